import type { Annotation } from './annotation';
import type { Article } from './article';
import type { Finding, Severity } from './finding';

/** A position as an editor shows it: line and column from 1, column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of some article with its own words. */
export interface Place extends Position {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** The words at the place. */
  readonly text: string;
  /** The words with some of their sentence around them, on one line; kept for first mentions only. */
  readonly context?: string;
}

/** A place of the other side, with what is said of it. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** A finding as printed by `check --format json` and written by the exporters. */
export interface FindingReport extends Position {
  readonly check: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly { readonly title: string }[];
}

/** What exporters get: the analysed article, its findings placed, the analyst's annotations. */
export interface ArticleExport {
  readonly article: Article;
  readonly findings: readonly FindingReport[];
  /** The findings as the checks made them, in the same order. */
  readonly rawFindings: readonly Finding[];
  readonly annotations: readonly Annotation[];
}
