import type { AnnotationTarget, Span } from '../model';

const shortestContext = 32;
const longestContext = 256;

/** A target for a span, with as much context as makes its quotation unique in the text (256 units at most). */
export function targetAt(text: string, span: Span): AnnotationTarget {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const exact = text.slice(start, end);
  for (let size = shortestContext; ; size *= 2) {
    const prefix = text.slice(wholeCharacter(text, Math.max(0, start - size), 1), start);
    const suffix = text.slice(end, wholeCharacter(text, Math.min(text.length, end + size), -1));
    if (size >= longestContext || isUnique(text, prefix + exact + suffix)) {
      return { position: { start, end }, exact, prefix, suffix };
    }
  }
}

function isUnique(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first < 0 || text.indexOf(words, first + 1) < 0;
}

/** Keeps a cut from dividing a surrogate pair or a letter from its combining marks. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (at > 0 && at < text.length && /^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(at, at + 1))) at += step;
  return at;
}
