import { bitsByForm, lowerOf } from '../tokens/forms';
import { endOfDigits, type SentenceTokens, TokenKind, tokensOf } from '../tokens/sentence-tokens';
import { LONG_NUMBER, NUMBER, numberWord, SHORT_NUMBER, type Vocabulary, type Word } from './vocabulary/word';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** White space stands before it. */
  readonly gap: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  readonly word: Word | undefined;
  /** The class bits of its word. */
  readonly classes: number;
  /** Of a word, the number of its form (see recognise/tokens/forms.ts); -1 for the rest. */
  readonly form: number;
  /** Of a number, group marks ignored; -1 for the rest (a small integer, which costs no allocation). */
  readonly value: number;
}

const PLAIN_NUMBER = numberWord(false);
const DATE_NUMBER = numberWord(true);

/**
 * The tokens of a sentence by index, made when first asked for. The objects are used again: one is valid until a token
 * `RING` away or the next sentence is asked for.
 */
export type Tokens = (index: number) => Token | undefined;

export interface Scanned {
  readonly count: number;
  /** The first token that may head a time expression. */
  readonly head: number;
  readonly tokens: Tokens;
  /** Class bits of a token's word, and how long a number is; 0 for words and marks of no meaning in dates. */
  classesAt(index: number): number;
  /** The first token from `index` on that may head a time expression; `count` where there is none. */
  headFrom(index: number): number;
}

/** Reads a sentence with the words of one language; undefined where nothing can match. */
export type Scanner = (text: string) => Scanned | undefined;

/** Beside the classes of a word: it may head a time expression. */
const HEAD = 1 << 24;

/** A power of two, wider than any form looks. */
const RING = 64;

export function createScanner(vocabulary: Vocabulary): Scanner {
  const bitsOf = bitsByForm((lower) => {
    const word = vocabulary.get(lower);
    return word === undefined ? 0 : word.head ? word.classes | HEAD : word.classes;
  });
  const words = [undefined, ...[...vocabulary.values()].filter(({ classes, head }) => classes !== 0 || head)];
  const numbers = new Map(words.map((word, i) => [word, i]));
  /** The place in `words` of a form's word; 0 for one of no meaning in dates. */
  const numberOf = bitsByForm((lower) => numbers.get(vocabulary.get(lower)) ?? 0);
  // Tokens near each other are asked for together: a small ring keeps the latest, however long the sentence is.
  const made = Array.from({ length: RING }, emptyToken);
  const madeFor = new Int32Array(RING);
  let text = '';
  let sentence: SentenceTokens;

  const headFrom = (index: number): number => {
    const { count, kind, form, start } = sentence;
    for (let at = index; at < count; at++) {
      if ((kind[at] as number) >= TokenKind.word) {
        if ((bitsOf(form[at] as number) & HEAD) !== 0) return at;
      } else if (kind[at] === TokenKind.number && isDateNumber(text, start[at] as number)) return at;
    }
    return count;
  };

  const classesAt = (index: number): number => {
    const kind = sentence.kind[index] as number;
    if (kind >= TokenKind.word) return bitsOf(sentence.form[index] as number) & ~HEAD;
    if (kind !== TokenKind.number) return 0;
    const length = (sentence.end[index] as number) - (sentence.start[index] as number);
    return length < 3 ? NUMBER | SHORT_NUMBER : length === 4 ? NUMBER | LONG_NUMBER : NUMBER;
  };

  const tokens: Tokens = (index) => {
    if (index < 0 || index >= sentence.count) return undefined;
    const place = index & (RING - 1);
    const token = made[place] as Writable;
    if (madeFor[place] !== index) {
      readToken(index, token);
      madeFor[place] = index;
    }
    return token;
  };

  const readToken = (index: number, token: Writable): void => {
    const start = sentence.start[index] as number;
    const end = sentence.end[index] as number;
    const kind = sentence.kind[index] as number;
    token.start = start;
    token.end = end;
    token.gap = index === 0 || start > (sentence.end[index - 1] as number);
    if (kind >= TokenKind.word) {
      const form = sentence.form[index] as number;
      const lower = lowerOf(form);
      token.text = lower;
      token.kind = 'word';
      token.capital = text.charCodeAt(start) !== lower.charCodeAt(0);
      token.word = words[numberOf(form)];
      token.classes = bitsOf(form) & ~HEAD;
      token.form = form;
      token.value = -1;
      return;
    }
    const isNumber = kind === TokenKind.number;
    token.text = isNumber ? text.slice(start, end) : text.charAt(start);
    token.kind = isNumber ? 'number' : 'mark';
    token.capital = false;
    token.word = !isNumber ? undefined : isDateNumber(text, start) ? DATE_NUMBER : PLAIN_NUMBER;
    token.classes = isNumber ? NUMBER : 0;
    token.form = -1;
    token.value = isNumber ? numberIn(text, start, end) : -1;
  };

  return (read) => {
    text = read;
    sentence = tokensOf(text);
    const head = headFrom(0);
    if (head === sentence.count) return undefined;
    madeFor.fill(-1);
    return { count: sentence.count, head, tokens, classesAt, headFrom };
  };
}

type Writable = { -readonly [Field in keyof Token]: Token[Field] };

function emptyToken(): Writable {
  return {
    start: 0,
    end: 0,
    text: '',
    kind: 'mark',
    gap: false,
    capital: false,
    word: undefined,
    classes: 0,
    form: -1,
    value: -1,
  };
}

/** The number of digits and group marks in text[start, end). */
function numberIn(text: string, start: number, end: number): number {
  if (end - start > 15) return Number(text.slice(start, end).replaceAll(',', ''));
  let value = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) value = value * 10 + code - 48;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether digits can be a date without a word beside them: a year, a decade, a part of 18/03/2025 or 9:30, 3Q. */
function isDateNumber(text: string, start: number): boolean {
  const end = endOfDigits(text, start);
  const length = end - start;
  if (length === 4 || length === 8) return true;
  if (length > 2) return false;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next === 115 || next === 39 || next === 0x2019 || (next | 32) === 113) return true;
  const previous = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (previous === 39 || previous === 0x2019) return true;
  if (next === 58) return isDigit(text.charCodeAt(end + 1));
  if (next === 47 && length === 1 && text.startsWith('9/11', start)) return true;
  if (next !== 45 && next !== 46 && next !== 47) return (previous | 32) === 113 || (previous | 32) === 104;
  const second = endOfDigits(text, end + 1);
  return second > end + 1 && text.charCodeAt(second) === next && isDigit(text.charCodeAt(second + 1));
}
