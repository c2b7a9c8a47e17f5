import type { Span } from '../model';

/** A line without its break; `start`/`end` exclude the white space at both ends. Empty where they are equal. */
export interface Line extends Span {
  /** Width of the white space before the text; tabs count one. */
  readonly indent: number;
}

/** White space, control characters, byte order marks and direction marks: never the start or end of a block. */
export function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x3000
  );
}

export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** All lines from an offset on; breaks are \n, \r\n and \r. */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  let feed = text.indexOf('\n', from);
  let carriage = text.indexOf('\r', from);
  for (;;) {
    if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
    if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    const first = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage);
    const end = first < 0 ? text.length : first;
    const span = trimmed(text, start, end);
    lines.push({ start: span.start, end: span.end, indent: span.start - start });
    if (first < 0) return lines;
    start = first === carriage && feed === first + 1 ? first + 2 : first + 1;
  }
}
