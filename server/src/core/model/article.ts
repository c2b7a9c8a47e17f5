import type { Claim } from './claim';
import type { Entity, EntityId } from './entity';
import type { Language } from './language';
import type { Mention } from './mention';
import type { Span } from './span';

/** Names an article: a path relative to the workspace in the CLI, a URI in the editor. Opaque to the core. */
export type ArticleId = string;

/** What the caller knows of a text before it is read. What it states wins over what the text says. */
export interface ArticleSource {
  readonly file: ArticleId;
  readonly text: string;
  /** ISO 8601 calendar date (`2025-03-18`). */
  readonly published?: string;
  readonly language?: Language;
}

/** What front matter or the text itself says of the article. Spans point at where it says so. */
export interface Metadata {
  readonly title?: string;
  readonly titleAt?: Span;
  readonly source?: string;
  readonly author?: string;
  readonly authorAt?: Span;
  /** ISO 8601 calendar date; anchors relative dates. Never the clock, never the file's time. */
  readonly published?: string;
  readonly publishedAt?: Span;
  readonly url?: string;
  readonly language: Language;
  /** The place named in the dateline ("TALLINN, Estonia - …"). */
  readonly datelineAt?: Span;
  /** True where front matter says `corroborate: off`. */
  readonly off?: boolean;
}

/**
 * `boilerplate` is the page around the article ("Skip to content", "Read also:", share bars): it is faded and makes
 * no claims. `front-matter` covers the YAML block with its fences. `metadata` is a line that only states the date,
 * the section or the source.
 */
export type BlockKind =
  | 'front-matter'
  | 'metadata'
  | 'boilerplate'
  | 'headline'
  | 'byline'
  | 'sub-heading'
  | 'paragraph'
  | 'list-item'
  | 'citation-list';

export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A sentence never crosses a block. Recognisers see its text and its block's kind and nothing else. */
export interface Sentence extends Span {
  readonly block: number;
  readonly text: string;
}

/** A mark such as [1], or the place in a citation list that it points to. */
export interface CitationMark extends Span {
  readonly label: string;
  readonly role: 'mark' | 'entry';
}

export interface Segmentation {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly citations: readonly CitationMark[];
  /** URLs in the text. */
  readonly links: readonly Span[];
}

/** A person meant by an office without a name: "the Russian president". No mention: it names nobody. */
export interface RoleReference extends Span {
  /** Exactly `article.text.slice(start, end)`. */
  readonly text: string;
  /** The person; `known:` and an id of the knowledge base where the article itself does not name them. */
  readonly entity: EntityId;
  /** One clause a reader understands, shown in the hover. */
  readonly reason: string;
  /** 0 … 1. */
  readonly score: number;
}

/** Everything known of one article, from its text and the knowledge base alone. */
export interface Article extends Segmentation {
  readonly file: ArticleId;
  readonly text: string;
  /** Hexadecimal digest of the text, for caches and for exports. */
  readonly digest: string;
  /** In text order; `mentions[i].id === i`. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** In text order; they do not overlap. */
  readonly roles: readonly RoleReference[];
  readonly claims: readonly Claim[];
  /**
   * What the article is about: names, days of events, uncommon figures, each with a sign of how much it tells (see
   * `claims/story/anchors.ts`). Two articles that share several are of one story. Absent without a publication date.
   */
  readonly about?: readonly string[];
}
