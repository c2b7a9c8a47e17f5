import type { ArticleId, Claim, ClaimKey, DetailClaim, EntityId, Language, Place } from '../model';
import type { SentenceFacts } from './sentence-facts';

/** One way an actor is spelt in one article. */
export interface Spelling {
  /** The name as written (without possessive ending). */
  readonly form: string;
  readonly count: number;
  readonly first: Place;
}

/** What the archive keeps of an article. */
export interface ArticleRecord {
  readonly file: ArticleId;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  /** What it is about, as in `Article`. */
  readonly about?: readonly string[];
  readonly language: Language;
  readonly digest: string;
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
  /** All but details, by every key of `joinKeys`: a quotation stands under two. */
  readonly claims: ReadonlyMap<ClaimKey, readonly ClaimRecord[]>;
  /** Details by their own key. */
  readonly details: ReadonlyMap<ClaimKey, readonly ClaimRecord<DetailClaim>[]>;
  /** Long sentences by the fingerprint of their words, for passages that stand in several articles. */
  readonly passages: ReadonlyMap<string, Place>;
  /** Sentences that state dates or figures, by the words round them. */
  readonly sentences: ReadonlyMap<string, SentenceRecord>;
}

export interface EntityRecord {
  readonly id: EntityId;
  readonly name: string;
  readonly type: string;
  /** Of the spellings, in the same order. */
  readonly forms: readonly string[];
  readonly spellings: readonly Spelling[];
  /** Every mention, in text order. */
  readonly places: readonly Place[];
}

export interface ClaimRecord<Kind extends Claim = Claim> {
  readonly claim: Kind;
  readonly place: Place;
}

/** A sentence with its dates and figures, and where it stands. */
export interface SentenceRecord extends SentenceFacts {
  readonly place: Place;
}

/** Articles that have something in common; may be very many, so look at the first few and at `size`. */
export interface Holders {
  readonly size: number;
  has(file: ArticleId): boolean;
  /** In an order that depends on the set alone. */
  [Symbol.iterator](): Iterator<ArticleId, undefined>;
}

/** What articles say of one thing: each version with those that hold it. */
export interface Versions {
  readonly size: number;
  get(version: string): Holders | undefined;
  [Symbol.iterator](): Iterator<[version: string, holders: Holders], undefined>;
}

/** A look-up that makes its answers when they are asked for. */
export interface Lookup<Value> {
  get(key: string): Value | undefined;
}

/** An article that makes a claim. */
export interface Maker {
  readonly key: ClaimKey;
  readonly file: ArticleId;
}

/** Immutable; `withArticle` and `withoutArticle` return a new one that shares most of its parts. */
export interface Archive {
  readonly articles: Lookup<ArticleRecord> & {
    readonly size: number;
    has(file: ArticleId): boolean;
    keys(): Iterator<ArticleId, undefined> & Iterable<ArticleId>;
  };
  /** Actors named anywhere, with the forms they are written in, sorted. */
  readonly actors: Lookup<readonly string[]> & Iterable<[EntityId, readonly string[]]>;
  /** Articles that mention an actor, by entity id. */
  readonly mentioning: Lookup<Holders>;
  /** Articles that make a claim, by its key. */
  readonly claiming: Lookup<Holders>;
  /** Articles by actor and by the form they write its name in. */
  readonly spelling: Lookup<Versions>;
  /** Articles by claim and by what they say of it: the `claimValue` of the claim. Nothing of what has too many. */
  readonly saying: Lookup<Versions>;
  /** Articles by the words of a sentence and by the dates and figures among them. Nothing of what has too many. */
  readonly telling: Lookup<Versions>;
  /** Articles by the fingerprint of a passage. Nothing of what stands in very many. */
  readonly repeating: Lookup<Holders>;
  /**
   * Whether any article but one makes a claim of a key, has a sentence or a passage of it, or tells a detail of it of
   * whatever story. Most of what an article says it says alone, and this costs far less than a look at who says what.
   */
  readonly sharedWith: (kind: 'claim' | 'sentence' | 'passage' | 'detail', key: string, file: ArticleId) => boolean;
  /**
   * Articles that make claims of the keys, each with the first key it does so under; undefined where they make more
   * than `most` different ones, of which no more are looked at.
   */
  readonly makers: (keys: readonly ClaimKey[], most: number) => readonly Maker[] | undefined;
  /** Articles that tell a detail of a key, of whatever story; undefined where they are more than `most`. */
  readonly tellers: (key: ClaimKey, most: number) => readonly ArticleId[] | undefined;
}

export interface ArchiveChange {
  readonly archive: Archive;
  /**
   * Other articles whose findings may differ now: they share an actor or a claim with what changed, say something else
   * of it, and are not the majority that a finding leaves alone (see `affected.ts`). In order of file.
   */
  readonly changed: readonly ArticleId[];
}
