import type { Archive } from '../archive';
import type { Article, Confidence, Finding, Knowledge } from '../model';

/** Marked text, several files in one literal (`=== name.txt`); `after` is the first file once the first fix is applied. */
export interface Example {
  readonly text: string;
  readonly after?: string;
}

export interface CheckMeta {
  /** File name, diagnostic code, setting and page anchor. */
  readonly id: string;
  readonly group: 'names' | 'dates' | 'figures' | 'quotations' | 'text';
  readonly title: string;
  /** Why it matters and what it leaves alone; two to five sentences for the page and the hover. */
  readonly why: string;
  /** The usual confidence; a finding may state a lower or a higher one. */
  readonly confidence: Confidence;
  /** At least one hit, one near miss, and one fix if it has any. */
  readonly examples: readonly Example[];
}

export type FindingDraft = Omit<Finding, 'check' | 'severity'>;

export type Check =
  | {
      readonly meta: CheckMeta;
      readonly scope: 'article';
      readonly run: (article: Article, knowledge: Knowledge) => Iterable<FindingDraft>;
    }
  | {
      readonly meta: CheckMeta;
      readonly scope: 'archive';
      readonly run: (article: Article, archive: Archive, knowledge: Knowledge) => Iterable<FindingDraft>;
    };
