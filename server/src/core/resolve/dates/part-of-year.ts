import type { DateExpression } from '../../model';
import { intervalOf, pad, parseIso, toDayNumber, toIso } from '../../values/calendar';
import { chooseYear, leaningOf } from './calendar-date';
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
  const today = toIso(published);
  const reason = `seen from ${ofPublication(published)}${tenseReason(detail)}`;
  const inYear = (year: number) => `${pad(year, 4)}-${part}`;
  if (detail.fiscal) return { value: inYear(published.year), reason };
  if (shift === 0) {
    const winter = part === 'WI' && published.month < 3;
    return { value: inYear(winter ? published.year - 1 : published.year), reason };
  }
  const year =
    chooseYear(published, leaningOf(detail, 100), (candidate) => {
      const interval = intervalOf(inYear(candidate));
      const [from, to] = [interval && parseIso(interval.from), interval && parseIso(interval.to)];
      if (!interval || !from || !to) return undefined;
      if ((shift === -1 && interval.to >= today) || (shift === 1 && interval.from <= today)) return undefined;
      return [toDayNumber(from), toDayNumber(to)];
    }) ?? published.year;
  return { value: inYear(year), reason };
}

/** "the 1988 period": the part of the year that was spoken of, in another year. */
export function resolveSamePart(expression: DateExpression, context: Context): Resolution {
  const year = pad(expression.said.year ?? 0, 4);
  const part = context.focusQuarter && /-Q\d$/.exec(context.focusQuarter.value)?.[0];
  return part
    ? { value: year + part, reason: `the same quarter as ${context.focusQuarter?.value}, named before` }
    : { value: year, reason: 'as written' };
}
