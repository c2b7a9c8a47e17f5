import { type Position, PositionEncodingKind, type Range } from 'vscode-languageserver';
import type { Span } from '../core/model';

/** A text with the offsets at which its lines start. Lines end at LF, CRLF or CR, as in the protocol. */
export interface TextLines {
  readonly text: string;
  readonly starts: readonly number[];
}

export function linesOf(text: string): TextLines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { text, starts };
}

/** Between offsets (UTF-16, from the start of the text) and positions in the encoding agreed with the client. */
export interface Converter {
  readonly encoding: PositionEncodingKind;
  position(lines: TextLines, offset: number): Position;
  offset(lines: TextLines, position: Position): number;
  range(lines: TextLines, span: Span): Range;
  span(lines: TextLines, range: Range): Span;
  /** Length of a stretch within one line. */
  length(lines: TextLines, span: Span): number;
}

/** The first encoding the client names that is one of the three; UTF-16 where it names none. */
export function agreeEncoding(offered: readonly PositionEncodingKind[] | undefined): PositionEncodingKind {
  const known: readonly string[] = [PositionEncodingKind.UTF8, PositionEncodingKind.UTF16, PositionEncodingKind.UTF32];
  return offered?.find((encoding) => known.includes(encoding)) ?? PositionEncodingKind.UTF16;
}

export function createConverter(encoding: PositionEncodingKind): Converter {
  const width =
    encoding === PositionEncodingKind.UTF8
      ? utf8Width
      : encoding === PositionEncodingKind.UTF32
        ? utf32Width
        : undefined;

  const units = (text: string, start: number, end: number): number => {
    if (!width) return end - start;
    let count = 0;
    for (let i = start; i < end; ) {
      const point = text.codePointAt(i) as number;
      count += width(point);
      i += point > 0xffff ? 2 : 1;
    }
    return count;
  };

  const position = (lines: TextLines, offset: number): Position => {
    const at = Math.max(0, Math.min(offset, lines.text.length));
    const line = lineAt(lines, at);
    return { line, character: units(lines.text, lines.starts[line] as number, at) };
  };

  const offset = (lines: TextLines, { line, character }: Position): number => {
    if (line >= lines.starts.length) return lines.text.length;
    const start = lines.starts[Math.max(0, line)] as number;
    const end = lineEnd(lines, Math.max(0, line));
    if (!width) return Math.min(start + Math.max(0, character), end);
    let at = start;
    for (let count = 0; at < end && count < character; ) {
      const point = lines.text.codePointAt(at) as number;
      count += width(point);
      at += point > 0xffff ? 2 : 1;
    }
    return at;
  };

  return {
    encoding,
    position,
    offset,
    range: (lines, span) => ({ start: position(lines, span.start), end: position(lines, span.end) }),
    span: (lines, range) => ({ start: offset(lines, range.start), end: offset(lines, range.end) }),
    length: (lines, span) => units(lines.text, span.start, span.end),
  };
}

function lineAt(lines: TextLines, offset: number): number {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Without the line break. */
function lineEnd(lines: TextLines, line: number): number {
  const next = lines.starts[line + 1];
  if (next === undefined) return lines.text.length;
  const crlf = lines.text.charCodeAt(next - 1) === 10 && lines.text.charCodeAt(next - 2) === 13;
  return Math.max(lines.starts[line] as number, next - (crlf ? 2 : 1));
}

function utf8Width(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

function utf32Width(): number {
  return 1;
}
