import type { Place, Span } from '../model';

/** A run of text in a hover card. At most one of `place`, `url`, `command` makes it a link. */
export interface CardPart {
  readonly text: string;
  readonly strong?: boolean;
  /** Opens at the place. */
  readonly place?: Place;
  readonly url?: string;
  /** Editor command with its arguments; shells that have none print the text alone. */
  readonly command?: { readonly id: string; readonly arguments: readonly unknown[] };
  /** True where the words are nothing without their link: left out, with what parts them from others, where there is none. */
  readonly linkOnly?: boolean;
}

export interface CardLine {
  readonly parts: readonly CardPart[];
  /** Set off as a list row. */
  readonly row?: boolean;
  /** Tells of a finding: left out by an editor that shows findings in the same pop-up by itself. */
  readonly finding?: boolean;
}

/** A hover card as data: the first line bold, then at most about eight lines. */
export interface Card {
  readonly span: Span;
  readonly lines: readonly CardLine[];
}
