import type { DateExpression, SaidDate } from '../../model';
import {
  type CalendarDay,
  daysInMonth,
  formatDate,
  isValidDay,
  monthName,
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

/** Of the same day in neighbouring years the one that the tense asks for, else the nearest. */
export function chooseYear(
  published: CalendarDay,
  tense: Tense,
  dayIn: (year: number) => CalendarDay | undefined,
): number | undefined {
  const now = toDayNumber(published);
  let best: { year: number; distance: number } | undefined;
  for (let year = published.year - 4; year <= published.year + 4; year++) {
    const day = dayIn(year);
    if (!day) continue;
    const distance = toDayNumber(day) - now;
    if (tense === 'past' && distance > 0) continue;
    if (tense === 'future' && distance < 0) continue;
    if (!best || Math.abs(distance) < Math.abs(best.distance)) best = { year, distance };
  }
  return best?.year;
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
  if (!published) return NO_PUBLICATION_DATE;
  const yearShift = numberOf(detail, 'yearShift');
  if (yearShift !== undefined) {
    return { year: published.year + yearShift, reason: `counted from ${ofPublication(published)}` };
  }
  const shift = numberOf(detail, 'shift');
  const { month = 1, day } = said;
  if (day === undefined) return yearOfMonth(month, shift, published, detail);
  const tense = shift === -1 ? 'past' : shift === 1 ? 'future' : tenseOf(detail);
  const dayIn = (year: number) => (isValidDay(year, month, day) ? { year, month, day } : undefined);
  const year = chooseYear(published, tense, dayIn) ?? published.year;
  return {
    year,
    reason: `the ${direction(tense)} such day, seen from ${ofPublication(published)}${tenseReason(detail)}`,
  };
}

function direction(tense: Tense): string {
  return tense === 'past' ? 'last' : tense === 'future' ? 'next' : 'nearest';
}

function yearOfMonth(
  month: number,
  shift: number | undefined,
  published: CalendarDay,
  detail: Detail,
): { year: number; reason: string } {
  const tense = shift === -1 ? 'past' : shift === 1 ? 'future' : tenseOf(detail);
  let year = published.year;
  if (tense === 'past' && (month > published.month || (shift === -1 && month === published.month))) year--;
  else if (tense === 'future' && (month < published.month || (shift === 1 && month === published.month))) year++;
  else if (tense === undefined) {
    if (month - published.month > 6) year--;
    else if (published.month - month >= 9) year++;
  }
  return {
    year,
    reason: `the ${direction(tense)} ${monthName(month)}, seen from ${ofPublication(published)}${tenseReason(detail)}`,
  };
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
  return { value: withTime(iso, detail), reason: reason + weekdayNote(said, { year, month, day }) };
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
    const shift = numberOf(detail, 'shift');
    const tense = shift === -1 ? 'past' : shift === 1 ? 'future' : tenseOf(detail);
    year = yearShift === undefined ? chooseYear(published, tense, (y) => holidayIn(id, y)) : published.year + yearShift;
  }
  const day = year === undefined ? undefined : holidayIn(id, year);
  if (!day) return { reason: 'not a day that is known' };
  return { value: toIso(day), reason: `the holiday falls on ${formatDate(toIso(day))}${tenseReason(detail)}` };
}
