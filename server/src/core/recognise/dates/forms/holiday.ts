import { type Form, isText } from '../form';
import { holidayAt } from '../vocabulary/holidays';
import { HOLIDAY } from '../vocabulary/word';
import { yearTail } from './quarter';

const NAMED = new Set('island islands egg eggs tree trees carol song card cards'.split(' '));

/** "Christmas Eve", "Thanksgiving Day 2024", "Good Friday". */
export const holiday: Form = {
  starts: HOLIDAY,
  match(tokens, at) {
    const found = holidayAt(tokens, at);
    if (!found || NAMED.has(tokens(found.next)?.text ?? '')) return undefined;
    if (isText(tokens(found.next), 'rising', 'uprising')) return undefined;
    const tail = yearTail(tokens, found.next);
    return {
      end: tail.next,
      type: 'date',
      form: 'holiday',
      said: tail.year === undefined ? {} : { year: tail.year },
      relative: tail.year === undefined,
      detail: { holiday: found.id, ...tail.detail },
      left: 'date',
    };
  },
};
