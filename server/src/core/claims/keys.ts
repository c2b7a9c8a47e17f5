import type { ActorMention, EntityId } from '../model';
import { fold } from '../text';

/** The entity of a mention; by its folded name where it was not linked. */
export function entityOf(mention: ActorMention): EntityId {
  return mention.link?.entity ?? `local:${fold(mention.name)}`;
}

/** Each entity once, sorted. */
export function entitiesOf(mentions: readonly ActorMention[]): EntityId[] {
  return [...new Set(mentions.map(entityOf))].sort();
}

/** Id in the knowledge base of a known entity. */
export function knownId(entity: EntityId): string | undefined {
  return entity.startsWith('known:') ? entity.slice('known:'.length) : undefined;
}
