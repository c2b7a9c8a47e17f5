import type { DateMention, SaidDate } from '../../model';
import type { Token, Tokens } from './tokens';

export type Detail = Record<string, string | number | boolean>;

/** What a form found, from the token it was tried at. */
export interface Match {
  /** First token, where it is not the one the form was tried at. */
  readonly first?: number | undefined;
  /** Index after the last token. */
  readonly end: number;
  readonly type: DateMention['type'];
  readonly form: string;
  readonly said?: SaidDate;
  readonly relative: boolean;
  /** The match's own: who reads it on may add to it. */
  readonly detail?: Detail;
  /** Which words to the left belong to it: "the early" for dates, "nearly" for quantities. */
  readonly left?: 'date' | 'quantity' | 'both';
  /** Last character to leave out (a dot that ends the sentence). */
  readonly trim?: boolean;
}

/** Makes a match, with a place for every field: what is read of all matches is read faster of matches of one shape. */
export function matched(
  end: number,
  type: Match['type'],
  form: string,
  said: SaidDate | undefined,
  relative: boolean,
  detail: Detail,
  left: Match['left'],
  first?: number,
): Match {
  return { first, end, type, form, said, relative, detail, left };
}

/** One group of surface forms. `starts` has the classes of words it can begin with. */
export interface Form {
  readonly starts: number;
  match(tokens: Tokens, at: number): Match | undefined;
}

export function is(token: Token | undefined, classes: number): boolean {
  return token !== undefined && (token.classes & classes) !== 0;
}

/** A token that equals one of the texts. The first ones by name: most calls have no more, and need no array then. */
export function isText(
  token: Token | undefined,
  one: string,
  two?: string,
  three?: string,
  four?: string,
  ...others: string[]
): boolean {
  if (token === undefined) return false;
  const { text } = token;
  return (
    text === one ||
    (two !== undefined && text === two) ||
    (three !== undefined && text === three) ||
    (four !== undefined && (text === four || (others.length > 0 && others.includes(text))))
  );
}

/** A hyphen or dash between two words without space: "mid-November", "third-quarter". */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && !token.gap && (token.text === '-' || token.text === '‐' || token.text === '‑');
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '–' || token.text === '—' || token.text === '‑');
}

/** The next word, past a hyphen. */
export function afterHyphen(tokens: Tokens, at: number): number {
  return isHyphen(tokens(at)) && tokens(at + 1) && !tokens(at + 1)!.gap ? at + 1 : at;
}
