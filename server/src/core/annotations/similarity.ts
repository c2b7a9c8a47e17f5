/**
 * Likeness of two texts, 0 … 1: share of common character pairs (Dice's coefficient over bigrams with their counts),
 * white space folded. Linear in the lengths.
 */
export function similarity(a: string, b: string): number {
  const left = fold(a);
  const right = fold(b);
  if (left === right) return 1;
  if (left.length < 2 || right.length < 2) return 0;
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < left.length; i++) {
    const pair = left.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < right.length; i++) {
    const pair = right.slice(i, i + 2);
    const left = counts.get(pair) ?? 0;
    if (left > 0) {
      common++;
      counts.set(pair, left - 1);
    }
  }
  return (2 * common) / (left.length + right.length - 2);
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Share of `context` that stands directly before (`-1`) or behind (`1`) the offset; 1 where there is no context. */
export function contextShare(text: string, offset: number, context: string, side: -1 | 1): number {
  if (!context) return 1;
  let same = 0;
  while (same < context.length) {
    const ours = side < 0 ? context[context.length - 1 - same] : context[same];
    const theirs = side < 0 ? text[offset - 1 - same] : text[offset + same];
    if (ours !== theirs) break;
    same++;
  }
  return same / context.length;
}
