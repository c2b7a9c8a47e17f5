import type { Fix } from '../model';
import type { Check, FindingDraft } from './check';
import { amount, number, rewritten } from './support/amounts';
import { type Amount, oneSlipApart } from './support/numbers';
import { differencesIn, pollsIn, remaindersIn, sharesIn } from './support/part-sums';
import { type Statement, totalsIn } from './support/sums';
import { votesIn } from './support/votes';

/** Parts that do not add up to the total beside them. */
export const sumMismatch: Check = {
  meta: {
    id: 'sum-mismatch',
    group: 'figures',
    title: 'Parts that do not add up to their total',
    why: 'Where a text gives a total and all of its parts, or two amounts and their difference, the reader can check it, and some will. Only figures that the sentence itself puts together are added up, the rounding of every one is allowed for, and "about" and "at least" give more room.',
    confidence: 'likely',
    examples: [
      {
        text: 'Trade with Norland came to [|$121.2 billion|]{sum-mismatch} ($77.0 billion of exports, $42.2 billion of imports).',
        after: 'Trade with Norland came to $119.2 billion ($77.0 billion of exports, $42.2 billion of imports).',
      },
      { text: 'Trade with Norland came to $119.3 billion ($77.0 billion of exports, $42.2 billion of imports).' },
      { text: 'The hosts won [|48 medals|]{sum-mismatch} (16 gold, 20 silver and 11 bronze).' },
      { text: 'The hosts won 47 medals (16 gold, 20 silver and 11 bronze).' },
      { text: 'Nine of the [|13 members|]{sum-mismatch} voted in favor and five were against.' },
      { text: 'Nine of the 13 members voted in favor and three were against.' },
      { text: 'The firm earned $12 million ($9 million in 2023 and $8 million in 2022).' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const statement of totalsIn(article)) {
      const draft = mismatch(statement, 'sum');
      if (draft) yield draft;
    }
    for (const statement of sharesIn(article)) {
      // One part alone that is more than the whole is the other check's.
      if (statement.parts.some(({ value }) => value > statement.total.value)) continue;
      const sum = statement.parts.reduce((all, { value }) => all + value, 0);
      const draft = sum > statement.total.value || statement.slip ? mismatch(statement, 'sum') : undefined;
      if (draft) yield draft;
    }
    for (const statement of votesIn(article)) {
      const sum = statement.parts.reduce((all, { value }) => all + value, 0);
      const draft = sum > statement.total.value ? mismatch(statement, 'sum') : undefined;
      if (draft) yield draft;
    }
    for (const statement of differencesIn(article)) {
      const draft = mismatch(statement, 'difference');
      if (draft) yield draft;
    }
    for (const shares of pollsIn(article)) {
      const draft = notAHundred(shares, 'These answers');
      if (draft) yield draft;
    }
    for (const shares of remaindersIn(article)) {
      const draft = notAHundred(shares, 'With the rest these shares');
      if (draft) yield draft;
    }
  },
};

function mismatch({ total, parts }: Statement, kind: 'sum' | 'difference'): FindingDraft | undefined {
  const [first, second] = parts as [Amount, Amount];
  const value =
    kind === 'sum' ? parts.reduce((sum, { value }) => sum + value, 0) : Math.abs(first.value - second.value);
  const all = [total, ...parts];
  if (all.some(({ upper, bound }) => upper !== undefined || bound !== undefined)) return undefined;
  const rounding = all.reduce((sum, { step }) => sum + step / 2, 0);
  // Whole counts that are not rounded add up exactly.
  const exact = all.every(({ type, step, approximate }) => type === 'count' && step <= 1 && !approximate);
  const room = (exact ? 0 : rounding) + (all.some(({ approximate }) => approximate) ? total.value * 0.03 : 0);
  const off = Math.abs(value - total.value);
  if (off <= room * (1 + 1e-9) + total.value * 1e-9) return undefined;
  const step = Math.min(...parts.map((part) => part.step));
  const right = amount(value, total, step);
  const said = total.text.replace(/\s+/g, ' ');
  const scale = total.value >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(total.value) / 3)) : 1;
  const shown = parts.map((part) => number(part.value / scale, Math.min(1, part.step / scale)));
  const message =
    kind === 'sum'
      ? `The parts add up to ${right}, not ${said} (${shown.join(' + ')}).`
      : `The difference is ${right}, not ${said} (${Math.max(first.value, second.value) === first.value ? shown.join(' − ') : [...shown].reverse().join(' − ')}).`;
  return {
    start: total.start,
    end: totalEnd(total),
    confidence: off > total.value && !oneSlipApart(total.value, value, step) ? 'possible' : 'likely',
    message,
    related: parts.map((part) => ({
      at: { start: part.start, end: part.end },
      message: `One of the parts: ${part.text}`,
    })),
    fixes: fixesFor(total, value),
  };
}

/** "66 medals": with the noun where it follows at once. */
function totalEnd(total: Amount): number {
  return total.countedAt && total.countedAt.start <= total.end + 1
    ? Math.max(total.end, total.countedAt.end)
    : total.end;
}

function fixesFor(total: Amount, value: number): Fix[] {
  const text = rewritten(total, value);
  return text
    ? [{ title: `Change ${total.text} to ${text}`, edits: [{ start: total.start, end: total.end, newText: text }] }]
    : [];
}

/** The answers of a poll or the shares of a whole, each rounded by itself. */
function notAHundred(shares: readonly Amount[], what: string): FindingDraft | undefined {
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const room =
    shares.reduce((all, { step }) => all + step / 2, 0) + (shares.some((share) => share.approximate) ? 3 : 0);
  const [first, last] = [shares[0], shares.at(-1)];
  if (!first || !last || Math.abs(sum - 100) <= room || sum > 200) return undefined;
  return {
    start: first.start,
    end: last.end,
    confidence: 'likely',
    message: `${what} add up to ${number(sum, Math.min(...shares.map(({ step }) => step)))} percent, not 100 (${shares.map(({ value, step }) => number(value, step)).join(' + ')}).`,
    related: shares.map(({ start, end, text }) => ({ at: { start, end }, message: `One of the parts: ${text}` })),
    fixes: [],
  };
}
