import type { DateExpression, DateInterval } from '../../model';
import { type CalendarDay, formatDate, parseIso, toDayNumber, toIso } from '../../values/calendar';

/** A date of the text that later expressions can count from. */
export interface Anchor {
  readonly value: string;
  readonly interval: DateInterval;
  readonly sentence: number;
}

/** What an expression is resolved against. */
export interface Context {
  readonly published?: CalendarDay;
  /** The nearest earlier date of the text, of any size, of one day, of one quarter. */
  readonly last?: Anchor;
  readonly lastDay?: Anchor;
  readonly lastQuarter?: Anchor;
  /** The quarter the article reports on: the latest stated one that is not a comparison with the year before. */
  readonly focusQuarter?: Anchor;
  readonly sentence: number;
  /** A year that the sentence named before. */
  readonly sentenceYear?: number;
}

/** A resolved value with the reason a reader sees; no value where it stays open. */
export interface Resolution {
  readonly value?: string;
  readonly reason: string;
}

export type Detail = Readonly<Record<string, string | number | boolean>>;

export function detailOf(expression: DateExpression): Detail {
  return expression.detail ?? {};
}

export function numberOf(detail: Detail, key: string): number | undefined {
  const value = detail[key];
  return typeof value === 'number' ? value : undefined;
}

export function textOf(detail: Detail, key: string): string | undefined {
  const value = detail[key];
  return typeof value === 'string' ? value : undefined;
}

export const NO_PUBLICATION_DATE: Resolution = { reason: 'the publication date is unknown' };

export function ofPublication(published: CalendarDay): string {
  return `the article's date, ${formatDate(toIso(published))}`;
}

/** `; past tense: "told"`, or nothing. */
export function tenseReason(detail: Detail): string {
  const tense = numberOf(detail, 'shift') ? undefined : textOf(detail, 'tense');
  return tense ? `; ${tense} tense: "${textOf(detail, 'cue') ?? ''}"` : '';
}

export function dayNumberOf(anchor: Anchor): number {
  const day = parseIso(anchor.interval.from);
  return day ? toDayNumber(day) : 0;
}

/** Adds the time of day, `TMO` or `T09:00`, to a day. */
export function withTime(value: string, detail: Detail): string {
  const clock = textOf(detail, 'clock');
  if (clock) return value + clock;
  const part = textOf(detail, 'dayPart');
  return part ? `${value}T${part}` : value;
}
