import type { Article, Fix, Span, TextEdit } from '../model';
import { bareName, hasWord, renameEdit } from '../text';
import type { FeatureContext } from './context';
import type { OfferedFix } from './features';

/** Fixes of the findings that touch a span, preferred ones first, [sic] last. */
export function fixes(article: Article, span: Span, context: FeatureContext): OfferedFix[] {
  const offered: OfferedFix[] = [];
  const sics: OfferedFix[] = [];
  for (const finding of context.findings(article)) {
    if (finding.end < span.start || span.end < finding.start) continue;
    for (const fix of finding.fixes) offered.push({ fix: spreadOut(fix, article, context), finding, kind: 'quickfix' });
    sics.push({ fix: insertSic(article, finding), finding, kind: 'quickfix' });
  }
  return [...offered.sort((a, b) => Number(b.fix.preferred ?? false) - Number(a.fix.preferred ?? false)), ...sics];
}

/** A fix with its edits of the other articles. */
function spreadOut(fix: Fix, article: Article, { archive }: FeatureContext): Fix {
  if (!fix.everywhere) return fix;
  const { entity, written, wanted } = fix.everywhere;
  const edits: TextEdit[] = [...fix.edits];
  for (const [form, files] of archive.spelling.get(entity) ?? []) {
    if (!hasWord(form, written)) continue;
    const at = form.toLowerCase().indexOf(written.toLowerCase());
    const newName = form.slice(0, at) + wanted + form.slice(at + written.length);
    for (const file of files) {
      if (file === article.file) continue;
      for (const place of archive.articles.get(file)?.entities.get(entity)?.places ?? []) {
        if (bareName(place.text) === form) edits.push({ ...renameEdit(place, newName), article: file });
      }
    }
  }
  return { ...fix, edits };
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
