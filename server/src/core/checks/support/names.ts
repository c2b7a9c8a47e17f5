import type { ActorMention, Article, Entity, EntityId, Knowledge, KnownActor, Span } from '../../model';
import { oncePer } from '../../text';

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

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as a sub-editor writes it: words up to nine. */
export const spelled = (count: number): string => numbers[count] ?? String(count);

/** "once", "twice", "3 times". */
export const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const space = /\s/;

/** The words of a name; hyphens kept. */
export const nameWords = (name: string): readonly string[] =>
  space.test(name) || name === '' ? name.split(/\s+/).filter(Boolean) : [name];

export const sameLetters = (a: string, b: string): boolean =>
  a === b || a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
