// The sample articles: every fault listed in samples/FAULTS.md is found, at its place, and nothing else is warned about.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { FindingReport } from '../server/src/core/model';
import { looksLikeArticle } from '../server/src/core/segment';
import { createService } from '../server/src/core/service';
import { root } from './support/root';

const folder = path.join(root, 'samples');
const files = fs.readdirSync(folder).filter((name) => /\.(txt|news)$/.test(name));

interface Fault {
  readonly file: string;
  readonly words: string;
  readonly check: string;
}

/** Rows of the tables with a column "check". */
function plantedFaults(): Fault[] {
  const faults: Fault[] = [];
  let columns: string[] = [];
  for (const line of fs.readFileSync(path.join(folder, 'FAULTS.md'), 'utf8').split('\n')) {
    if (!line.startsWith('|')) columns = [];
    else if (columns.length === 0) columns = line.split('|').map((cell) => cell.trim());
    else if (!line.includes('---') && columns[3] === 'check') {
      const [, file = '', words = '', check = ''] = line.split('|').map((cell) => cell.trim());
      faults.push({ file, words, check });
    }
  }
  return faults;
}

const service = createService();
const articles = files
  .map((file) => ({ file, text: fs.readFileSync(path.join(folder, file), 'utf8') }))
  .filter(({ file, text }) => looksLikeArticle(text, file))
  .map((source) => service.analyse(source));
for (const article of articles) service.put(article);
const reports = new Map<string, readonly FindingReport[]>(
  articles.map((article) => [article.file, service.report(article)]),
);
const faults = plantedFaults();

const meets = (finding: FindingReport, fault: Fault) =>
  finding.check === fault.check &&
  (finding.text.includes(fault.words) || fault.words.includes(finding.text) || sharesWord(finding.text, fault.words));

/** "Wikoff" stands in "Steve Wikoff"; "Dubinskiy" beside "Sergei Dubinsky". */
const sharesWord = (a: string, b: string) => a.split(/\s+/).some((word) => word.length > 3 && b.includes(word));

test('files that are no articles are left alone', () => {
  const taken = articles.map(({ file }) => file);
  assert.ok(!taken.includes('requirements.txt') && !taken.includes('robots.txt'));
  assert.equal(taken.length, files.length - 2);
});

for (const fault of faults) {
  test(`${fault.file}: ${fault.words} (${fault.check})`, () => {
    const found = reports.get(fault.file) ?? [];
    assert.ok(
      found.some((finding) => meets(finding, fault)),
      `found there: ${found.map(({ check, text }) => `${check} at ${text}`).join('; ')}`,
    );
  });
}

test('nothing else is warned about', () => {
  const surplus = [...reports].flatMap(([file, findings]) =>
    findings
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .filter((finding) => !faults.some((fault) => fault.file === file && fault.check === finding.check))
      .map(({ check, text, message }) => `${file}: ${check} at “${text}”: ${message}`),
  );
  // The other side of a fault across articles is told there too.
  const bothSides = new Set(['ordinal-conflict', 'quote-attribution-conflict']);
  assert.deepEqual(
    surplus.filter((line) => !bothSides.has(line.split(/[: ]+/)[1] as string)),
    [],
  );
});
