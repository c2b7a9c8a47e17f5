import type { DateInterval } from '../../model';
import { daysInMonth, isValidDay } from '../../values/calendar';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days an ISO date covers (`2014`, `2014-03`, `2014-03-18`); undefined where it is no date. */
export function intervalOf(text: string): DateInterval | undefined {
  const [, year = '', month, day] = pattern.exec(text) ?? [];
  if (year === '') return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const days = daysInMonth(Number(year), Number(month));
  if (days === 0) return undefined;
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${days}` };
  return isValidDay(Number(year), Number(month), Number(day)) ? { from: text, to: text } : undefined;
}
