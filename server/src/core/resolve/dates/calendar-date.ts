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

/** As near as this a date is meant whatever the tense says: "extended to Nov. 20" on 2 November. */
const NEAR = 100;

/**
 * Of the same date in neighbouring years the one that the tense asks for, but a near one before all, and without a
 * tense the nearest. `daysOf` gives the first and last day number.
 */
export function chooseYear(
  published: CalendarDay,
  tense: Tense,
  daysOf: (year: number) => readonly [number, number] | undefined,
): number | undefined {
  const now = toDayNumber(published);
  let best: { year: number; distance: number } | undefined;
  for (let year = published.year - 4; year <= published.year + 4; year++) {
    const days = daysOf(year);
    if (!days) continue;
    const ahead = days[0] > now;
    const distance = ahead ? days[0] - now : Math.max(0, now - days[1]);
    const against = (tense === 'past' && ahead) || (tense === 'future' && days[1] < now);
    const cost = distance + (against && distance > NEAR ? 10000 : 0);
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
  if (!published) return NO_PUBLICATION_DATE;
  const yearShift = numberOf(detail, 'yearShift');
  if (yearShift !== undefined) {
    return { year: published.year + yearShift, reason: `counted from ${ofPublication(published)}` };
  }
  const shift = numberOf(detail, 'shift');
  const { month = 1, day } = said;
  if (day === undefined) return yearOfMonth(month, shift, published, detail);
  const tense = shift === -1 ? 'past' : shift === 1 ? 'future' : tenseOf(detail);
  const dayIn = (year: number) => (isValidDay(year, month, day) ? oneDay({ year, month, day }) : undefined);
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
  const monthIn = (candidate: number): readonly [number, number] => {
    const first = toDayNumber({ year: candidate, month, day: 1 });
    return [first, first + daysInMonth(candidate, month) - 1];
  };
  let year = chooseYear(published, tense, monthIn) ?? published.year;
  if (shift === -1 && year * 12 + month >= published.year * 12 + published.month) year--;
  if (shift === 1 && year * 12 + month <= published.year * 12 + published.month) year++;
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
    year =
      yearShift === undefined
        ? chooseYear(published, tense, (y) => {
            const holiday = holidayIn(id, y);
            return holiday && oneDay(holiday);
          })
        : published.year + yearShift;
  }
  const day = year === undefined ? undefined : holidayIn(id, year);
  if (!day) return { reason: 'not a day that is known' };
  return { value: toIso(day), reason: `the holiday falls on ${formatDate(toIso(day))}${tenseReason(detail)}` };
}
