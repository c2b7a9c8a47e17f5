import type { Language, Span } from '../model';
import { ambiguous, germanOpeners, leading, openers, smallInEnglish } from './abbreviations';
import { isBlank } from './lines';

const closing = '"\'”’»)]›“}';
const opening = '"\'`“‘«„‚(‹[¿¡{';
const wordLetter = /[\p{L}\p{N}]/u;

/** Splits a stretch of prose into sentences, white space between them left out. Linear in its length. */
export function splitSentences(text: string, from: number, to: number, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = skipBlank(text, from, to);
  let i = start;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026 && code !== 0x3002) {
      i++;
      continue;
    }
    let after = i + 1;
    while (after < to && isTerminator(text.charCodeAt(after))) after++;
    const stopEnd = after;
    after = skipClosing(text, after, to);
    if (after < to && isBoundary(text, start, i, stopEnd, after, to, language)) {
      sentences.push({ start, end: after });
      start = skipBlank(text, after, to);
      i = start;
    } else i = Math.max(after, i + 1);
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function skipBlank(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Closing quotation marks and brackets after a stop, a French » after a space, and citation marks ([1]). */
function skipClosing(text: string, from: number, to: number): number {
  let i = from;
  for (;;) {
    const letter = text[i];
    if (i >= to || letter === undefined) return i;
    if (letter === '[') {
      const mark = /^(?:\[\d{1,3}\])+/.exec(text.slice(i, i + 40));
      if (mark === null) return i;
      i += mark[0].length;
    } else if (closing.includes(letter)) i++;
    else if (letter === ' ' || letter === '\u00a0' || letter === '\u202f') {
      if (text[i + 1] !== '»' || i + 1 >= to) return i;
      i += 2;
    } else return i;
  }
}

/** The word just before the stop at `stop`, lower case, inner stops kept ("u.s", "z.b"). */
function wordBefore(text: string, from: number, stop: number): string {
  let i = stop;
  const limit = Math.max(from, stop - 24);
  while (i > limit) {
    const letter = text[i - 1] as string;
    if (!wordLetter.test(letter) && letter !== '.' && letter !== '-') break;
    i--;
  }
  return text.slice(i, stop);
}

function wordAfter(text: string, from: number, to: number): { word: string; at: number } {
  let at = skipBlank(text, from, to);
  while (at < to && opening.includes(text[at] as string)) at = skipBlank(text, at + 1, to);
  let end = at;
  while (end < to && end < at + 24 && wordLetter.test(text[end] as string)) end++;
  return { word: text.slice(at, end), at };
}

function isBoundary(
  text: string,
  start: number,
  stop: number,
  stopEnd: number,
  after: number,
  to: number,
  language: Language,
): boolean {
  const spaced = isBlank(text.charCodeAt(after));
  const next = wordAfter(text, after, to);
  if (next.at >= to) return false;
  if (next.word === '') return spaced && !/[,;:–—-]/.test(text[next.at] as string) && after > stopEnd;
  const first = next.word[0] as string;
  const lower = first !== first.toUpperCase();
  const digit = first >= '0' && first <= '9';
  const letter = text[stop] as string;
  if (!spaced) return text[stopEnd] !== undefined && isLostSpace(text, stop, stopEnd, after, next);
  if (letter === '!' || letter === '?' || letter === '。') return !lower;
  if (letter === '…' || stopEnd - stop > 1) return !lower && !digit;
  const word = wordBefore(text, start, stop);
  // "in the sun." is no Sunday: in English most abbreviations keep their capital.
  const common = language === 'en' && word !== '' && word === word.toLowerCase() && !smallInEnglish.has(word);
  const folded = common ? `${word} ` : word.toLowerCase();
  if (after > stopEnd && !lower && text[stopEnd] !== ')' && text[stopEnd] !== ']') return true;
  if (word === '') return !lower;
  if (leading[language].has(folded)) return false;
  if (folded === 'no' || folded === 'nr') return !digit && !lower;
  if (/^\d+$/.test(word)) {
    if (stop - word.length === start && word.length <= 2) return false;
    if (language === 'de' && word.length <= 2) return germanOpeners.has(next.word.toLowerCase()) && !lower;
    return !lower;
  }
  if (ambiguous.has(folded) && !(folded === 'no' || (language !== 'de' && folded === 'art'))) {
    // "10 a.m. ET" goes on; "at 10 a.m. It rained." does not.
    const acronym = next.word.length > 1 && next.word === next.word.toUpperCase();
    return !lower && !digit && !acronym && openers.has(next.word.toLowerCase());
  }
  // "z. B.": a single small letter is an abbreviation, unless it ends an address ("?c=d.").
  if (word.length === 1 && word !== word.toUpperCase()) {
    const at = stop - 1;
    return !lower && at > start && !isBlank(text.charCodeAt(at - 1));
  }
  // "posted on X. Nobody answered."
  if (word === 'X' && !lower && text.slice(Math.max(start, stop - 4), stop) === 'on X') return true;
  if (isInitials(word))
    return (
      !lower && !digit && openers.has(next.word.toLowerCase()) && !isInitialOfName(text, start, stop - word.length)
    );
  // A capital lost in copying: a full word before the stop, so the stop is one.
  if (lower) return word === word.toLowerCase() && word.length >= 4 && !word.includes('.');
  return true;
}

/** "J", "J.K", "U.S": single letters between stops. */
function isInitials(word: string): boolean {
  if (word.length === 1) return word !== word.toLowerCase() && word !== 'I';
  for (let i = 1; i < word.length; i += 2) if (word[i] !== '.') return false;
  return word.length % 2 === 1;
}

/** Whether a capitalised word stands before the initial: "George W." is a name, "vitamin C." ends a sentence. */
function isInitialOfName(text: string, from: number, at: number): boolean {
  let i = at - 1;
  if (i < from || !isBlank(text.charCodeAt(i))) return true;
  while (i > from && i > at - 30 && !isBlank(text.charCodeAt(i - 1))) i--;
  const letter = text[i] as string;
  return letter !== letter.toLowerCase();
}

/** "the war.He said", "the war.[1] He": a stop with the space after it lost. */
function isLostSpace(
  text: string,
  stop: number,
  stopEnd: number,
  after: number,
  next: { word: string; at: number },
): boolean {
  if (next.at !== after || stopEnd - stop !== 1) return false;
  const before = text.slice(Math.max(0, stop - 3), stop);
  if (!/^\p{Ll}{3}$/u.test(before) || !/^\p{Lu}\p{Ll}*$/u.test(next.word)) return false;
  const follows = text[next.at + next.word.length];
  if (follows !== undefined && /[./@_]/.test(follows)) return false;
  const token = text
    .slice(Math.max(0, stop - 40), stop)
    .split(/\s/)
    .pop() as string;
  return !/[/@_]|^www/.test(token) && (openers.has(next.word.toLowerCase()) || next.word.length > 3);
}
