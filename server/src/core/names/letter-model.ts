/** How often each letter follows a context of none, one or two others, in names; `^` and `$` are the edges of a name. */
export interface LettersAfter {
  total: number;
  readonly counts: Map<string, number>;
}
export type LetterTable = Map<string, LettersAfter>;

/** Letters of a context. */
export const longestContext = 2;
/** Letters that no name had may come too: so many share what is left over. */
const unseenLetters = 20;
const start = '^'.repeat(longestContext);

/** Reads a table of `name-letters.ts`: a line is a context, which may be empty, a blank, and letters with their counts. */
export function readLetterTable(data: string): LetterTable {
  const table: LetterTable = new Map();
  for (const line of data.split('\n')) {
    const blank = line.indexOf(' ');
    if (blank < 0) continue;
    const counts = new Map<string, number>();
    let total = 0;
    for (const [, letter, digits] of line.slice(blank + 1).matchAll(/(\D)(\d+)/gu)) {
      const count = Number(digits);
      counts.set(letter as string, count);
      total += count;
    }
    table.set(line.slice(0, blank), { total, counts });
  }
  return table;
}

/**
 * Logarithm of the probability of a word's letters, each after the two before it: the lower, the rarer such a name, and
 * the less likely that two names share its letters by chance. Counts of the longer contexts are mixed with those of the
 * shorter ones (Witten and Bell 1991, method C, interpolated). Lower case, NFC.
 */
export function letterChance(table: LetterTable, word: string): number {
  const none = 1 / ((table.get('')?.counts.size ?? 0) + unseenLetters);
  const written = `${start}${word}$`;
  let sum = 0;
  for (let at = longestContext; at < written.length; at++) {
    const letter = written[at] as string;
    let chance = none;
    for (let length = 0; length <= longestContext; length++) {
      const after = table.get(written.slice(at - length, at));
      if (!after || after.total <= 0) break;
      chance = ((after.counts.get(letter) ?? 0) + after.counts.size * chance) / (after.total + after.counts.size);
    }
    sum += Math.log(chance);
  }
  return sum;
}
