import type { ArticleExport } from '../model';

export interface Exporter {
  /** File name and the CLI's `--format`. */
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Text of one file holding all articles. */
  readonly write: (articles: readonly ArticleExport[], version: string) => string;
}
