import type { Position } from '../model';

/** Turns offsets into lines and columns and back, for one text. Lines end with \n, \r\n or \r. */
export interface LineIndex {
  readonly lineCount: number;
  /** Line and column from 1, column in UTF-16 units. Offsets outside the text are moved to its ends. */
  positionAt(offset: number): Position;
  /** The offset of a line and column from 1; columns beyond the line are moved to its end (before the line break). */
  offsetAt(position: Position): number;
}

export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  const positionAt = (offset: number): Position => {
    const at = Math.max(0, Math.min(text.length, offset));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 };
  };
  const offsetAt = ({ line, column }: Position): number => {
    if (line < 1) return 0;
    const start = starts[line - 1];
    if (start === undefined) return text.length;
    let end = starts[line] ?? text.length;
    while (end > start && isBreak(text.charCodeAt(end - 1))) end--;
    return Math.max(start, Math.min(end, start + column - 1));
  };
  return { lineCount: starts.length, positionAt, offsetAt };
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
