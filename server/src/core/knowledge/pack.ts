import type { ActorType, DateInterval, KnownName, KnownRole, SourceReference } from '../model';

/**
 * A name as packs write it: the text, then optional marks (see docs/knowledge.md).
 * In front: `~` used alone for the actor, `-` deprecated, `!` wrong, `+` preferred (the first name is so anyway).
 * Behind: `@fr` the language whose press writes it so, ` # note`.
 */
export type PackName = string | KnownName;

/** `title|of|from|to`, the last three optional; the source is the actor's. */
export type PackRole = string | KnownRole;

/** `key:Title`, where the key names an entry of the pack's `sources`; else the title itself. */
export type PackSource = string | SourceReference;

export interface PackActor {
  readonly id: string;
  /** Absent where `add` is set. */
  readonly type?: ActorType;
  /** Adds to an actor of another pack instead of defining one. */
  readonly add?: boolean;
  readonly names: readonly PackName[];
  readonly gender?: 'f' | 'm';
  readonly wikidata?: string;
  /** ISO 3166-1 alpha-2, of countries and territories: the key by which scripts join data. */
  readonly code?: string;
  readonly demonyms?: readonly string[];
  readonly parent?: string;
  readonly roles?: readonly PackRole[];
  readonly description?: string;
  readonly source?: PackSource;
}

export interface PackEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** A day (`2014-03-18`), or two with a slash between, both included. */
  readonly date: string | DateInterval;
  /** Ids of actors; those with `!` in front are essential. */
  readonly participants: readonly string[];
  readonly source?: PackSource;
}

/** `[quote, year, low, high]`: units of the quote currency for one of the table's base. */
export type PackRate = readonly [quote: string, year: number, low: number, high: number];

export interface PackRates {
  readonly base: string;
  readonly source: PackSource;
  readonly rates: readonly PackRate[];
}

/**
 * Many small actors as lines: `id|parent|type|description|source|name|name|…`, at the end a Wikidata item where it is known. An empty id is made from the first
 * name; an empty type is `place`; empty description and source are the table's. A table written by a script holds all
 * its lines in one string, which a bundle loads faster.
 */
export interface PackTable {
  readonly source: PackSource;
  readonly description?: string;
  readonly lines: string | readonly string[];
}

/** A file of knowledge: built in (server/knowledge) or made from a workspace's YAML. */
export interface KnowledgePack {
  readonly pack: string;
  /** Where the pack's own sources have a common address: `{}` stands for the title with underscores. */
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly url?: string }>>;
  readonly actors?: readonly PackActor[];
  readonly tables?: readonly PackTable[];
  readonly events?: readonly PackEvent[];
  readonly rates?: readonly PackRates[];
  /** House spelling by id of the actor. */
  readonly spellings?: Readonly<Record<string, string>>;
}
