import type { Article, Finding, Span } from './model';
import type { Dismissal } from './service-contract';

/** The sentence round a place, white space folded: what tells one finding from another with the same words. */
export function sentenceAround(article: Article, { start }: Span): string {
  const sentence =
    article.sentences.find((one) => one.start <= start && start < one.end) ??
    article.blocks.find((one) => one.start <= start && start < one.end);
  return sentence ? folded(article.text.slice(sentence.start, sentence.end)) : '';
}

/** The dismissal that a finding falls under: by check and words, never by line, so that edits elsewhere do not revive it. */
export function dismissalOf(
  article: Article,
  finding: Pick<Finding, 'check' | 'start' | 'end'>,
  dismissals: readonly Dismissal[],
): Dismissal | undefined {
  if (dismissals.length === 0) return undefined;
  const words = article.text.slice(finding.start, finding.end);
  return dismissals.find(
    ({ check, text, file, sentence }) =>
      check === finding.check &&
      text === words &&
      (file === undefined || file === article.file) &&
      (sentence === undefined || folded(sentence) === sentenceAround(article, finding)),
  );
}

/** True of two dismissals of the same thing, whatever their reasons. */
export function sameDismissal(a: Dismissal, b: Dismissal): boolean {
  return a.check === b.check && a.text === b.text && a.file === b.file && a.sentence === b.sentence;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
