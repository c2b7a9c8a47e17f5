import type { ActorMention, Article, Entity, EntityId, Knowledge, KnownActor, Span } from '../../model';
import { compareNames, likelyMisspelling } from '../../names';
import { oncePer, remembered, rememberedPair } from '../../text';

/** Mentions of an entity by name, in text order; adjectives and names of peoples left out. */
export function namedMentions(article: Article, entity: Entity): readonly ActorMention[] {
  return allNamed(article).get(entity) ?? none;
}

const none: readonly ActorMention[] = [];

const allNamed = oncePer(({ entities, mentions }: Article): ReadonlyMap<Entity, readonly ActorMention[]> => {
  const named = new Map<Entity, readonly ActorMention[]>();
  for (const entity of entities) {
    const own: ActorMention[] = [];
    for (const id of entity.mentions) {
      const mention = mentions[id];
      if (mention?.kind === 'actor' && !mention.demonym) own.push(mention);
    }
    named.set(entity, own);
  }
  return named;
});

export function knownActorOf(entity: EntityId | undefined, knowledge: Knowledge): KnownActor | undefined {
  return entity?.startsWith('known:') ? knowledge.actors.get(entity.slice('known:'.length)) : undefined;
}

/** The actor of an entity of an article. */
export const actorOf = ({ known }: Entity, knowledge: Knowledge): KnownActor | undefined =>
  known === undefined ? undefined : knowledge.actors.get(known);

/** The verdict of the name engine; checks ask for the same pairs from edit to edit and from article to article. */
export const verdictOn = rememberedPair((a, b) => compareNames(a, b).verdict);

/** The score of `likelyMisspelling`; 0 where there is none. */
export const slipScore = rememberedPair((a, b) => likelyMisspelling(a, b)?.score ?? 0);

/** True where a place lies in a direct quotation: the speaker's words as somebody wrote them down. */
export function inQuotation(article: Article, place: Span): boolean {
  return article.mentions.some(
    (mention) =>
      mention.kind === 'quotation' &&
      mention.type === 'direct' &&
      mention.start <= place.start &&
      place.end <= mention.end,
  );
}

/** The same of quotation marks of any kind: scare quotes and titles too. */
export function betweenMarks(article: Article, { start, end }: Span): boolean {
  return article.mentions.some(
    (mention) => mention.kind === 'quotation' && mention.start <= start && mention.end >= end,
  );
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as a sub-editor writes it: words up to nine. */
export const spelled = (count: number): string => numbers[count] ?? String(count);

/** "once", "twice", "3 times". */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** The words of a name; hyphens kept. */
export const nameWords = remembered((name: string): readonly string[] => name.split(/\s+/).filter(Boolean));

export const sameLetters = (a: string, b: string): boolean =>
  a === b || a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
