import type { Span } from './span';

export type Verdict = 'confirmed-error' | 'not-an-error' | 'disputed' | 'open';

/** Where an annotation is attached: position and quotation with context, so that it can be found again after edits. */
export interface AnnotationTarget {
  /** UTF-16 here; code points in the W3C file (converted at the edge). */
  readonly position: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Annotation {
  /** `urn:uuid:…`, given by the shell that creates it. */
  readonly id: string;
  readonly target: AnnotationTarget;
  readonly note: string;
  readonly verdict: Verdict;
  readonly tags: readonly string[];
  /** A link the analyst gives as source. */
  readonly source?: string;
  /** Id of the check, where the annotation answers a finding. */
  readonly check?: string;
  readonly author?: string;
  /** ISO 8601 date-times with zone, given by the shell. */
  readonly created: string;
  readonly modified?: string;
  readonly replies?: readonly { readonly note: string; readonly author?: string; readonly created: string }[];
  /** Set where the target could not be found again in the present text. */
  readonly orphan?: boolean;
}
