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
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x3000 ||
    (code >= 0x7f && code <= 0x9f)
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
  for (let i = from; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    const span = trimmed(text, start, i);
    lines.push({ ...span, indent: span.start - start });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}
