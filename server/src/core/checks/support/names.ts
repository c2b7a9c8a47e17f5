import type { ActorMention, Article, Entity, EntityId, Knowledge, KnownActor, Span } from '../../model';

/** Mentions of an entity by name, in text order; adjectives and names of peoples left out. */
export function namedMentions(article: Article, entity: Entity): ActorMention[] {
  return entity.mentions
    .map((id) => article.mentions[id])
    .filter((mention): mention is ActorMention => mention?.kind === 'actor' && !mention.demonym);
}

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

/** The words of a name; hyphens kept. */
export const nameWords = (name: string): string[] => name.split(/\s+/).filter(Boolean);

export const sameLetters = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
