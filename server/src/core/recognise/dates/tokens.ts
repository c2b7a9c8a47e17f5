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
  readonly word?: Word;
  /** Of a number without decimals, group marks ignored. */
  readonly value: number;
}

const NUMBER_WORD: Word = { classes: NUMBER, head: true };

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Latin letters with accents, Greek, Cyrillic and so on; the rest counts as marks.
  return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) || (code >= 0x2c00 && code < 0xd800);
}

/**
 * A filter over word hashes: true where some word of the sentence may head a time expression. Never misses one; one
 * word in a few hundred passes by chance. Cheaper by far than cutting a sentence into tokens.
 */
export type Gate = (text: string) => boolean;

const GATE_BITS = 15;

export function createGate(vocabulary: Vocabulary): Gate {
  const table = new Uint8Array(1 << GATE_BITS);
  for (const [text, word] of vocabulary) {
    if (!word.head) continue;
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + (text.charCodeAt(i) | 32)) | 0;
    table[(hash ^ (hash >>> GATE_BITS)) & ((1 << GATE_BITS) - 1)] = 1;
  }
  return (text) => {
    let hash = 0;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isLetter(code)) {
        hash = (Math.imul(hash, 31) + (code | 32)) | 0;
        inWord = true;
      } else {
        if (isDigit(code)) return true;
        if (inWord && table[(hash ^ (hash >>> GATE_BITS)) & ((1 << GATE_BITS) - 1)] === 1) return true;
        hash = 0;
        inWord = false;
      }
    }
    return inWord && table[(hash ^ (hash >>> GATE_BITS)) & ((1 << GATE_BITS) - 1)] === 1;
  };
}

/** Words, numbers (with thousands groups) and single marks. Offsets are those of `text`. */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (
      code === 32 ||
      code === 10 ||
      code === 9 ||
      code === 13 ||
      code === 0xa0 ||
      code === 0x202f ||
      code === 0x2009
    ) {
      gap = true;
      i++;
      continue;
    }
    const start = i;
    if (isLetter(code)) {
      do i++;
      while (i < text.length && isLetter(text.charCodeAt(i)));
      const raw = text.slice(start, i);
      const lower = raw.toLowerCase();
      tokens.push({
        start,
        end: i,
        text: lower,
        kind: 'word',
        gap,
        capital: raw.charCodeAt(0) !== lower.charCodeAt(0),
        word: vocabulary.get(lower),
        value: Number.NaN,
      });
    } else if (isDigit(code)) {
      i = endOfNumber(text, i);
      const raw = text.slice(start, i);
      const value = Number(raw.includes(',') ? raw.split(',').join('') : raw);
      tokens.push({ start, end: i, text: raw, kind: 'number', gap, capital: false, word: NUMBER_WORD, value });
    } else {
      i++;
      tokens.push({
        start,
        end: i,
        text: text.charAt(start),
        kind: 'mark',
        gap,
        capital: false,
        word: undefined,
        value: Number.NaN,
      });
    }
    gap = false;
  }
  return tokens;
}

/** Digits, then groups of a comma and exactly three digits. */
function endOfNumber(text: string, start: number): number {
  let i = start;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
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
