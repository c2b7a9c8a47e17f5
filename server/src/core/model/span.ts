/** A stretch of text: UTF-16 code units, start included, end excluded (the index a JavaScript string uses). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
