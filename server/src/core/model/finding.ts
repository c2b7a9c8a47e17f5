import type { ArticleId } from './article';
import type { EntityId } from './entity';
import type { Place } from './export';
import type { Span } from './span';

/** How sure a finding is; the default severity follows from it (error, warning, information). */
export type Confidence = 'certain' | 'likely' | 'possible';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** A user's setting for a check. */
export type CheckLevel = Severity | 'off' | 'default';

/** The other side of a finding: a span of the finding's own article, or a place, which names the article it is in. */
export interface Evidence {
  readonly at: Span | Place;
  /** What to say of the place: the other side's own words, or what they mean. */
  readonly message: string;
}

/** An outside source of a fact: shown as a link, never fetched. */
export interface SourceReference {
  readonly title: string;
  readonly url?: string;
}

export interface TextEdit extends Span {
  readonly newText: string;
  /** Absent: the article of the finding. */
  readonly article?: ArticleId;
}

/** Every mention of an actor whose name has the words `written`, in all articles but this one, gets `wanted` for them. */
export interface Respelling {
  readonly entity: EntityId;
  readonly written: string;
  readonly wanted: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Edits of the other articles, worked out when the fix is asked for: a finding costs the same in any archive. */
  readonly everywhere?: Respelling;
  /** Right beyond doubt: applied by `source.fixAll.corroborate`. */
  readonly certain?: boolean;
  readonly preferred?: boolean;
}

export interface Finding extends Span {
  /** Id of the check: file name, diagnostic code, anchor of its page. */
  readonly check: string;
  readonly confidence: Confidence;
  /** Set by the service from the confidence and the user's settings. */
  readonly severity: Severity;
  /** One sentence a sub-editor would say, the fact first, both sides in it. */
  readonly message: string;
  readonly related: readonly Evidence[];
  readonly sources?: readonly SourceReference[];
  readonly fixes: readonly Fix[];
  /** The actor it is about, for grouping and for "accept this spelling". */
  readonly entity?: string;
}
