import type { Span } from '../../model';

/** What the resolver needs of an actor mention; absolute offsets, in text order. */
export interface SpeakerCandidate extends Span {
  readonly name: string;
  readonly type: string;
  readonly demonym?: boolean;
  readonly gender?: 'female' | 'male';
  /** A title or role beside the name. */
  readonly role?: Span;
  readonly link?: { readonly entity: string };
}

/** Who speaks, as index into the actors and as written. */
export interface Subject {
  readonly speaker?: number;
  readonly speakerAt?: Span;
}

/** A verb of saying with its subject, beside a quotation. */
export interface Reporting extends Subject {
  readonly verb?: Span;
  /** Where the speaker comes from, if not from the subject of a verb. */
  readonly how?: 'according' | 'colon' | 'kept' | 'paragraph';
  /** What the words for the speaker, or their absence, were resolved by. */
  readonly link?: 'pronoun' | 'role' | 'kept' | 'subject';
}

/** The stretches before and after a quotation in which its reporting clause may stand. */
export interface Scope {
  readonly before: Span;
  readonly after: Span;
}

/** A word or a mark of punctuation with its place. */
export interface Token extends Span {
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  /** Letters, not punctuation. */
  readonly letters: boolean;
}

/** An actor with its index among all actors of the article. */
export interface Candidate extends SpeakerCandidate {
  readonly index: number;
}
