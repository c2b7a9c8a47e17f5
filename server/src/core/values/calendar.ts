import type { DateInterval } from '../model';

/** A day of the Gregorian calendar (proleptic before 1582). Month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; 0 where the month is not one. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

export function isValidDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Days since 1970-01-01. Counts years from March so that the leap day comes last (Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `toDayNumber` (same source, civil_from_days). */
export function fromDayNumber(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO 8601 weekday of a day number: 1 = Monday … 7 = Sunday. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The same day of another month; the last day of that month where it is shorter. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** ISO 8601 week: week 1 is the one with the year's first Thursday. */
export function isoWeekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber - weekdayOf(dayNumber) + 4;
  const { year } = fromDayNumber(thursday);
  const first = toDayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (anonymous algorithm: Meeus, "Astronomical Algorithms", chapter 8). */
export function easterSunday(year: number): CalendarDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(index / 31), day: (index % 31) + 1 };
}

/** Orthodox Easter by the Gregorian calendar (Meeus' Julian algorithm; the 13 days hold from 1900 to 2099). */
export function orthodoxEaster(year: number): CalendarDay {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const index = moon + weekday + 114;
  const julian = toDayNumber({ year, month: Math.floor(index / 31), day: (index % 31) + 1 });
  return fromDayNumber(julian + 13);
}

/** The nth weekday of a month (1 … 5; negative counts from its end). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDay {
  if (nth > 0) {
    const first = toDayNumber({ year, month, day: 1 });
    return fromDayNumber(first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  }
  const last = toDayNumber({ year, month, day: daysInMonth(year, month) });
  return fromDayNumber(last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

/** `YYYY-MM-DD`. */
export function toIso({ year, month, day }: CalendarDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads the date at the start of an ISO 8601 string; undefined where there is none or it is impossible. */
export function parseIso(iso: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidDay(year, month, day) ? { year, month, day } : undefined;
}

function interval(from: CalendarDay, to: CalendarDay): DateInterval {
  return { from: toIso(from), to: toIso(to) };
}

function months(year: number, first: number, last: number): DateInterval {
  return interval({ year, month: first, day: 1 }, { year, month: last, day: daysInMonth(year, last) });
}

const years = (first: number, last: number): DateInterval =>
  interval({ year: first, month: 1, day: 1 }, { year: last, month: 12, day: 31 });

/**
 * Calendar days that a TIMEX3 value covers. Undefined for durations, sets, references (`PAST_REF`), values with an
 * unknown part (`XXXX-03`) and impossible dates. Seasons are those of the northern hemisphere by whole months,
 * winter from December of the named year.
 */
export function intervalOf(value: string): DateInterval | undefined {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const from = intervalOf(value.slice(0, slash));
    const to = intervalOf(value.slice(slash + 1));
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  }
  const text = value.startsWith('FY') ? value.slice(2) : value;
  if (/^\d\d$/.test(text)) return years(Number(text) * 100, Number(text) * 100 + 99);
  if (/^\d{3}$/.test(text)) return years(Number(text) * 10, Number(text) * 10 + 9);
  const match = /^(\d{4})(?:-(.+))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1) return undefined;
  const rest = match[2];
  if (rest === undefined) return years(year, year);
  return partOfYear(year, rest);
}

function partOfYear(year: number, rest: string): DateInterval | undefined {
  switch (rest) {
    case 'SP':
      return months(year, 3, 5);
    case 'SU':
      return months(year, 6, 8);
    case 'FA':
      return months(year, 9, 11);
    case 'WI':
      return { from: months(year, 12, 12).from, to: months(year + 1, 2, 2).to };
  }
  const match = /^(?:Q([1-4])|H([12])|W(\d\d)(-WE)?|(\d\d)(?:-(\d\d)(?:T.*)?)?)$/.exec(rest);
  if (!match) return undefined;
  if (match[1]) return months(year, Number(match[1]) * 3 - 2, Number(match[1]) * 3);
  if (match[2]) return months(year, Number(match[2]) * 6 - 5, Number(match[2]) * 6);
  if (match[3]) {
    const monday = mondayOfWeek(year, Number(match[3]));
    if (isoWeekOf(monday).year !== year) return undefined;
    return interval(fromDayNumber(monday + (match[4] ? 5 : 0)), fromDayNumber(monday + 6));
  }
  const month = Number(match[5]);
  if (match[6] === undefined) return month >= 1 && month <= 12 ? months(year, month, month) : undefined;
  const day = { year, month, day: Number(match[6]) };
  return isValidDay(year, month, day.day) ? interval(day, day) : undefined;
}

/** Disjoint intervals contradict each other, equal ones are the same, all others can both be true. */
export function compareDates(a: DateInterval, b: DateInterval): 'same' | 'compatible' | 'contradictory' {
  if (a.to < b.from || b.to < a.from) return 'contradictory';
  return a.from === b.from && a.to === b.to ? 'same' : 'compatible';
}

export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** "Tuesday" for 2. */
export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? '';
}

/** "18 March 2025" for `2025-03-18`; "March 2025" for `2025-03`; other values as they are. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(iso);
  if (!match || !monthName(Number(match[2]))) return iso;
  const month = `${monthName(Number(match[2]))} ${Number(match[1])}`;
  return match[3] ? `${Number(match[3])} ${month}` : month;
}
