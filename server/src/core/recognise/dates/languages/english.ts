import type { Form } from '../form';
import { clock, partOfDay } from '../forms/clock';
import { stretch } from '../forms/duration';
import { holiday } from '../forms/holiday';
import { monthDay } from '../forms/month-day';
import { nthWeekday } from '../forms/nth-weekday';
import { nineEleven, numericDate } from '../forms/numeric-date';
import { yearAgo, yearPeriod } from '../forms/period';
import { century, fiscalYear, quarter } from '../forms/quarter';
import { vagueReference } from '../forms/reference';
import { season } from '../forms/season';
import { every, frequency } from '../forms/set';
import { shift } from '../forms/shift';
import { bareUnit, yearEnd } from '../forms/the-unit';
import { countedWeekday, deictic, weekday } from '../forms/weekday';
import { decade, spelledYear, year } from '../forms/year';

/** The longest match wins; of equally long ones the first. */
export const englishForms: readonly Form[] = [
  numericDate('month-first'),
  nineEleven,
  clock,
  monthDay,
  nthWeekday,
  holiday,
  quarter,
  fiscalYear,
  century,
  yearPeriod,
  decade,
  year,
  spelledYear,
  weekday,
  countedWeekday,
  deictic,
  shift,
  yearEnd,
  yearAgo,
  stretch,
  every,
  frequency,
  season,
  partOfDay,
  bareUnit,
  vagueReference,
];
