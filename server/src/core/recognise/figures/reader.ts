/** Small cursor functions over a sentence; every one is linear in what it reads and reads a bounded stretch. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
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
  const code = text.charCodeAt(at);
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

export function readWord(text: string, start: number): Word | undefined {
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
  return { start, end, word: small ? word : word.toLowerCase() };
}

/** The word after white space; `undefined` where something else stands there. */
export function nextWord(text: string, from: number): Word | undefined {
  return readWord(text, skipSpaces(text, from));
}

/** The word that ends at `end`, or before the white space in front of it. */
export function previousWord(text: string, from: number): Word | undefined {
  const end = skipSpacesBack(text, from);
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
  return { start, end, word: small ? word : word.toLowerCase() };
}
