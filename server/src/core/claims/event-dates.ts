import { isPossessive } from './noun-phrase';
import type { Item } from './sentence-items';
import { eventWords } from './vocabulary/events';
import { pronouns, relatives } from './vocabulary/grammar';

export type DateItem = Extract<Item, { is: 'date' }>;

/** How far in front of a date its verb may stand, in items. */
const reach = 9;
const clauseStops = new Set([
  ...relatives,
  'and',
  'but',
  'or',
  'after',
  'before',
  'when',
  'while',
  'following',
  'despite',
  'amid',
  'since',
  'until',
  'because',
  'although',
  'where',
  'as',
  'than',
  'whose',
]);

/** The date ahead of a verb in its clause: "… in 2014", "… on March 18, 2014". Never across another event. */
export function dateAhead(items: readonly Item[], from: number): DateItem | undefined {
  for (let i = from; i < items.length && i < from + reach; i++) {
    const item = items[i] as Item;
    if (item.is === 'date') {
      const before = items[i - 1]?.word ?? '';
      const { said } = item.date.expression;
      const led =
        before === 'in' || before === 'on' || (i === from && (said.weekday !== undefined || said.year !== undefined));
      return led && !isPossessive(items[i + 1]) ? item : undefined;
    }
    if (item.is === 'mark' || item.is === 'figure') return undefined;
    if (item.is === 'word' && (clauseStops.has(item.word) || eventWords.has(item.word) || pronouns.has(item.word)))
      return undefined;
  }
  return undefined;
}

/** A date told by its distance from another: "eight years before the 2022 invasion", "a decade after the merger of 1990". */
export function dateByDistance(items: readonly Item[], from: number): DateItem | undefined {
  for (let i = from; i < items.length && i < from + 4; i++) {
    const item = items[i] as Item;
    if (item.is !== 'date') continue;
    const years = item.date.type === 'duration' ? yearsOf(item.date.value) : undefined;
    const way = { before: -1, after: 1 }[items[i + 1]?.word ?? ''];
    if (years === undefined || way === undefined) return undefined;
    for (const other of items.slice(i + 2, i + 10)) {
      if (other.is === 'mark') return undefined;
      if (other.is === 'date') return reckoned(item, other, way * years);
    }
    return undefined;
  }
  return undefined;
}

/** Whole years of a duration: "P8Y", "P2DE". */
function yearsOf(value: string | undefined): number | undefined {
  const match = /^P(\d{1,3})Y$/.exec(value ?? '');
  return match ? Number(match[1]) : undefined;
}

/** The year so many years off, and half a year to either side: nobody counts the months. */
function reckoned(distance: DateItem, from: DateItem, years: number): DateItem | undefined {
  const { interval } = from.date;
  if (from.date.type !== 'date' || !interval || interval.from.slice(0, 4) !== interval.to.slice(0, 4)) return undefined;
  const year = Number(interval.from.slice(0, 4)) + years;
  if (year < 1000 || year > 9998) return undefined;
  const date = { ...from.date, value: String(year), interval: { from: `${year - 1}-07-01`, to: `${year + 1}-06-30` } };
  return { is: 'date', word: '', start: distance.start, end: from.end, date };
}

/** The date that opens the clause: "In 2014 Russia annexed Crimea", "On 16 March, Crimea …". */
export function dateOfClause(items: readonly Item[], verb: number, subject: number): DateItem | undefined {
  let i = Math.min(verb, subject) - 1;
  while (i >= 0 && (items[i]?.word === 'the' || items[i]?.is === 'actor')) i--;
  if (items[i]?.word === ',') i--;
  const date = items[i];
  if (date?.is !== 'date') return undefined;
  const lead = items[i - 1]?.word;
  if (lead !== 'in' && lead !== 'on') return undefined;
  const opener = items[i - 2];
  return opener === undefined || opener.is === 'mark' || opener.word === 'and' || opener.word === 'but'
    ? date
    : undefined;
}
