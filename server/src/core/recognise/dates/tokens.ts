import { NUMBER, type Vocabulary, type Word } from './vocabulary/word';

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
  /** Of a number, group marks ignored; -1 for the rest (a small integer, which costs no allocation). */
  readonly value: number;
}

const PLAIN_NUMBER: Word = { classes: NUMBER, head: false };
const DATE_NUMBER: Word = { classes: NUMBER, head: true };

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Latin letters with accents, Greek, Cyrillic and so on; the rest counts as marks.
  return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) || (code >= 0x2c00 && code < 0xd800);
}

function isSpace(code: number): boolean {
  return code === 32 || (code <= 13 && code >= 9) || code === 0xa0 || code === 0x202f || code === 0x2009;
}

const HASH_BITS = 15;
const HASH_MASK = (1 << HASH_BITS) - 1;

function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) & 0x3fffffff;
}

function slot(hash: number): number {
  return (hash ^ (hash >>> HASH_BITS)) & HASH_MASK;
}

/** The tokens of a sentence by index, made when first asked for. Only valid until the next sentence is scanned. */
export type Tokens = (index: number) => Token | undefined;

export interface Scanned {
  readonly count: number;
  readonly tokens: Tokens;
  /** Class bits of a token's word; 0 for words and marks of no meaning in dates. */
  classesAt(index: number): number;
  /** The first token from `index` on that may head a time expression; `count` where there is none. */
  headFrom(index: number): number;
}

/** Cuts a sentence into words, numbers (with thousands groups) and single marks; undefined where nothing can match. */
export type Scanner = (text: string) => Scanned | undefined;

const FIGURE = 1;
const MARK = 2;
const GAP = 4;
const HEAD = 8;

/** The buffers are kept between sentences, so that a sentence without dates costs no memory. */
interface Buffers {
  starts: Int32Array;
  ends: Int32Array;
  classes: Int32Array;
  flags: Uint8Array;
}

function buffers(size: number): Buffers {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    classes: new Int32Array(size),
    flags: new Uint8Array(size),
  };
}

const KEPT_TOKENS = 1 << 16;

function grown({ starts, ends, classes, flags }: Buffers): Buffers {
  const larger = buffers(starts.length * 2);
  larger.starts.set(starts);
  larger.ends.set(ends);
  larger.classes.set(classes);
  larger.flags.set(flags);
  return larger;
}

/** A vocabulary by hash, for looking up a stretch of letters without making a string. */
interface Index {
  /** By slot: the first word with such a hash, or -1. */
  readonly firstOf: Int16Array;
  /** By word: the next one of its slot, or -1. */
  readonly nextOf: Int16Array;
  readonly texts: readonly string[];
  readonly words: readonly Word[];
}

function createIndex(vocabulary: Vocabulary): Index {
  const texts: string[] = [];
  const words: Word[] = [];
  const firstOf = new Int16Array(HASH_MASK + 1).fill(-1);
  const nextOf = new Int16Array(vocabulary.size);
  for (const [text, word] of vocabulary) {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
    nextOf[texts.length] = firstOf[slot(hash)] as number;
    firstOf[slot(hash)] = texts.length;
    texts.push(text);
    words.push(word);
  }
  return { firstOf, nextOf, texts, words };
}

/** The word of the vocabulary from `first` on that the letters spell. */
function findWord(
  { nextOf, texts, words }: Index,
  first: number,
  text: string,
  start: number,
  end: number,
): Word | undefined {
  for (let index = first; index >= 0; index = nextOf[index] as number) {
    if (isSameWord(text, start, end, texts[index] as string)) return words[index];
  }
  return undefined;
}

/** Compares letters with a lower-case word; a capital of Latin 1 has its small letter 32 above. */
function isSameWord(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const letter = text.charCodeAt(start + i);
    const wanted = word.charCodeAt(i);
    if (letter !== wanted && (letter | 32) !== wanted) return false;
  }
  return true;
}

export function createScanner(vocabulary: Vocabulary): Scanner {
  const index = createIndex(vocabulary);
  const { firstOf } = index;
  let store = buffers(512);
  return (text) => {
    const { length } = text;
    let { starts, ends, classes, flags } = store;
    let count = 0;
    let anyHead = 0;
    let gap = GAP;
    let i = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      if (code === 32 || isSpace(code)) {
        gap = GAP;
        i++;
        continue;
      }
      if (count === starts.length) {
        store = grown(store);
        ({ starts, ends, classes, flags } = store);
      }
      const start = i;
      let bits = 0;
      let flag = gap;
      if ((code >= 97 && code <= 122) || isLetter(code)) {
        let hash = hashStep(0, code);
        for (i++; i < length; i++) {
          const letter = text.charCodeAt(i);
          if (!(letter >= 97 && letter <= 122) && !isLetter(letter)) break;
          hash = hashStep(hash, letter);
        }
        const first = firstOf[slot(hash)] as number;
        if (first >= 0) {
          const word = findWord(index, first, text, start, i);
          if (word !== undefined) {
            bits = word.classes;
            if (word.head) flag |= HEAD;
          }
        }
      } else if (isDigit(code)) {
        const end = endOfDigits(text, i);
        bits = NUMBER;
        flag |= isDateNumber(text, i, end) ? FIGURE | HEAD : FIGURE;
        i = endOfGroups(text, i, end);
      } else {
        flag |= MARK;
        i++;
      }
      anyHead |= flag & HEAD;
      starts[count] = start;
      ends[count] = i;
      classes[count] = bits;
      flags[count] = flag;
      count++;
      gap = 0;
    }
    const used = store;
    // One endless line must not hold its memory for good.
    if (used.starts.length > KEPT_TOKENS) store = buffers(512);
    return anyHead === 0 ? undefined : scanned(text, vocabulary, used, count);
  };
}

/** A power of two, wider than any form looks. */
const RING = 64;

// Tokens near each other are asked for together: a small ring keeps the latest, however long the sentence is. It is
// used again for each sentence, like the buffers.
const made: (Token | undefined)[] = new Array(RING).fill(undefined);
const madeFor = new Int32Array(RING);

function scanned(text: string, vocabulary: Vocabulary, store: Buffers, count: number): Scanned {
  madeFor.fill(-1);
  const tokens: Tokens = (index) => {
    if (index < 0 || index >= count) return undefined;
    const place = index & (RING - 1);
    if (madeFor[place] !== index) {
      made[place] = makeToken(text, vocabulary, store, index);
      madeFor[place] = index;
    }
    return made[place];
  };
  return {
    count,
    tokens,
    classesAt: (index) => store.classes[index] as number,
    headFrom: (index) => {
      let at = index;
      while (at < count && ((store.flags[at] as number) & HEAD) === 0) at++;
      return at;
    },
  };
}

function makeToken(text: string, vocabulary: Vocabulary, store: Buffers, index: number): Token {
  const start = store.starts[index] as number;
  const end = store.ends[index] as number;
  const flag = store.flags[index] as number;
  const raw = text.slice(start, end);
  const gap = (flag & GAP) !== 0;
  if ((flag & MARK) !== 0)
    return { start, end, text: raw, kind: 'mark', gap, capital: false, word: undefined, value: -1 };
  if ((flag & FIGURE) !== 0) {
    const value = Number(raw.includes(',') ? raw.replaceAll(',', '') : raw);
    const word = (flag & HEAD) !== 0 ? DATE_NUMBER : PLAIN_NUMBER;
    return { start, end, text: raw, kind: 'number', gap, capital: false, word, value };
  }
  const lower = raw.toLowerCase();
  const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
  const word = (store.classes[index] as number) === 0 ? undefined : vocabulary.get(lower);
  return { start, end, text: lower, kind: 'word', gap, capital, word, value: -1 };
}

function endOfDigits(text: string, start: number): number {
  let i = start;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** Whether digits can be a date without a word beside them: a year, a decade, a part of 18/03/2025 or 9:30, 3Q. */
function isDateNumber(text: string, start: number, end: number): boolean {
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

/** Past groups of a comma and exactly three digits. */
function endOfGroups(text: string, start: number, end: number): number {
  let i = end;
  if (i - start > 3) return i;
  while (
    text.charCodeAt(i) === 44 &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    isDigit(text.charCodeAt(i + 3)) &&
    !isDigit(text.charCodeAt(i + 4))
  ) {
    i += 4;
  }
  return i;
}
