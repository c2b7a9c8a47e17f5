/** Between UTF-16 offsets, used inside, and Unicode code points, which the W3C selectors count. */

/** Offset in code points of a UTF-16 offset; one within a surrogate pair counts as its start. */
export function toCodePoints(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  let count = 0;
  for (let i = 0; i < end; count++) {
    const width = (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
    if (i + width > end) break;
    i += width;
  }
  return count;
}

export function fromCodePoints(text: string, points: number): number {
  let i = 0;
  for (let count = 0; count < points && i < text.length; count++) i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
  return i;
}
