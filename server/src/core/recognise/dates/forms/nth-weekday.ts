import { type Form, is, isText } from '../form';
import type { Tokens } from '../tokens';
import { ORDINAL, SHIFT, WEEKDAY } from '../vocabulary/word';
import { monthFirst } from './month-day';

/** "the third Sunday in June", "first Monday of September 1996", "the last Thursday in November". */
export const nthWeekday: Form = {
  starts: ORDINAL | SHIFT,
  match(tokens, at) {
    const nth = nthAt(tokens, at);
    const day = tokens(at + 1);
    if (nth === undefined || !is(day, WEEKDAY) || day!.word!.plural || day!.word!.short) return undefined;
    if (!isText(tokens(at + 2), 'in', 'of')) return undefined;
    const read = monthFirst(tokens, at + 3);
    if (read?.month === undefined || read.day !== undefined) return undefined;
    return {
      end: read.next,
      type: 'date',
      form: 'nth-weekday',
      said: { year: read.year, month: read.month, weekday: day!.word!.weekday },
      relative: read.year === undefined,
      detail: { ...read.detail, nth },
      left: 'date',
    };
  },
};

/** 1 … 5, or -1 for the last. */
function nthAt(tokens: Tokens, at: number): number | undefined {
  if (isText(tokens(at), 'last')) return -1;
  const nth = tokens(at)?.word?.ordinal;
  return nth !== undefined && nth <= 5 ? nth : undefined;
}
