import { bareLetters } from './scripts';

/** What `test/tools/names/train-units.mjs` learns. */
export interface UnitData {
  readonly bias: number;
  /** Added by the number of Latin letters. */
  readonly lengths: readonly number[];
  /**
   * A line is a unit, its weight in twentieths, and what its neighbours add: next (|) and previous (<) Latin letter,
   * next (/) and previous (!) Cyrillic letter, the Latin letters with their accents (=).
   */
  readonly units: string;
}

/** A unit: some Latin letters that stand for some Cyrillic ones, its weight, and what its neighbours add. */
interface Unit {
  readonly weight: number;
  readonly nextLatin: ReadonlyMap<string, number>;
  readonly previousLatin: ReadonlyMap<string, number>;
  readonly nextCyrillic: ReadonlyMap<string, number>;
  readonly previousCyrillic: ReadonlyMap<string, number>;
  /** By the Latin letters with their accents. */
  readonly accented: ReadonlyMap<string, number>;
}

/** Numbers of Latin and of Cyrillic letters that a unit may have. */
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  [2, 1],
  [3, 1],
  [4, 1],
  [1, 2],
  [1, 3],
  [0, 1],
  [1, 0],
  [2, 0],
  [3, 0],
];

const unitOfWeight = 20;
/** By the Latin letters, then by the Cyrillic ones. */
type Units = ReadonlyMap<string, ReadonlyMap<string, Unit>>;

function readUnits(costs: UnitData): Units {
  const read = new Map<string, Map<string, Unit>>();
  for (const line of costs.units.trim().split('\n')) {
    const [key, weight, ...contexts] = line.split(' ') as [string, string, ...string[]];
    const maps: Record<string, Map<string, number>> = {
      '|': new Map(),
      '<': new Map(),
      '/': new Map(),
      '!': new Map(),
      '=': new Map(),
    };
    for (const context of contexts) {
      const at = context.search(/-?\d+$/);
      maps[context[0] as string]?.set(context.slice(1, at), Number(context.slice(at)) / unitOfWeight);
    }
    const [from, to] = key.split('>') as [string, string];
    const sameLatin = read.get(from) ?? new Map<string, Unit>();
    read.set(from, sameLatin);
    sameLatin.set(to, {
      weight: Number(weight) / unitOfWeight,
      nextLatin: maps['|'] as Map<string, number>,
      previousLatin: maps['<'] as Map<string, number>,
      nextCyrillic: maps['/'] as Map<string, number>,
      previousCyrillic: maps['!'] as Map<string, number>,
      accented: maps['='] as Map<string, number>,
    });
  }
  return read;
}

/**
 * How well a Latin word goes with a Cyrillic one: the weight of the best way to read them side by side, in the units
 * learned from pairs of one name in both scripts. Above 0 more likely one name than not. Lower case, NFC.
 */
export function createUnitScorer(costs: UnitData): (latin: string, cyrillic: string) => number {
  const table = readUnits(costs);
  return (latin, cyrillic) => unitScore(latin, cyrillic, costs, table);
}

function unitScore(latin: string, cyrillic: string, costs: UnitData, table: Units): number {
  const plain = bareLetters(latin);
  const n = plain.length;
  const m = cyrillic.length;
  if (n === 0 || m === 0 || n > 40 || m > 40 || plain.length !== latin.length) return Number.NEGATIVE_INFINITY;
  const accents = plain !== latin;
  const anyToAny = table.get('?')?.get('?')?.weight ?? -5;
  const anyToNone = table.get('?')?.get('')?.weight ?? -5;
  const noneToAny = table.get('')?.get('?')?.weight ?? -5;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
  // Short names collide more often: the bias grows with the length.
  best[0] = (costs.bias + (costs.lengths[Math.min(n, costs.lengths.length - 1)] ?? 0)) / unitOfWeight;
  const raise = (cell: number, value: number): void => {
    if (value > (best[cell] as number)) best[cell] = value;
  };
  const pieces: string[] = [];
  for (let j = 0; j <= m; j++) for (let c = 0; c < 4; c++) pieces.push(cyrillic.slice(j, j + c));
  for (let i = 0; i <= n; i++) {
    const byLatin = [0, 1, 2, 3, 4].map((l) => table.get(plain.slice(i, i + l)));
    for (let j = 0; j <= m; j++) {
      const here = best[i * width + j] as number;
      if (here === Number.NEGATIVE_INFINITY) continue;
      if (i < n && j < m) raise((i + 1) * width + j + 1, here + anyToAny);
      if (i < n) raise((i + 1) * width + j, here + anyToNone);
      if (j < m) raise(i * width + j + 1, here + noneToAny);
      for (const [l, c] of shapes) {
        if (i + l > n || j + c > m) continue;
        const unit = byLatin[l]?.get(pieces[j * 4 + c] as string);
        if (!unit) continue;
        const from = plain.slice(i, i + l);
        let value = here + unit.weight;
        value += unit.nextLatin.get(plain[i + l] ?? '$') ?? 0;
        value += unit.previousLatin.get(plain[i - 1] ?? '^') ?? 0;
        value += unit.nextCyrillic.get(cyrillic[j + c] ?? '$') ?? 0;
        value += unit.previousCyrillic.get(cyrillic[j - 1] ?? '^') ?? 0;
        if (accents) {
          const written = latin.slice(i, i + l);
          if (written !== from) value += unit.accented.get(written) ?? 0;
        }
        raise((i + l) * width + j + c, value);
      }
    }
  }
  return best[n * width + m] as number;
}
