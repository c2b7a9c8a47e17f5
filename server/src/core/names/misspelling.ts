import { plain } from './scripts';

export interface NearMiss {
  /** What was mistyped: "two letters swapped". */
  readonly reason: string;
  /** 0 … 1; 1 is the same word. */
  readonly score: number;
}

const alike = [
  'ij',
  'iy',
  'ou',
  'ae',
  'ei',
  'ck',
  'sz',
  'vw',
  'dt',
  'bp',
  'gk',
  'mn',
  'gj',
  'fv',
  'sc',
  'kq',
  'ao',
  'lr',
];
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** 1 for two letters that fingers or ears confuse, by their codes. */
const cheap = new Uint8Array(128 * 128);
function confuse(a: number, b: number): void {
  cheap[a * 128 + b] = 1;
  cheap[b * 128 + a] = 1;
}
for (const pair of alike) confuse(pair.charCodeAt(0), pair.charCodeAt(1));
for (const row of keyboard) for (let i = 1; i < row.length; i++) confuse(row.charCodeAt(i - 1), row.charCodeAt(i));

/** Cost of an edit: 1 for any letter, less for what fingers and ears confuse, more at the first letter. */
const costOf = (a: number, b: number): number => (a < 128 && b < 128 && cheap[a * 128 + b] === 1 ? 0.7 : 1);

/** Longest word looked at; longer ones are no names. */
const longest = 40;
/** Used by each comparison anew, in turns. */
const rows = [0, 1, 2].map(() => new Float64Array(longest + 1)) as [Float64Array, Float64Array, Float64Array];

/** Weighted Damerau–Levenshtein distance (optimal string alignment); Infinity beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit / 0.5 + 1 || a.length > longest || b.length > longest)
    return Number.POSITIVE_INFINITY;
  let [before, last, row] = rows;
  let leastBefore = 0;
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) last[j] = j + 0.4;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i + 0.4;
    let least = i;
    const x = a.charCodeAt(i - 1);
    const beforeX = a.charCodeAt(i - 2);
    const doubled = x === beforeX ? 0.6 : 1;
    for (let j = 1; j <= b.length; j++) {
      const y = b.charCodeAt(j - 1);
      const beforeY = b.charCodeAt(j - 2);
      const atStart = i === 1 || j === 1 ? 0.4 : 0;
      const halved = y === beforeY ? 0.6 : 1;
      let cost = Math.min(
        (last[j - 1] as number) + (x === y ? 0 : costOf(x, y) + atStart),
        (last[j] as number) + doubled + atStart,
        (row[j - 1] as number) + halved + atStart,
      );
      if (i > 1 && j > 1 && x === beforeY && y === beforeX && x !== y)
        cost = Math.min(cost, (before[j - 2] as number) + 0.7);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // Letters swapped count from two rows before.
    if (Math.min(least, leastBefore) > limit) return Number.POSITIVE_INFINITY;
    leastBefore = least;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] as number;
}

/** The letters of a word as bits, one for each place in the alphabet of any script modulo 32. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * False of most words that are no misspelling of each other, at next to no cost; both `plain`, with their letter bits.
 * What takes a letter away or brings one in costs 0.7 at least, and such an edit does so to two letters at most.
 */
export function mayBeMisspelling(a: string, aBits: number, b: string, bBits: number): boolean {
  return mayBeWithin(limitFor(Math.max(a.length, b.length)), aBits, bBits);
}

/** The same for words with these letter bits and any limit of `editDistance`. */
export const mayBeWithin = (limit: number, aBits: number, bBits: number): boolean =>
  countBits(aBits ^ bBits) <= 2 * Math.floor(limit / 0.7 + 1e-9);

const limitFor = (length: number): number =>
  length <= 4 ? 0.8 : length <= 6 ? 1.2 : length <= 8 ? 2.2 : 0.36 * length;

/** Letters alone, as misspellings are looked for among them. */
export const misspelledLetters = (name: string): string =>
  plain(name)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Endings that make another name or another form of the word: Peskova, Kims, Iranian, Nigeria. */
const meaningfulEnding = /^(?:a|s|es|n|an|ian|ans|ians|ia|i|e|o|son|sen|ova|eva|na|ina|ic|ez|os|er|y)$/;

/** True where one is the other with an ending that names use: never a typing error. */
export function differByEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && meaningfulEnding.test(long.slice(short.length))) return true;
  const stem = short.slice(0, -1);
  return (
    stem.length >= 3 &&
    long.startsWith(stem) &&
    /^(?:[aeiouy]|sk[iay]|)$/.test(short.slice(-1)) &&
    /^(?:[aeiouy]|ian|ia)$/.test(long.slice(stem.length)) &&
    short.length === long.length
  );
}

/**
 * Whether a name may be a typing error for a known one. Near in letters only: the caller must have context that says
 * the two are meant to be one (same role, same first name, a list of names of that kind).
 */
export function likelyMisspelling(form: string, known: string): NearMiss | undefined {
  const a = misspelledLetters(form);
  const b = misspelledLetters(known);
  if (a === b || a.length < 4 || b.length < 4 || differByEnding(a, b)) return undefined;
  const length = Math.max(a.length, b.length);
  const limit = limitFor(length);
  const distance = editDistance(a, b, limit);
  if (distance > limit) return undefined;
  const score = Math.round((1 - distance / length) * 100) / 100;
  return { reason: reasonFor(a, b), score };
}

function reasonFor(a: string, b: string): string {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const ours = a.slice(start, a.length - end);
  const theirs = b.slice(start, b.length - end);
  if (ours.length === 2 && theirs.length === 2 && ours[0] === theirs[1] && ours[1] === theirs[0])
    return 'two letters swapped';
  if (ours === '' && theirs.length === 1) return 'a letter is missing';
  if (theirs === '' && ours.length === 1) return 'a letter too many';
  if (ours.length === 1 && theirs.length === 1) return 'one letter differs';
  return 'a few letters differ';
}
