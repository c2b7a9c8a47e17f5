import { bitsByForm, lowerOf } from '../tokens/forms';
import { type SentenceTokens, TokenKind, tokensOf } from '../tokens/sentence-tokens';

/** Small cursor functions over a sentence; every one is linear in what it reads and reads a bounded stretch. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  /** The number of its form (see recognise/tokens/forms.ts) where it is a token, else -1. */
  readonly form: number;
}

/** What `describe` says of a word, as bits; asked once for each form. */
export function bitsByWord(describe: (lower: string) => number): (word: Word) => number {
  const byForm = bitsByForm(describe);
  return ({ word, form }) => (form >= 0 ? byForm(form) : describe(word));
}

/** The UTF-16 unit at a place, 0 outside the text. Reading outside it would make the engine give up its fast code. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of Latin, Greek, Cyrillic and other scripts; signs and punctuation above ASCII left out. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code >= 0x2c00 && code < 0xd800 && code !== 0x3000 && code !== 0x3001 && code !== 0x3002);
}

export function isSpace(code: number): boolean {
  return (
    code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x202f || (code >= 0x2000 && code <= 0x200a)
  );
}

export function isDash(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2012 || code === 0x2013 || code === 0x2014;
}

/** A hyphen inside a word ("30-day"), not a dash between words. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

export function isUpper(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

export function skipSpaces(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

export function skipSpacesBack(text: string, from: number): number {
  let i = from;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

const longestWord = 40;

/**
 * Rules ask again and again for the words round a number. The latest are kept by their place in the sentence: a power of
 * two of them, wider than what is looked at round one number.
 */
const kept = 32;
const wordsAt: (Word | undefined)[] = new Array(kept).fill(undefined);
const wordsBefore: (Word | undefined)[] = new Array(kept).fill(undefined);
/** Places the words were read for; -1 where none was. */
const placesAt = new Int32Array(kept).fill(-1);
const placesBefore = new Int32Array(kept).fill(-1);

/** Words of this sentence are kept. */
let keeps = false;
let sentences = 0;

/** A number that changes with every sentence, for what else is kept by place. */
export function sentenceNumber(): number {
  return sentences;
}

/** The sentence's tokens, whose words need no reading again. */
let tokens: SentenceTokens = tokensOf('');

/** To be called before another sentence is read. */
export function openWords(sentence: SentenceTokens): void {
  tokens = sentence;
  sentences = (sentences + 1) & 0x3fffffff;
  if (!keeps) return;
  placesAt.fill(-1);
  placesBefore.fill(-1);
  keeps = false;
}

/** The word that starts at `start`. */
export function readWord(text: string, start: number): Word | undefined {
  const place = start & (kept - 1);
  if (placesAt[place] === start) return wordsAt[place];
  const word = makeWord(text, start);
  placesAt[place] = start;
  keeps = true;
  wordsAt[place] = word;
  return word;
}

function toWord(start: number, end: number, form: number): Word {
  return { start, end, word: lowerOf(form), form };
}

function makeWord(text: string, start: number): Word | undefined {
  if (start < 0 || start >= text.length) return undefined;
  const at = tokens.starting[start] as number;
  if (at < tokens.count && tokens.start[at] === start) {
    const end = tokens.end[at] as number;
    if (isWholeWord(text, at, end)) return toWord(start, end, tokens.form[at] as number);
  }
  let end = start;
  let small = true;
  const limit = Math.min(text.length, start + longestWord);
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code >= 97 && code <= 122) continue;
    if (!isLetter(code)) break;
    small = false;
  }
  if (end === start) return undefined;
  const word = text.slice(start, end);
  return { start, end, word: small ? word : word.toLowerCase(), form: -1 };
}

/** The word after white space; `undefined` where something else stands there. */
export function nextWord(text: string, from: number): Word | undefined {
  return readWord(text, skipSpaces(text, from));
}

/** The word that ends at `end`, or before the white space in front of it. */
export function previousWord(text: string, from: number): Word | undefined {
  const place = from & (kept - 1);
  if (placesBefore[place] === from) return wordsBefore[place];
  const word = makePreviousWord(text, from);
  placesBefore[place] = from;
  keeps = true;
  wordsBefore[place] = word;
  return word;
}

/** Whether the token is a word that this reader would not cut, and not go on with ("nº"). */
function isWholeWord(text: string, at: number, end: number): boolean {
  return (
    (tokens.kind[at] as number) >= TokenKind.word &&
    end - (tokens.start[at] as number) <= longestWord &&
    !isLetter(codeAt(text, end))
  );
}

function makePreviousWord(text: string, from: number): Word | undefined {
  const end = skipSpacesBack(text, from);
  const at = end > text.length ? tokens.count : (tokens.ending[end] as number);
  if (at < tokens.count && tokens.end[at] === end) {
    const start = tokens.start[at] as number;
    if (isWholeWord(text, at, end) && !isLetter(codeAt(text, start - 1)))
      return toWord(start, end, tokens.form[at] as number);
  }
  let start = end;
  let small = true;
  const limit = Math.max(0, end - longestWord);
  for (; start > limit; start--) {
    const code = text.charCodeAt(start - 1);
    if (code >= 97 && code <= 122) continue;
    if (!isLetter(code)) break;
    small = false;
  }
  if (start === end) return undefined;
  const word = text.slice(start, end);
  return { start, end, word: small ? word : word.toLowerCase(), form: -1 };
}
