// Clean articles: news texts of the development data beside the project, and our own corpus.
import fs from 'node:fs';
import path from 'node:path';
import { readCorpus } from '../../corpus/read';
import { root } from '../../support/root';
import type { Article } from './kinds/tools';

const data = process.env.CORROBORATE_EVAL ?? path.join(root, '..', 'shared', 'eval');

export interface CleanSet {
  readonly name: string;
  readonly articles: readonly Article[];
}

/** Each set is a workspace of its own. Those that are absent are named and skipped. */
export function cleanSets(): CleanSet[] {
  const sets: CleanSet[] = [{ name: 'timex', articles: [...timex('timebank'), ...timex('aquaint')] }];
  for (const name of ['re3d', 'gmb', 'wikigold']) sets.push({ name, articles: tagged(name) });
  sets.push({ name: 'corpus', articles: corpus() });
  return sets.filter(({ articles }) => articles.length > 0);
}

function absent(folder: string): boolean {
  if (fs.existsSync(folder)) return false;
  console.log(`SKIPPED: ${path.relative(data, folder)} is absent`);
  return true;
}

function timex(set: string): Article[] {
  const folder = path.join(data, 'timex', set);
  if (absent(folder)) return [];
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const raw = fs.readFileSync(path.join(folder, name), 'utf8');
      const published = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(raw)?.[1];
      const text = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(raw)?.[1];
      if (!text) return [];
      const plain = text.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&');
      return [{ file: `${name}.txt`, text: `${plain.trim()}\n`, ...(published && { published }) }];
    });
}

/** Marked token lists as running text: one file an article, long ones cut by 25 sentences, paragraphs of five. */
function tagged(set: string): Article[] {
  const folder = path.join(data, 'ner', set);
  if (absent(folder)) return [];
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.conll'));
  return files.sort().flatMap((name) => {
    const lines = fs
      .readFileSync(path.join(folder, name), 'utf8')
      .split(/\r?\n\s*\r?\n/)
      .map((block) => running(block.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('-DOCSTART-'))))
      .filter(Boolean);
    const articles: Article[] = [];
    for (let i = 0; i < lines.length; i += 25) {
      const part = lines.slice(i, i + 25);
      const paragraphs: string[] = [];
      for (let j = 0; j < part.length; j += 5) paragraphs.push(part.slice(j, j + 5).join(' '));
      articles.push({ file: `${path.basename(name, '.conll')}-${i}.txt`, text: `${paragraphs.join('\n\n')}\n` });
    }
    return articles;
  });
}

function running(lines: readonly string[]): string {
  let text = '';
  let open = false;
  let glue = true;
  for (const line of lines) {
    const columns = line.trim().split(/\s+/);
    const word = /^\d+$/.test(columns[0] as string) && columns.length > 2 ? columns[1] : columns[0];
    const quote = word === '"' || word === '``' || word === "''";
    const joins = /^(?:[.,;:!?%)\]}’”]|'s|’s|n't|'(?:re|ve|ll|d|m)|\.\.\.)$/.test(word as string);
    if (!glue && !joins && !(quote && open)) text += ' ';
    text += quote ? '"' : word;
    if (quote) open = !open;
    glue = /^[([{$£€“‘]$/.test(word as string) || (quote && open);
  }
  return text;
}

/** Our own marked articles, in English; the half that is only scored is left out. */
function corpus(): Article[] {
  return readCorpus(path.join(root, 'test/corpus'))
    .filter(({ half, language }) => half === 'first' && language === 'en')
    .map(({ file, text }) => {
      const published = /^published: (\S+)$/m.exec(text)?.[1];
      return { file: path.basename(file), text, ...(published && { published }) };
    });
}
