import { type CalendarDay, easterSunday, fromDayNumber, nthWeekday, orthodoxEaster, toDayNumber } from './calendar';

/** How a holiday's day is found: a fixed day, the nth weekday of a month, days from Easter. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly daysAfter?: number }
  | { readonly easter: number; readonly orthodox?: boolean };

/**
 * Holidays by id. Dates are those of the laws or customs that set them; where two countries differ the one that an
 * English text means without further words is given.
 */
const RULES: Readonly<Record<string, HolidayRule>> = {
  'new-year': { month: 1, day: 1 },
  'new-year-eve': { month: 12, day: 31 },
  epiphany: { month: 1, day: 6 },
  'orthodox-christmas': { month: 1, day: 7 },
  'martin-luther-king': { month: 1, weekday: 1, nth: 3 },
  'presidents-day': { month: 2, weekday: 1, nth: 3 },
  valentine: { month: 2, day: 14 },
  'defender-day': { month: 2, day: 23 },
  'womens-day': { month: 3, day: 8 },
  'saint-patrick': { month: 3, day: 17 },
  'april-fools': { month: 4, day: 1 },
  'anzac-day': { month: 4, day: 25 },
  'labour-day': { month: 5, day: 1 },
  'victory-day': { month: 5, day: 9 },
  've-day': { month: 5, day: 8 },
  'mothers-day': { month: 5, weekday: 7, nth: 2 },
  'memorial-day': { month: 5, weekday: 1, nth: -1 },
  'fathers-day': { month: 6, weekday: 7, nth: 3 },
  juneteenth: { month: 6, day: 19 },
  'canada-day': { month: 7, day: 1 },
  'us-independence': { month: 7, day: 4 },
  'bastille-day': { month: 7, day: 14 },
  assumption: { month: 8, day: 15 },
  'ukraine-independence': { month: 8, day: 24 },
  'labor-day-us': { month: 9, weekday: 1, nth: 1 },
  'columbus-day': { month: 10, weekday: 1, nth: 2 },
  'german-unity': { month: 10, day: 3 },
  'election-day-us': { month: 11, weekday: 1, nth: 1, daysAfter: 1 },
  halloween: { month: 10, day: 31 },
  'all-saints': { month: 11, day: 1 },
  'all-souls': { month: 11, day: 2 },
  'guy-fawkes': { month: 11, day: 5 },
  'veterans-day': { month: 11, day: 11 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'christmas-eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'boxing-day': { month: 12, day: 26 },
  'ash-wednesday': { easter: -46 },
  'palm-sunday': { easter: -7 },
  'maundy-thursday': { easter: -3 },
  'good-friday': { easter: -2 },
  easter: { easter: 0 },
  'easter-monday': { easter: 1 },
  ascension: { easter: 39 },
  pentecost: { easter: 49 },
  'whit-monday': { easter: 50 },
  'orthodox-easter': { easter: 0, orthodox: true },
  'orthodox-good-friday': { easter: -2, orthodox: true },
};

export function holidayIn(id: string, year: number): CalendarDay | undefined {
  const rule = RULES[id];
  if (!rule) return undefined;
  if ('easter' in rule) {
    const sunday = rule.orthodox ? orthodoxEaster(year) : easterSunday(year);
    return fromDayNumber(toDayNumber(sunday) + rule.easter);
  }
  if ('weekday' in rule) {
    const day = toDayNumber(nthWeekday(year, rule.month, rule.weekday, rule.nth));
    return fromDayNumber(day + (rule.daysAfter ?? 0));
  }
  return { year, month: rule.month, day: rule.day };
}
