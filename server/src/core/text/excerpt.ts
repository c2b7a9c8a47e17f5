import type { Span } from '../model';

/** White space that is not one blank. */
const otherSpace = /\s{2,}|[^\S ]/g;

/**
 * The words of a span with some of what stands around them inside `within`, on one line, cut at word borders with an
 * ellipsis. About `length` UTF-16 units long.
 */
export function excerpt(text: string, span: Span, within: Span, length = 90): string {
  const room = Math.max(0, length - (span.end - span.start));
  let start = Math.max(within.start, span.start - (room >> 1));
  let end = Math.min(within.end, span.end + room - (span.start - start));
  const space = /\s/;
  if (start > within.start) while (start < span.start && !space.test(text[start - 1]!)) start++;
  if (end < within.end) while (end > span.end && !space.test(text[end]!)) end--;
  const words = text.slice(start, end).replace(otherSpace, ' ').trim();
  return `${start > within.start ? '… ' : ''}${words}${end < within.end ? ' …' : ''}`;
}
