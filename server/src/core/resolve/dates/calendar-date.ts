import type { DateExpression, SaidDate } from '../../model';
import {
  type CalendarDay,
  daysInMonth,
  formatDate,
  isoWeekOf,
  isValidDay,
  monthName,
  nthWeekday,
  pad,
  toDayNumber,
  toIso,
  weekdayName,
  weekdayOf,
} from '../../values/calendar';
import { holidayIn } from '../../values/calendar-holidays';
import {
  type Context,
  type Detail,
  detailOf,
  NO_PUBLICATION_DATE,
  numberOf,
  ofPublication,
  type Resolution,
  tenseReason,
  textOf,
  withTime,
} from './context';

type Tense = 'past' | 'future' | undefined;

export function tenseOf(detail: Detail): Tense {
  const tense = textOf(detail, 'tense');
  return tense === 'past' || tense === 'future' ? tense : undefined;
}

/** As near as this, in days, a date is meant whatever the tense says: "extended to Nov. 20" on 2 November. */
const NEAR_DAY = 100;
const NEAR_MONTH = 45;

/** How the text and the kind of date bear on the year. */
export interface Leaning {
  readonly tense?: 'past' | 'future';
  /** Distance in days within which the tense is not asked; 0 where the cue belongs to the date. */
  readonly near: number;
}

export function leaningOf(detail: Detail, near: number): Leaning {
  const shift = numberOf(detail, 'shift');
  if (shift === -1) return { tense: 'past', near: 0 };
  if (shift === 1) return { tense: 'future', near: 0 };
  return { tense: tenseOf(detail), near: detail.firm ? 0 : near };
}

/**
 * Of the same date in neighbouring years the one that the tense asks for, but a near one before all; without a tense
 * news looks back. `daysOf` gives the first and last day number.
 */
export function chooseYear(
  published: CalendarDay,
  { tense, near }: Leaning,
  daysOf: (year: number) => readonly [number, number] | undefined,
): number | undefined {
  const now = toDayNumber(published);
  let best: { year: number; distance: number } | undefined;
  for (let year = published.year - 4; year <= published.year + 4; year++) {
    const days = daysOf(year);
    if (!days) continue;
    const ahead = days[0] > now;
    const distance = ahead ? days[0] - now : Math.max(0, now - days[1]);
    const against = tense === 'future' ? days[1] < now : ahead;
    const limit = tense === undefined ? NEAR_DAY : near;
    const cost = distance + (against && distance > limit ? 10000 : 0);
    if (!best || cost < best.distance) best = { year, distance: cost };
  }
  return best?.year;
}

function oneDay(day: CalendarDay): readonly [number, number] {
  const number = toDayNumber(day);
  return [number, number];
}

function impossible(said: SaidDate, year: number | undefined): string | undefined {
  const { month, day } = said;
  if (month === undefined || day === undefined) return undefined;
  const length = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= length) return undefined;
  const name = year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
  return `there is no such day: ${name} has ${length} days`;
}

/** The year of a date that does not state one. */
function yearOf(expression: DateExpression, context: Context): { year?: number; reason: string } {
  const { said } = expression;
  const detail = detailOf(expression);
  const { published } = context;
  if (said.year !== undefined) return { year: said.year, reason: 'as written' };
  const yearShift = numberOf(detail, 'yearShift');
  if (yearShift !== undefined && published) {
    return { year: published.year + yearShift, reason: `counted from ${ofPublication(published)}` };
  }
  const shift = numberOf(detail, 'shift');
  const { month = 1, day } = said;
  const { sentenceYear } = context;
  const ahead = tenseOf(detail) === 'future' && published !== undefined && (sentenceYear ?? 0) < published.year;
  if (sentenceYear !== undefined && sentenceYear !== published?.year && !ahead && shift === undefined && !detail.firm) {
    return { year: sentenceYear, reason: `the year named just before, ${sentenceYear}` };
  }
  if (!published) return NO_PUBLICATION_DATE;
  if (day === undefined) return yearOfMonth(month, shift, published, detail);
  const leaning = leaningOf(detail, NEAR_DAY);
  const { tense } = leaning;
  const dayIn = (year: number) => (isValidDay(year, month, day) ? oneDay({ year, month, day }) : undefined);
  const year = chooseYear(published, leaning, dayIn) ?? published.year;
  const distance = toDayNumber({ year, month, day: Math.min(day, daysInMonth(year, month)) }) - toDayNumber(published);
  return { year, reason: seenFrom('such day', distance, published, detail, tense) };
}

/** "the last March before the article's date, 18 March 2025; past tense: "met"" */
function seenFrom(what: string, ahead: number, published: CalendarDay, detail: Detail, tense: Tense): string {
  const where = ahead < 0 ? `the last ${what} before` : ahead > 0 ? `the next ${what} after` : `the ${what} of`;
  const agrees = (tense === 'past' && ahead <= 0) || (tense === 'future' && ahead >= 0);
  return `${where} ${ofPublication(published)}${agrees ? tenseReason(detail) : ''}`;
}

function yearOfMonth(
  month: number,
  shift: number | undefined,
  published: CalendarDay,
  detail: Detail,
): { year: number; reason: string } {
  const leaning = leaningOf(detail, NEAR_MONTH);
  const { tense } = leaning;
  const monthIn = (candidate: number): readonly [number, number] => {
    const first = toDayNumber({ year: candidate, month, day: 1 });
    return [first, first + daysInMonth(candidate, month) - 1];
  };
  let year = chooseYear(published, leaning, monthIn) ?? published.year;
  if (shift === -1 && year * 12 + month >= published.year * 12 + published.month) year--;
  if (shift === 1 && year * 12 + month <= published.year * 12 + published.month) year++;
  const ahead = year * 12 + month - (published.year * 12 + published.month);
  return { year, reason: seenFrom(monthName(month), ahead, published, detail, tense) };
}

/** A day or a month of a year: "18 March 2025", "March 18", "last April", "March 18-20". */
export function resolveCalendarDate(expression: DateExpression, context: Context): Resolution {
  const { said } = expression;
  const detail = detailOf(expression);
  const never = impossible(said, said.year);
  if (never) return { reason: never };
  const { year, reason } = yearOf(expression, context);
  if (year === undefined) return { reason };
  const wrong = impossible(said, year);
  if (wrong) return { reason: wrong };
  const { month = 1, day } = said;
  if (day === undefined) return { value: `${pad(year, 4)}-${pad(month, 2)}`, reason };
  const iso = toIso({ year, month, day });
  const endDay = numberOf(detail, 'endDay');
  if (endDay !== undefined) {
    const endMonth = numberOf(detail, 'endMonth') ?? month;
    if (!isValidDay(year, endMonth, endDay)) return { value: iso, reason };
    return {
      value: `${iso}/${toIso({ year: endMonth < month ? year + 1 : year, month: endMonth, day: endDay })}`,
      reason,
    };
  }
  if (detail.week) {
    const { year: isoYear, week } = isoWeekOf(toDayNumber({ year, month, day }));
    return { value: `${pad(isoYear, 4)}-W${pad(week, 2)}`, reason };
  }
  return { value: withTime(iso, detail), reason: reason + weekdayNote(said, { year, month, day }) };
}

/** "the third Sunday in June": the month's year as for a month alone, then the day. */
export function resolveNthWeekday(expression: DateExpression, context: Context): Resolution {
  const { month = 1, weekday = 1 } = expression.said;
  const { year, reason } = yearOf(expression, context);
  if (year === undefined) return { reason };
  const day = nthWeekday(year, month, weekday, numberOf(detailOf(expression), 'nth') ?? 1);
  return day.month === month ? { value: toIso(day), reason } : { reason: 'the month has no such day' };
}

function weekdayNote(said: SaidDate, day: CalendarDay): string {
  if (said.weekday === undefined) return '';
  const real = weekdayOf(toDayNumber(day));
  return real === said.weekday ? '' : `; that was a ${weekdayName(real)}`;
}

export function resolveHoliday(expression: DateExpression, context: Context): Resolution {
  const detail = detailOf(expression);
  const id = textOf(detail, 'holiday') ?? '';
  const { published } = context;
  let year = expression.said.year;
  if (year === undefined) {
    if (!published) return NO_PUBLICATION_DATE;
    const yearShift = numberOf(detail, 'yearShift');
    year =
      yearShift === undefined
        ? chooseYear(published, leaningOf(detail, NEAR_DAY), (y) => {
            const holiday = holidayIn(id, y);
            return holiday && oneDay(holiday);
          })
        : published.year + yearShift;
  }
  const day = year === undefined ? undefined : holidayIn(id, year);
  if (!day) return { reason: 'not a day that is known' };
  return { value: toIso(day), reason: `the holiday falls on ${formatDate(toIso(day))}${tenseReason(detail)}` };
}
