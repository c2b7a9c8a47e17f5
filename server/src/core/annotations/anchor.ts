import type { Annotation, Span } from '../model';
import { foldWithMap } from './fold-with-map';
import { contextShare, similarity } from './similarity';
import { targetAt } from './target';

/** So many places of the same words are looked at. */
const mostPlaces = 2000;
/** Units of context that are looked for when the words themselves have changed. */
const keyLength = 16;

/**
 * Finds an annotation again in a text that may have changed. In this order: the position, if the quoted words are
 * there with their context; the one place of the words whose context fits; the same with white space and Unicode
 * forms folded; the stretch between the context on both sides, if it resembles the words. Otherwise an orphan: no
 * place is better than a wrong one.
 */
export function anchor(annotation: Annotation, text: string): Annotation {
  const { orphan: _, ...rest } = annotation;
  const span = find(annotation.target, text);
  if (!span) return { ...rest, orphan: true };
  const { position, exact } = annotation.target;
  if (span.start === position.start && span.end === position.end && text.slice(span.start, span.end) === exact)
    return rest;
  return { ...rest, target: targetAt(text, span) };
}

function find({ position, exact, prefix, suffix }: Annotation['target'], text: string): Span | undefined {
  if (!exact) return undefined;
  const fit = (span: Span) =>
    (contextShare(text, span.start, prefix, -1) + contextShare(text, span.end, suffix, 1)) / 2;
  if (text.startsWith(exact, position.start)) {
    const at = { start: position.start, end: position.start + exact.length };
    if (fit(at) === 1) return at;
  }
  return (
    byWords(text, exact, position.start, fit) ??
    byFoldedWords(text, { exact, prefix, suffix }) ??
    byContext(text, { exact, prefix, suffix })
  );
}

function byWords(text: string, exact: string, near: number, fit: (span: Span) => number): Span | undefined {
  let best: Span | undefined;
  let bestFit = -1;
  let rivals = 0;
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0 && places < mostPlaces; at = text.indexOf(exact, at + 1)) {
    places++;
    const span = { start: at, end: at + exact.length };
    const own = fit(span);
    if (own > bestFit) {
      best = span;
      bestFit = own;
      rivals = 0;
    } else if (own === bestFit) {
      rivals++;
      if (at === near) best = span;
    }
  }
  if (!best) return undefined;
  // alone: long words speak for themselves, short ones need some context; among several, the context must decide
  if (places === 1) return exact.length >= 24 || bestFit >= 0.15 ? best : undefined;
  if (rivals > 0) return best.start === near && bestFit >= 0.5 ? best : undefined;
  return bestFit >= 0.4 ? best : undefined;
}

function byFoldedWords(text: string, target: { exact: string; prefix: string; suffix: string }): Span | undefined {
  const folded = foldWithMap(text);
  const exact = foldWithMap(target.exact).text.trim();
  if (!exact) return undefined;
  const prefix = foldWithMap(target.prefix).text;
  const suffix = foldWithMap(target.suffix).text;
  const fit = ({ start, end }: Span) =>
    (contextShare(folded.text, start, prefix, -1) + contextShare(folded.text, end, suffix, 1)) / 2;
  const span = byWords(folded.text, exact, -1, fit);
  if (!span) return undefined;
  return { start: folded.map[span.start] as number, end: folded.map[span.end] as number };
}

function byContext(
  text: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): Span | undefined {
  const before = prefix.slice(-keyLength);
  const behind = suffix.slice(0, keyLength);
  if (before.trim().length < keyLength / 2 || behind.trim().length < keyLength / 2) return undefined;
  const longest = exact.length * 2 + 20;
  let found: Span | undefined;
  for (
    let at = text.indexOf(before), places = 0;
    at >= 0 && places < mostPlaces;
    at = text.indexOf(before, at + 1), places++
  ) {
    const start = at + before.length;
    const end = text.slice(start, start + longest + behind.length).indexOf(behind);
    if (end <= 0 || similarity(text.slice(start, start + end), exact) < 0.5) continue;
    if (found) return undefined;
    found = { start, end: start + end };
  }
  return found;
}
