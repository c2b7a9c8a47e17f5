import type { Article, DateMention, Fix } from '../model';
import {
  formatDate,
  fromDayNumber,
  isValidDay,
  parseIso,
  toDayNumber,
  toIso,
  weekdayName,
  weekdayOf,
} from '../values/calendar';
import type { Check, FindingDraft } from './check';
import { mentionsByKind } from './support/by-kind';
import { weekdayIn } from './support/weekdays';

/** A weekday beside a date that falls on another one. */
export const weekdayMismatch: Check = {
  meta: {
    id: 'weekday-mismatch',
    group: 'dates',
    title: 'A weekday that does not belong to its date',
    why: 'A weekday and a date written side by side check each other; where they disagree, one of them is wrong. Where the text leaves the year out, it is taken from the date of the article, and the finding is less sure. A weekday without a date says nothing that could be wrong.',
    confidence: 'certain',
    examples: [
      {
        text: 'WASHINGTON, March 20, 2025 — The two spoke on [|Monday, March 18, 2025|]{weekday-mismatch}, aides said.',
        after: 'WASHINGTON, March 20, 2025 — The two spoke on Tuesday, March 18, 2025, aides said.',
      },
      { text: 'WASHINGTON, March 20, 2025 — The two spoke on Tuesday, March 18, 2025, aides said.' },
      {
        text: 'WASHINGTON, March 17, 2025 — The two will speak on [|Monday, March 18th|]{weekday-mismatch}, aides said.',
      },
      { text: 'WASHINGTON, March 17, 2025 — The two will speak on Tuesday, March 18th, aides said.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const mention of mentionsByKind(article).dates) {
      const draft = mismatch(article, mention);
      if (draft) yield draft;
    }
  },
};

function mismatch(article: Article, mention: DateMention): FindingDraft | undefined {
  const { weekday, month, day, year: saidYear } = mention.expression.said;
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  const year = saidYear ?? nearestYear(article.metadata.published, month, day);
  if (year === undefined || !isValidDay(year, month, day)) return undefined;
  const number = toDayNumber({ year, month, day });
  const right = weekdayOf(number);
  if (right === weekday) return undefined;
  const date = toIso({ year, month, day });
  const past = article.metadata.published === undefined || date <= article.metadata.published;
  return {
    start: mention.start,
    end: mention.end,
    confidence: saidYear === undefined ? 'likely' : 'certain',
    message: `${formatDate(date)} ${past ? 'was' : 'is'} a ${weekdayName(right)}, not a ${weekdayName(weekday)}.`,
    related: [],
    fixes: fixesFor(article, mention, number, weekday, right),
  };
}

/** The year in which a month and day lie nearest to the publication date. */
function nearestYear(published: string | undefined, month: number, day: number): number | undefined {
  const anchor = published ? parseIso(published) : undefined;
  if (!anchor) return undefined;
  const from = toDayNumber(anchor);
  const distance = (year: number) => Math.abs(toDayNumber({ year, month, day }) - from);
  return [anchor.year - 1, anchor.year, anchor.year + 1]
    .filter((year) => isValidDay(year, month, day))
    .sort((a, b) => distance(a) - distance(b))[0];
}

function fixesFor(article: Article, mention: DateMention, number: number, said: number, right: number): Fix[] {
  const fixes: Fix[] = [];
  const name = weekdayIn(mention.text, right, article.metadata.language);
  if (name) {
    const written = mention.text.slice(name.start, name.end);
    fixes.push({
      title: `Change ${written} to ${name.newText}`,
      edits: [{ start: mention.start + name.start, end: mention.start + name.end, newText: name.newText }],
      preferred: true,
    });
  }
  const { day, month } = fromDayNumber(number);
  const nearest = [-3, -2, -1, 1, 2, 3].map((shift) => number + shift).find((other) => weekdayOf(other) === said);
  const other = nearest === undefined ? undefined : fromDayNumber(nearest);
  const digits = new RegExp(`(?<!\\d)0?${day}(?!\\d)(st|nd|rd|th)?`).exec(mention.text);
  if (other && other.month === month && digits) {
    const newText = `${other.day}${digits[1] ? ordinalEnding(other.day) : ''}`;
    fixes.push({
      title: `Change ${digits[0]} to ${newText}`,
      edits: [{ start: mention.start + digits.index, end: mention.start + digits.index + digits[0].length, newText }],
    });
  }
  return fixes;
}

function ordinalEnding(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
