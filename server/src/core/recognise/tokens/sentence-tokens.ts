import { formOf, keepFormsFew, nextHash } from './forms';

/** Kinds of tokens. Words of ASCII letters alone are told apart: all small, or small after a capital. */
export const TokenKind = { mark: 0, number: 1, word: 2, lower: 3, capital: 4 } as const;

/**
 * The tokens of one sentence: runs of letters, numbers (digits with their groups of thousands) and single marks; white
 * space is what lies between them. The arrays are used again for the next sentence: read them before another is read.
 */
export interface SentenceTokens {
  readonly count: number;
  /** UTF-16 offsets in the sentence, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Of a word, the number of its form; see forms.ts. */
  readonly form: Int32Array;
  /** Which token starts at an offset, and which ends there; to be checked against `start` and `end`. */
  readonly starting: Int32Array;
  readonly ending: Int32Array;
  /** White space other than single spaces stands in it. */
  readonly spaced: boolean;
}

const Code = { other: 0, lower: 1, capital: 2, digit: 3, space: 4, letter: 5 } as const;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code >= 97 && code <= 122) ascii[code] = Code.lower;
  else if (code >= 65 && code <= 90) ascii[code] = Code.capital;
  else if (code >= 48 && code <= 57) ascii[code] = Code.digit;
  else if (code === 32 || (code >= 9 && code <= 13)) ascii[code] = Code.space;
}

/** Letters of Latin, Greek, Cyrillic and other scripts; signs and punctuation are left out. */
function codeBeyondAscii(code: number): number {
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000 || code === 0xfeff)
    return Code.space;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return Code.other;
  const letter = code < 0x2000 || (code >= 0x2c00 && code < 0xd800 && code !== 0x3001 && code !== 0x3002);
  return letter ? Code.letter : Code.other;
}

function classOf(code: number): number {
  return code < 128 ? (ascii[code] as number) : codeBeyondAscii(code);
}

interface Room {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  form: Int32Array;
  starting: Int32Array;
  ending: Int32Array;
  spaced: boolean;
}

/** Room for a sentence of so many UTF-16 units, which has no more tokens. */
function roomFor(size: number): Room {
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    form: new Int32Array(size),
    starting: new Int32Array(size + 1),
    ending: new Int32Array(size + 1),
    spaced: false,
  };
}

const usual = 1 << 12;
let room = roomFor(usual);
let codes = new Uint16Array(usual);
let last: string | undefined;

/** The tokens of a sentence. All recognisers ask for them; they are read once. */
export function tokensOf(text: string): SentenceTokens {
  if (text === last) return room;
  // One endless line must not hold its memory for good.
  if (text.length > room.kind.length || (room.kind.length > usual && text.length <= usual)) {
    const size = Math.max(usual, text.length);
    room = roomFor(size);
    codes = new Uint16Array(size);
  }
  keepFormsFew();
  read(text, room, codes);
  last = text;
  return room;
}

function read(text: string, into: Room, letters: Uint16Array): void {
  const { start: starts, end: ends, kind: kinds, form: forms, starting, ending } = into;
  const length = text.length;
  let count = 0;
  let spaced = false;
  let i = 0;
  while (i < length) {
    const start = i;
    let code = text.charCodeAt(i++);
    let kind = classOf(code);
    if (kind === Code.space) {
      if (code !== 32 || (i < length && text.charCodeAt(i) === 32)) spaced = true;
      continue;
    }
    if (kind === Code.digit) {
      i = endOfNumber(text, start);
      kinds[count] = TokenKind.number;
    } else if (kind === Code.other) kinds[count] = TokenKind.mark;
    else {
      let plain = kind !== Code.letter;
      let hash = nextHash(0, code);
      letters[start] = code;
      const capital = kind === Code.capital;
      for (; i < length; i++) {
        code = text.charCodeAt(i);
        if (code < 97 || code > 122) {
          kind = classOf(code);
          if (kind !== Code.capital && kind !== Code.letter) break;
          plain = false;
        }
        hash = nextHash(hash, code);
        letters[i] = code;
      }
      forms[count] = formOf(letters, start, i, hash, text);
      kinds[count] = !plain ? TokenKind.word : capital ? TokenKind.capital : TokenKind.lower;
    }
    starts[count] = start;
    ends[count] = i;
    starting[start] = count;
    ending[i] = count;
    count++;
  }
  into.count = count;
  into.spaced = spaced;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function endOfDigits(text: string, start: number): number {
  let i = start;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** Past digits and, after up to three of them, groups of a comma and exactly three. */
function endOfNumber(text: string, start: number): number {
  const { length } = text;
  let i = endOfDigits(text, start);
  if (i - start > 3) return i;
  while (i + 3 < length && text.charCodeAt(i) === 44 && endOfDigits(text, i + 1) === i + 4) i += 4;
  return i;
}
