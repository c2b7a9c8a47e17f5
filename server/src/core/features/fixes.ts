import type { Article, Span, TextEdit } from '../model';
import type { FeatureContext } from './context';
import type { OfferedFix } from './features';

/** Fixes of the findings that touch a span, preferred ones first. */
export function fixes(article: Article, span: Span, context: FeatureContext): OfferedFix[] {
  const offered: OfferedFix[] = [];
  for (const finding of context.findings(article)) {
    if (finding.end < span.start || span.end < finding.start) continue;
    for (const fix of finding.fixes) offered.push({ fix, finding, kind: 'quickfix' });
    offered.push({ fix: insertSic(article, finding), finding, kind: 'quickfix' });
  }
  return offered.sort((a, b) => Number(b.fix.preferred ?? false) - Number(a.fix.preferred ?? false));
}

/** "[sic]" behind the words: the fault is the source's and is kept. */
function insertSic(article: Article, { end }: Span) {
  const edit: TextEdit = { start: end, end, newText: ' [sic]' };
  return { title: `Insert [sic] after “${lastWords(article.text, end)}”`, edits: [edit] };
}

function lastWords(text: string, end: number): string {
  const words = text
    .slice(Math.max(0, end - 40), end)
    .trim()
    .split(/\s+/);
  return words.at(-1) ?? '';
}

/** The edits of all certain fixes in this article, none overlapping another; the first in the text wins. */
export function fixAll(article: Article, context: FeatureContext): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const finding of context.findings(article)) {
    const fix = finding.fixes.find(({ certain }) => certain);
    if (!fix || fix.edits.some((edit) => edit.article !== undefined && edit.article !== article.file)) continue;
    const overlaps = fix.edits.some((edit) => edits.some((other) => edit.start < other.end && other.start < edit.end));
    const repeated = fix.edits.some((edit) => edits.some((other) => edit.start === other.start));
    if (!overlaps && !repeated) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}
