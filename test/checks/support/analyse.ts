import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { type Archive, emptyArchive, withArticle } from '../../../server/src/core/archive';
import { checks } from '../../../server/src/core/checks';
import { type CheckedFinding, runChecks } from '../../../server/src/core/checks/run';
import { builtInPacks, createKnowledge } from '../../../server/src/core/knowledge';
import type { Article, Knowledge } from '../../../server/src/core/model';
import { parseMarked } from '../../support/markup';

let knowledge: Knowledge | undefined;

/** The built-in knowledge base, made once. */
export function testKnowledge(): Knowledge {
  knowledge ??= createKnowledge(builtInPacks, {});
  return knowledge;
}

export interface Checked {
  readonly article: Article;
  readonly findings: readonly CheckedFinding[];
}

/** Analyses all files, puts them in one archive and runs one check (or all) over each of them. */
export function checkFiles(
  files: readonly { file: string; text: string; published?: string }[],
  id?: string,
): Checked[] {
  const articles = files.map(({ file, text, published }) =>
    analyse({ file, text, ...(published && { published }) }, testKnowledge()),
  );
  let archive: Archive = emptyArchive;
  for (const article of articles) archive = withArticle(archive, article).archive;
  const selected = id === undefined ? checks : checks.filter(({ meta }) => meta.id === id);
  return articles.map((article) => ({
    article,
    findings: runChecks(article, archive, testKnowledge(), (message) => assert.fail(message), selected),
  }));
}

/**
 * Compares all findings of a check with all ranges labelled with its id: a missing and an extra one both fail. Answers
 * the findings of the first file.
 */
export function checkFindings(id: string, marked: string): readonly CheckedFinding[] {
  const files = parseMarked(marked);
  const checked = checkFiles(files, id);
  files.forEach((file, i) => {
    const show = ({ start, end }: { start: number; end: number }) => `${start}–${end} ${file.text.slice(start, end)}`;
    const wanted = file.ranges.filter(({ label }) => label.split(':')[0] === id).map(show);
    const found = (checked[i] as Checked).findings;
    assert.deepEqual(
      found.map(show),
      wanted,
      `${file.file}: ${file.text}\n${found.map(({ message }) => message).join('\n')}`,
    );
  });
  return checked[0]?.findings ?? [];
}

/** The text with the edits of the first fix of the first finding applied. */
export function applyFirstFix(text: string, findings: readonly CheckedFinding[]): string {
  const fix = findings.find(({ fixes }) => fixes.length > 0)?.fixes[0];
  assert.ok(fix, 'no finding offers a fix');
  const edits = [...fix.edits].sort((a, b) => b.start - a.start);
  return edits.reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
