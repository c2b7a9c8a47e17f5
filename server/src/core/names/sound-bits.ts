import { plain } from './scripts';

/**
 * The sound classes of `keys.ts` as bits, for a first sieve over many names that costs next to nothing: two words share
 * a key only if the classes that one of them surely has are among those of the other's key, and all of these may be had.
 */
const classBits: Readonly<Record<string, number>> = {
  B: 1,
  P: 2,
  F: 4,
  K: 8,
  T: 16,
  S: 32,
  M: 64,
  N: 128,
  L: 256,
  R: 512,
};
const { B, P, F, K, T, S, M, N, L, R } = classBits as Readonly<
  Record<'B' | 'P' | 'F' | 'K' | 'T' | 'S' | 'M' | 'N' | 'L' | 'R', number>
>;

/** Classes that a letter may stand for, alone or as a part of a longer spelling; from a on. */
const possible = [
  0,
  B,
  K | S,
  T | S,
  0,
  F,
  K | N,
  K,
  0,
  S | K,
  K,
  L,
  M,
  N,
  0,
  P | F,
  K,
  R,
  S | K,
  T | S,
  0,
  F,
  F,
  K | S,
  0,
  S,
];
/** Classes that a letter stands for in every spelling; those that depend on their neighbours are told in `bitsOf`. */
const sure = [0, B, 0, 0, 0, F, 0, 0, 0, 0, K, L, M, N, 0, 0, K, R, S, 0, 0, F, 0, K | S, 0, 0];

const bitsShift = 10;
const bitsMask = (1 << bitsShift) - 1;

const p = 15;
const d = 3;
const t = 19;
const z = 25;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/**
 * The classes a Latin word surely has, and those it may have, in one number; -1 for a word of other letters than these.
 * `from` and `to` cut the word out of a name.
 */
export function soundBits(name: string, from = 0, to = name.length): number {
  let surely = 0;
  let maybe = 0;
  for (let at = from; at < to; at++) {
    const letter = (name.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25) {
      if (name.charCodeAt(at) < 128) continue;
      const word = plain(name.slice(from, to).toLowerCase().replace(/đ/g, 'dj'));
      return /^[\0-\x7f]*$/.test(word) ? soundBits(word) : -1;
    }
    maybe |= possible[letter] as number;
    surely |= sure[letter] as number;
    // an apostrophe parts no sounds: "Rocket's"
    const behind = isApostrophe(name.charCodeAt(at + 1)) ? at + 2 : at + 1;
    const next = behind < to ? (name.charCodeAt(behind) | 32) - 97 : -1;
    if (letter === p) surely |= next === 7 ? F : P;
    else if (letter === t) surely |= next === 18 || next === z || next === 2 || next === 9 ? 0 : T;
    else if (letter === d) surely |= next === z || next === 9 || next === 18 ? 0 : T;
    else if (letter === z && (at === from || (name.charCodeAt(at - 1) | 32) !== 114)) surely |= S;
  }
  return (surely << bitsShift) | maybe;
}

/** The classes of a key of `nameKeys`. */
export function keyBits(key: string): number {
  let bits = 0;
  for (const letter of key) bits |= classBits[letter] ?? 0;
  return bits;
}

export const surelyHas = (bits: number): number => bits >> bitsShift;

/** Whether a word of these sound bits may have a key of those classes. */
export const mayHaveKey = (bits: number, key: number): boolean =>
  (surelyHas(bits) & ~key) === 0 && (key & ~(bits & bitsMask)) === 0;

/** Whether two words of these sound bits may share a key: what each surely has, the other may have. */
export const mayShareKey = (a: number, b: number): boolean =>
  (surelyHas(a) & ~(b & bitsMask)) === 0 && (surelyHas(b) & ~(a & bitsMask)) === 0;
