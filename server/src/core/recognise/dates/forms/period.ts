import { type Form, is, isHyphen, isText, type Match } from '../form';
import { yearAt } from '../numbers';
import { AGO, FISCAL, LONG_NUMBER, UNIT } from '../vocabulary/word';

/** "the 1988 period", "the 1988 quarter": the same part of another year. */
export const yearPeriod: Form = {
  starts: LONG_NUMBER,
  match(tokens, at) {
    const year = yearAt(tokens, at);
    if (year === undefined || !isText(tokens(at - 1), 'the', "year's")) return undefined;
    const noun = is(tokens(at + 1), FISCAL) ? at + 2 : at + 1;
    if (!isText(tokens(noun), 'period', 'quarter')) return undefined;
    return { end: noun + 1, type: 'date', form: 'same-part', said: { year }, relative: true, detail: {}, left: 'date' };
  },
};

/** "the year-ago quarter", "year-earlier", "the quarter a year ago", "the corresponding period last year". */
export const yearAgo: Form = {
  starts: UNIT,
  match(tokens, at) {
    if (isText(tokens(at), 'year') && isHyphen(tokens(at + 1)) && is(tokens(at + 2), AGO)) {
      const noun = isText(tokens(at + 3), 'quarter', 'period', 'month') ? at + 4 : at + 3;
      return back(noun, isText(tokens(at + 2), 'ago', 'earlier') ? -1 : 1);
    }
    if (!isText(tokens(at), 'quarter') || !isText(tokens(at + 1), 'a') || !isText(tokens(at + 2), 'year'))
      return undefined;
    return isText(tokens(at + 3), 'ago', 'earlier') ? back(at + 4, -1) : undefined;
  },
};

function back(end: number, direction: number): Match {
  return {
    end,
    type: 'date',
    form: 'ago',
    relative: true,
    detail: { unit: 'Y', direction, count: 1, anchor: 'text' },
    left: 'date',
  };
}
