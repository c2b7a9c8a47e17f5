import type { Form } from '../form';
import { calendarDate, month, year } from '../forms/continental/calendar';
import { clock, longSpan, partOfYear, quantity } from '../forms/continental/quantity';
import { dayPart, deictic, neighbour, season, unit, weekday } from '../forms/continental/relative';
import { holiday } from '../forms/holiday';
import { numericDate } from '../forms/numeric-date';
import { vagueReference } from '../forms/reference';
import { frequency } from '../forms/set';
import type { Lexicon } from '../vocabulary/lexicon';

/** The forms of French, German and Spanish, over the words of one of them. */
export function continentalForms(lexicon: Lexicon): readonly Form[] {
  return [
    numericDate('day-first'),
    clock(lexicon),
    calendarDate(lexicon),
    month(lexicon),
    holiday,
    partOfYear(lexicon),
    longSpan(lexicon),
    year(lexicon),
    weekday(lexicon),
    deictic(lexicon),
    dayPart(lexicon),
    unit(lexicon),
    quantity(lexicon),
    season(lexicon),
    neighbour(lexicon),
    frequency,
    vagueReference,
  ];
}
