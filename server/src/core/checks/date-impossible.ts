import type { DateMention } from '../model';
import { daysInMonth, formatDate, isLeapYear, monthName, pad } from '../values/calendar';
import type { Check, FindingDraft } from './check';

/** A day that no calendar has. */
export const dateImpossible: Check = {
  meta: {
    id: 'date-impossible',
    group: 'dates',
    title: 'A date that does not exist',
    why: 'No calendar has 31 April or 29 February 2023: a digit or the month is wrong, and the reader cannot know which. Only days that the text writes out are looked at; 29 February without a year is left alone.',
    confidence: 'certain',
    examples: [
      {
        text: 'GENEVA, May 5, 2023 — The appeal was to run until [|31 April 2023|]{date-impossible}, the office said.',
        after: 'GENEVA, May 5, 2023 — The appeal was to run until 30 April 2023, the office said.',
      },
      { text: 'GENEVA, May 5, 2023 — The appeal was to run until 30 April 2023, the office said.' },
      { text: 'PARIS, March 2, 2024 — The bridge was closed on [|February 30, 2024|]{date-impossible} for repairs.' },
      { text: 'PARIS, March 2, 2024 — The bridge was closed on February 29, 2024 for repairs.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const mention of article.mentions) {
      if (mention.kind !== 'date' || mention.value !== undefined) continue;
      const draft = impossible(mention);
      if (draft) yield draft;
    }
  },
};

function impossible(mention: DateMention): FindingDraft | undefined {
  const { year, month, day } = mention.expression.said;
  if (month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  // Without a year, February is given the day of a leap year.
  const last = year === undefined && month === 2 ? 29 : daysInMonth(year ?? 2001, month);
  if (day <= last || day < 1) return undefined;
  const leap = month === 2 && day === 29;
  const message =
    leap && year !== undefined && !isLeapYear(year)
      ? `${year} was not a leap year: there is no ${formatDate(`${pad(year, 4)}-02-29`)}.`
      : `${monthName(month)}${year !== undefined && month === 2 ? ` ${year}` : ''} has ${last} days, so there is no ${day} ${monthName(month)}.`;
  const digits = new RegExp(`(?<!\\d)${day}(?!\\d)`).exec(mention.text);
  const fixes = digits
    ? [
        {
          title: `Change ${day} to ${last}`,
          edits: [
            {
              start: mention.start + digits.index,
              end: mention.start + digits.index + String(day).length,
              newText: String(last),
            },
          ],
        },
      ]
    : [];
  return { start: mention.start, end: mention.end, confidence: 'certain', message, related: [], fixes };
}
