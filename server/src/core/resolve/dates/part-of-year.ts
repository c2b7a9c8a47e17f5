import type { DateExpression } from '../../model';
import { intervalOf, pad, toIso } from '../../values/calendar';
import { tenseOf } from './calendar-date';
import {
  type Context,
  detailOf,
  NO_PUBLICATION_DATE,
  numberOf,
  ofPublication,
  type Resolution,
  tenseReason,
  textOf,
} from './context';

/** "third quarter", "the first half of 2014", "last spring": a part of a year that is stated, moved or to be chosen. */
export function resolvePartOfYear(expression: DateExpression, context: Context): Resolution {
  const detail = detailOf(expression);
  const part = textOf(detail, 'part') ?? 'Q1';
  const { said } = expression;
  if (said.year !== undefined) return { value: `${pad(said.year, 4)}-${part}`, reason: 'as written' };
  const { published } = context;
  if (!published) return NO_PUBLICATION_DATE;
  const yearShift = numberOf(detail, 'yearShift');
  if (yearShift !== undefined) {
    return {
      value: `${pad(published.year + yearShift, 4)}-${part}`,
      reason: `counted from ${ofPublication(published)}`,
    };
  }
  const shift = numberOf(detail, 'shift');
  const tense = tenseOf(detail);
  const today = toIso(published);
  const reason = `seen from ${ofPublication(published)}${tenseReason(detail)}`;
  const inYear = (year: number) => `${pad(year, 4)}-${part}`;
  for (let year = published.year + 1; year >= published.year - 2; year--) {
    const interval = intervalOf(inYear(year));
    if (!interval) continue;
    if (
      shift === -1
        ? interval.to < today
        : shift === 1 || (shift === undefined && tense === 'future')
          ? false
          : interval.from <= today
    ) {
      return { value: inYear(year), reason };
    }
  }
  for (let year = published.year; year <= published.year + 1; year++) {
    const interval = intervalOf(inYear(year));
    if (interval && (shift === 1 ? interval.from > today : interval.to >= today))
      return { value: inYear(year), reason };
  }
  return { value: inYear(published.year), reason };
}

/** "the 1988 period": the part of the year that was spoken of, in another year. */
export function resolveSamePart(expression: DateExpression, context: Context): Resolution {
  const year = pad(expression.said.year ?? 0, 4);
  const part = context.lastQuarter && /-Q\d$/.exec(context.lastQuarter.value)?.[0];
  return part
    ? { value: year + part, reason: `the same quarter as ${context.lastQuarter?.value}, named before` }
    : { value: year, reason: 'as written' };
}
