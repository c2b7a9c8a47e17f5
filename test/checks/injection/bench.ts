// Injects one fault at a time into clean articles and counts, by kind, what the checks find: at all, at the right
// place, and with the right other side. Counts findings on the clean articles too. CORROBORATE_EVAL names the folder of
// development data, which lies beside the project; without it only the marked-clean samples are read.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../support/root';
import { type Checked, checkFiles } from '../support/analyse';
import { type Article, type Injected, injectors, randomFrom } from './inject';

const data = process.env.CORROBORATE_EVAL ?? path.join(root, '..', 'shared', 'eval');
const show = process.argv.includes('--misses');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const seeds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice('--rounds='.length) ?? 1);

function cleanArticles(): Article[] {
  const articles: Article[] = [];
  for (const set of ['timebank', 'aquaint']) {
    const folder = path.join(data, 'timex', set);
    if (!fs.existsSync(folder)) {
      console.log(`SKIPPED: timex/${set} is absent`);
      continue;
    }
    for (const name of fs.readdirSync(folder).sort()) {
      const raw = fs.readFileSync(path.join(folder, name), 'utf8');
      const published = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(raw)?.[1];
      const text = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(raw)?.[1];
      if (!text) continue;
      const plain = text
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .trim();
      articles.push({ file: `${name}.txt`, text: `${plain}\n`, ...(published && { published }) });
    }
  }
  return articles;
}

interface Tally {
  made: number;
  found: number;
  placed: number;
  sided: number;
  readonly missed: string[];
}

function judge({ faulty, start, end, other }: Injected): { found: boolean; placed: boolean; sided: boolean } {
  const checked = checkFiles(other ? [faulty, other] : [faulty]);
  const { findings } = checked[0] as Checked;
  const before = new Set(
    (checkFiles([{ ...faulty, text: other?.text ?? '' }])[0] as Checked).findings.map(({ message }) => message),
  );
  const fresh = findings.filter(
    ({ message, check }) => !before.has(message) && !(other && check === 'passage-repeated'),
  );
  const near = fresh.filter((finding) => finding.start <= end + 1 && finding.end >= start - 1);
  const sided = !other || fresh.some(({ related }) => related.some(({ at }) => 'file' in at && at.file === other.file));
  return { found: fresh.length > 0, placed: near.length > 0, sided };
}

const articles = cleanArticles();
const tallies = new Map<string, Tally>();
for (let round = 0; round < seeds; round++) {
  const random = randomFrom(20250318 + round);
  for (const article of articles) {
    for (const inject of injectors) {
      const injected = inject(article, random);
      if (!injected || (only && !injected.kind.includes(only))) continue;
      const tally = tallies.get(injected.kind) ?? { made: 0, found: 0, placed: 0, sided: 0, missed: [] };
      tallies.set(injected.kind, tally);
      const verdict = judge(injected);
      tally.made++;
      if (verdict.found) tally.found++;
      if (verdict.placed) tally.placed++;
      if (verdict.placed && verdict.sided) tally.sided++;
      else {
        const around = injected.faulty.text.slice(Math.max(0, injected.start - 70), injected.end + 50);
        tally.missed.push(`${injected.faulty.file}: ${around.replace(/\s+/g, ' ')}`);
      }
    }
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(9);
console.log(
  `${'fault'.padEnd(42)}${'made'.padStart(6)}${'found'.padStart(9)}${'placed'.padStart(9)}${'other side'.padStart(11)}`,
);
const all = { made: 0, found: 0, placed: 0, sided: 0 };
for (const [kind, { made, found, placed, sided, missed }] of tallies) {
  console.log(
    `${kind.padEnd(42)}${String(made).padStart(6)}${percent(found, made)}${percent(placed, made)}${percent(sided, made).padStart(11)}`,
  );
  all.made += made;
  all.found += found;
  all.placed += placed;
  all.sided += sided;
  if (show) for (const line of missed) console.log(`    ${line}`);
}
console.log(
  `${'all'.padEnd(42)}${String(all.made).padStart(6)}${percent(all.found, all.made)}${percent(all.placed, all.made)}${percent(all.sided, all.made).padStart(11)}`,
);

const counts = new Map<string, number>();
let words = 0;
for (const { article, findings } of checkFiles(articles)) {
  words += article.text.split(/\s+/).length;
  for (const { check, confidence } of findings) {
    if (confidence !== 'possible') counts.set(check, (counts.get(check) ?? 0) + 1);
  }
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `Clean: ${articles.length} articles in one archive, ${words} words, ${total} findings at warning or above, ${((1000 * total) / Math.max(1, words)).toFixed(3)} for 1,000 words`,
);
for (const [check, count] of [...counts].sort()) console.log(`    ${check}: ${count}`);
