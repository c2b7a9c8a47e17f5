import type { DateExpression, DateMention, Segmentation } from '../model';
import type { DateDraft, Placed } from '../recognise/recogniser';
import { intervalOf, pad, parseIso } from '../values/calendar';
import { resolveCalendarDate, resolveHoliday, resolveNthWeekday } from './dates/calendar-date';
import { type Anchor, type Context, detailOf, type Resolution, textOf } from './dates/context';
import { resolvePartOfYear, resolveSamePart } from './dates/part-of-year';
import {
  resolveAgo,
  resolveAnaphor,
  resolveClock,
  resolveDeictic,
  resolveUnit,
  resolveWeekday,
} from './dates/relative';

/** A date mention before it gets its place in the list of mentions. */
export type ResolvedDate = Omit<DateMention, 'id'>;

/**
 * TIMEX3 values of the drafts, one for each in the same order, counted from `metadata.published` or from the nearest
 * earlier date of the text. What cannot be resolved has no value and says why.
 */
export function resolveDates(
  text: string,
  segmentation: Segmentation,
  drafts: readonly Placed<DateDraft>[],
): ResolvedDate[] {
  const { published } = segmentation.metadata;
  let context: Context = { published: published === undefined ? undefined : parseIso(published), sentence: 0 };
  return drafts.map((draft) => {
    if (draft.sentence !== context.sentence)
      context = { ...context, sentence: draft.sentence, sentenceYear: undefined };
    const { value, reason } = resolve(draft.expression, context);
    const interval =
      value !== undefined && draft.type !== 'set' && draft.type !== 'duration' ? intervalOf(value) : undefined;
    if (value !== undefined && interval) {
      context = remember(context, { value, interval, sentence: draft.sentence }, draft.expression);
    }
    return {
      kind: 'date',
      start: draft.start,
      end: draft.end,
      sentence: draft.sentence,
      text: text.slice(draft.start, draft.end),
      type: draft.type,
      expression: draft.expression,
      ...(value === undefined ? {} : { value }),
      ...(interval ? { interval } : {}),
      reason,
    };
  });
}

/** Forms that compare with another year: they do not change the quarter an article is about. */
const COMPARISONS = new Set(['ago', 'same-part']);

/** Forms whose year holds for a later day or month of the sentence. */
const NAMES_YEAR = new Set(['year', 'date', 'month-year', 'weekday-date']);

function remember(context: Context, anchor: Anchor, { form, said }: DateExpression): Context {
  const isQuarter = /-Q\d$/.test(anchor.value);
  const focus = isQuarter && !COMPARISONS.has(form);
  return {
    ...context,
    last: anchor,
    lastDay: anchor.interval.from === anchor.interval.to ? anchor : context.lastDay,
    lastQuarter: isQuarter ? anchor : context.lastQuarter,
    focusQuarter: focus ? anchor : context.focusQuarter,
    sentenceYear: NAMES_YEAR.has(form) ? (said.year ?? context.sentenceYear) : context.sentenceYear,
  };
}

function resolve(expression: DateExpression, context: Context): Resolution {
  switch (expression.form) {
    case 'numeric-date':
    case 'date':
    case 'weekday-date':
    case 'month':
    case 'month-year':
      return resolveCalendarDate(expression, context);
    case 'nth-weekday':
      return resolveNthWeekday(expression, context);
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'deictic':
      return resolveDeictic(expression, context);
    case 'this-unit':
      return resolveUnit(expression, context);
    case 'anaphor':
      return resolveAnaphor(expression, context);
    case 'ago':
      return resolveAgo(expression, context);
    case 'clock':
      return resolveClock(expression, context);
    case 'quarter':
    case 'half':
    case 'season':
      return resolvePartOfYear(expression, context);
    case 'same-part':
      return resolveSamePart(expression, context);
    default:
      return asSaid(expression);
  }
}

/** Forms that carry their value: years, decades, durations, sets, references. */
function asSaid(expression: DateExpression): Resolution {
  const value = textOf(detailOf(expression), 'value');
  if (value !== undefined) {
    const vague = value.endsWith('_REF');
    return { value, reason: vague ? 'no day is named' : 'as written' };
  }
  const { year } = expression.said;
  return year === undefined
    ? { reason: 'nothing is named that it could be counted from' }
    : { value: pad(year, 4), reason: 'as written' };
}
