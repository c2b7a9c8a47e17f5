import type { Article, ArticleId, Claim, ClaimKey, EntityId, Place } from '../model';
import type { SentenceFacts } from './sentence-facts';

/** One way an actor is spelt in one article. */
export interface Spelling {
  /** The name as written (without possessive ending). */
  readonly form: string;
  readonly count: number;
  readonly first: Place;
}

/** What the archive keeps of an article beside its summary: positions, renewed with every version of the text. */
export interface ArticleRecord {
  readonly file: ArticleId;
  readonly title?: string;
  readonly published?: string;
  readonly digest: string;
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
  /** By every key of `joinKeys`: a quotation stands under two. */
  readonly claims: ReadonlyMap<ClaimKey, readonly ClaimRecord[]>;
  /** Long sentences by the fingerprint of their words, for passages that stand in several articles. */
  readonly passages: ReadonlyMap<string, Place>;
  /** Sentences that state dates or figures, by the words round them. */
  readonly sentences: ReadonlyMap<string, SentenceRecord>;
  /**
   * Equal for two versions of an article that say the same: entities with their spellings, claims with their values,
   * title and date, no offsets. Equal summaries mean that no other article needs a look.
   */
  readonly summary: string;
}

export interface EntityRecord {
  readonly id: EntityId;
  readonly name: string;
  readonly type: string;
  readonly spellings: readonly Spelling[];
  /** Every mention, in text order. */
  readonly places: readonly Place[];
}

export interface ClaimRecord {
  readonly claim: Claim;
  readonly place: Place;
}

/** A sentence with its dates and figures, and where it stands. */
export interface SentenceRecord extends SentenceFacts {
  readonly place: Place;
}

/** Immutable; `withArticle` and `withoutArticle` return a new one that shares most of its parts. */
export interface Archive {
  readonly articles: ReadonlyMap<ArticleId, ArticleRecord>;
  /** Articles that mention an actor, by entity id. */
  readonly mentioning: ReadonlyMap<EntityId, ReadonlySet<ArticleId>>;
  /** Articles that make a claim, by its key. */
  readonly claiming: ReadonlyMap<ClaimKey, ReadonlySet<ArticleId>>;
  /** Articles by actor and by the form they write its name in. */
  readonly spelling: ReadonlyMap<EntityId, ReadonlyMap<string, ReadonlySet<ArticleId>>>;
  /** Articles by claim and by what they say of it: the `claimValue` of the claim. */
  readonly saying: ReadonlyMap<ClaimKey, ReadonlyMap<string, ReadonlySet<ArticleId>>>;
  /** Articles by the words of a sentence and by the dates and figures among them. */
  readonly telling: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<ArticleId>>>;
  /** Articles by the fingerprint of a passage. */
  readonly repeating: ReadonlyMap<string, ReadonlySet<ArticleId>>;
}

export interface ArchiveChange {
  readonly archive: Archive;
  /**
   * Other articles whose findings may differ now: they share an actor or a claim with what changed, say something else
   * of it, and are not the majority that a finding leaves alone (see `changed` in index.ts). In order of file.
   */
  readonly changed: readonly ArticleId[];
}

export type WithArticle = (archive: Archive, article: Article) => ArchiveChange;
export type WithoutArticle = (archive: Archive, file: ArticleId) => ArchiveChange;
