import type { ActorType } from './mention';

/** `known:<knowledge id>` for an actor of the knowledge base, `local:<folded name>` for one only the article names. */
export type EntityId = string;

export interface Entity {
  readonly id: EntityId;
  readonly type: ActorType;
  /** The fullest form the article uses, or the preferred name of the knowledge base. */
  readonly name: string;
  /** Id in the knowledge base. */
  readonly known?: string;
  readonly wikidata?: string;
  /** Ids of its mentions in the article, in text order. */
  readonly mentions: readonly number[];
}
