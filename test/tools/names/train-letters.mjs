// Counts which letters follow which in names (`letter-model.ts` of the name engine).
import { longestContext } from './product.mjs';

/** Two letters that stand together more seldom are left out: they say little. */
const leastTotal = 4;

/** Counts a word so many times more, or fewer; contexts that the table has not are made with `grow` alone. */
export function countWord(table, word, times, grow = false) {
  const written = `${'^'.repeat(longestContext)}${word}$`;
  for (let at = longestContext; at < written.length; at++)
    for (let length = 0; length <= longestContext; length++) {
      const context = written.slice(at - length, at);
      let after = table.get(context);
      if (!after) {
        if (!grow) continue;
        after = { total: 0, counts: new Map() };
        table.set(context, after);
      }
      const count = (after.counts.get(written[at]) ?? 0) + times;
      after.total += times;
      if (count === 0) after.counts.delete(written[at]);
      else after.counts.set(written[at], count);
    }
}

export function trainLetters(words) {
  const table = new Map();
  for (const word of words) countWord(table, word, 1, true);
  for (const [context, { total }] of table)
    if (context.length === longestContext && total < leastTotal) table.delete(context);
  return table;
}

/** As `readLetterTable` reads it. */
export const lettersData = (table) =>
  [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([context, { counts }]) => `${context} ${[...counts].map(([letter, count]) => `${letter}${count}`).join('')}`)
    .join('\n');
