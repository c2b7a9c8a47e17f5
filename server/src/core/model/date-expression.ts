/** Fields of a date that the text itself states. Month 1–12, day 1–31, weekday 1 = Monday … 7 = Sunday (ISO 8601). */
export interface SaidDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** Calendar days, both ends included, each `YYYY-MM-DD`. */
export interface DateInterval {
  readonly from: string;
  readonly to: string;
}

/**
 * What one sentence says of a time, before the publication date is known. Plain data, made by `recognise/dates`, read
 * by `resolve/dates`; others use `said` and `relative` only.
 */
export interface DateExpression {
  /** Which form it is ("weekday", "month-day", "ago", …), for tests and debugging. */
  readonly form: string;
  readonly said: SaidDate;
  /** True where the value depends on the publication date or on an earlier date in the text. */
  readonly relative: boolean;
  /** Whatever the resolver needs beyond that; defined with the forms. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}
