import type { Annotation, Span } from '../model';
import { anchor } from './anchor';
import { targetAt } from './target';

/** One replacement: `[start, end)` of the text before it gives way to `inserted` units. */
export interface Edit extends Span {
  readonly inserted: number;
}

/**
 * Carries an annotation along from one version of a text to the next. `edits` come one after the other; without them
 * the change is taken as the one stretch between what the versions have in common at their ends. Words that were
 * deleted leave an orphan, which finds its place again when they come back (undo, or pasted elsewhere).
 */
export function follow(
  annotation: Annotation,
  before: string,
  after: string,
  edits: readonly Edit[] = [changed(before, after)],
): Annotation {
  if (before === after) return annotation;
  if (annotation.orphan) return anchor(annotation, after);
  let span: Span = annotation.target.position;
  for (const { start, end, inserted } of edits) {
    span = shift(span, start, end, inserted);
    if (span.end <= span.start) return anchor(annotation, after);
  }
  const moved = withoutMargin(after, span);
  if (moved.end <= moved.start) return anchor(annotation, after);
  return { ...annotation, target: targetAt(after, moved) };
}

/** A cut may leave white space at the edges. */
function withoutMargin(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

function changed(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

/** Text inserted at an edge stays outside; a change within stays inside; one over an edge cuts the span there. */
function shift(span: Span, start: number, end: number, inserted: number): Span {
  const difference = inserted - (end - start);
  if (end <= span.start && !(start === span.start && end === span.start && inserted === 0)) {
    return { start: span.start + difference, end: span.end + difference };
  }
  if (start >= span.end) return span;
  if (start >= span.start && end <= span.end) return { start: span.start, end: span.end + difference };
  if (start < span.start && end < span.end) return { start: start + inserted, end: span.end + difference };
  if (start > span.start && end > span.end) return { start: span.start, end: start };
  return { start, end: start };
}
