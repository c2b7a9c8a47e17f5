// Injects one fault at a time into clean articles and counts, by kind, what the checks find: at all, at the right
// place, and with the right other side. Counts findings on the clean articles too, and on the controls: the same
// insertions without their faults. CORROBORATE_EVAL names the folder of development data, which lies beside the project.
//   --misses        what was not found        --clean   every finding on the clean articles
//   --only=TEXT     kinds that contain TEXT   --rounds=N  so many faults of each kind in an article
// Kinds that few articles have a place for get further rounds, so that a figure means something.

import { digest } from '../../../server/src/core/text';
import { generator } from '../../support/generator';
import { type Checked, checkFiles } from '../support/analyse';
import { cleanSets } from './clean';
import { arithmetic } from './kinds/arithmetic';
import { dates } from './kinds/dates';
import { figures } from './kinds/figures';
import { names } from './kinds/names';
import { texts } from './kinds/texts';
import type { Article, Injected, Injector, Span } from './kinds/tools';

const show = process.argv.includes('--misses');
const listClean = process.argv.includes('--clean');
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only');
const rounds = Number(option('rounds') ?? 1);

type Findings = Checked['findings'];

interface Tally {
  made: number;
  found: number;
  placed: number;
  sided: number;
  controls: number;
  alarms: number;
  readonly lines: string[];
}

const emptyTally = (): Tally => ({ made: 0, found: 0, placed: 0, sided: 0, controls: 0, alarms: 0, lines: [] });
const sets = cleanSets();
const injectors = [...arithmetic, ...dates, ...figures, ...names, ...texts];

const kept = new Map<string, ReadonlySet<string>>();

/** What the checks say of the article as it was. */
function before(article: Article): ReadonlySet<string> {
  let messages = kept.get(article.text);
  if (!messages) {
    messages = new Set((checkFiles([article])[0] as Checked).findings.map(({ message }) => message));
    kept.set(article.text, messages);
  }
  return messages;
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end + 1 && a.end >= b.start - 1;

function judge(original: Article, injected: Injected) {
  const { faulty, at, other, beside, kind } = injected;
  const check = kind.split(':')[0] as string;
  const { findings } = checkFiles(beside ? [faulty, beside] : [faulty])[0] as Checked;
  const known = before(beside ?? original);
  const fresh: Findings = findings.filter(
    (finding) => !known.has(finding.message) && (finding.check !== 'passage-repeated' || check === 'passage-repeated'),
  );
  // Of two places that disagree, either may be the one that is marked: the other one must be shown beside it.
  const placesOf = ({ start, end, related }: Findings[number]): Span[] => [
    { start, end },
    ...related.flatMap(({ at: place }) => ('file' in place ? [] : [place])),
  ];
  const near = fresh.filter((finding) => placesOf(finding).some((place) => touches(place, at)));
  const sided = near.filter(
    (finding) =>
      (!beside || finding.related.some(({ at: place }) => 'file' in place && place.file === beside.file)) &&
      (!other || placesOf(finding).some((place) => touches(place, other))),
  );
  return { found: fresh.length > 0, placed: near.length > 0, sided: sided.length > 0, fresh };
}

const around = ({ text }: Article, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 80), end + 60).replace(/\s+/g, ' ');

/** Faults of a kind that are enough for a figure, and rounds at most on the way there. */
const enough = 100;
const furtherRounds = 15;

const tallies = new Map<string, Tally>();
const kindsOf = new Map<Injector, Set<string>>();
const done = new Set<string>();

/** One fault of each injector in each article; answers how many were new. */
function runRound(round: number, chosen: readonly Injector[]): number {
  const random = generator(20250318 + round);
  let fresh = 0;
  for (const { articles } of sets) {
    for (const article of articles) {
      for (const inject of chosen) {
        const injected = inject(article, random);
        if (!injected || (only && !injected.kind.includes(only))) continue;
        // What a scarce kind shares its injector with has enough already.
        if (round >= rounds && (tallies.get(injected.kind)?.made ?? 0) >= enough) continue;
        const key = digest(`${injected.kind}\n${injected.faulty.file}\n${injected.faulty.text}`);
        if (done.has(key)) continue;
        done.add(key);
        fresh++;
        kindsOf.set(inject, (kindsOf.get(inject) ?? new Set()).add(injected.kind));
        count(article, injected);
      }
    }
  }
  return fresh;
}

function count(article: Article, injected: Injected): void {
  const tally = tallies.get(injected.kind) ?? emptyTally();
  tallies.set(injected.kind, tally);
  const verdict = judge(article, injected);
  tally.made++;
  if (verdict.found) tally.found++;
  if (verdict.placed) tally.placed++;
  if (verdict.sided) tally.sided++;
  else {
    const said = verdict.fresh.map(({ message }) => ` ← ${message}`).join('');
    tally.lines.push(`missed  ${injected.faulty.file}: ${around(injected.faulty, injected.at)}${said}`);
  }
  if (!injected.control) return;
  tally.controls++;
  const known = before(article);
  const alarm = (checkFiles([injected.control])[0] as Checked).findings.find(
    ({ message, confidence }) => confidence !== 'possible' && !known.has(message),
  );
  if (!alarm) return;
  tally.alarms++;
  tally.lines.push(`alarm   ${article.file}: ${around(injected.control, alarm)} ← ${alarm.check}: ${alarm.message}`);
}

for (let round = 0; round < rounds; round++) runRound(round, injectors);
for (let round = rounds; round < rounds + furtherRounds; round++) {
  const scarce = injectors.filter((inject) =>
    [...(kindsOf.get(inject) ?? [])].some((kind) => (tallies.get(kind)?.made ?? 0) < enough),
  );
  if (scarce.length === 0 || runRound(round, scarce) === 0) break;
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(9);
const row = (kind: string, { made, found, placed, sided, controls, alarms }: Tally) =>
  `${kind.padEnd(48)}${String(made).padStart(6)}${percent(found, made)}${percent(placed, made)}${percent(sided, made).padStart(11)}${(controls ? `${alarms}/${controls}` : '').padStart(10)}`;
console.log(
  `${'fault'.padEnd(48)}${'made'.padStart(6)}${'found'.padStart(9)}${'placed'.padStart(9)}${'other side'.padStart(11)}${'controls'.padStart(10)}`,
);
const all = emptyTally();
for (const [kind, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(row(kind, tally));
  for (const name of ['made', 'found', 'placed', 'sided', 'controls', 'alarms'] as const) all[name] += tally[name];
  if (show) for (const line of tally.lines) console.log(`    ${line}`);
}
console.log(row('all', all));

for (const { name, articles } of only && !listClean ? [] : sets) {
  const counts = new Map<string, number>();
  let words = 0;
  for (const { article, findings } of checkFiles(articles)) {
    words += article.text.split(/\s+/).length;
    for (const finding of findings) {
      if (finding.confidence === 'possible') continue;
      counts.set(finding.check, (counts.get(finding.check) ?? 0) + 1);
      if (listClean)
        console.log(`    ${article.file}: ${finding.check}: ${around(article, finding)} ← ${finding.message}`);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...counts].sort().map(([check, count]) => `${check} ${count}`);
  console.log(
    `Clean, ${name}: ${articles.length} articles in one archive, ${words} words, ${total} findings at warning or above, ${((1000 * total) / Math.max(1, words)).toFixed(3)} for 1,000 words${total ? ` (${kinds.join(', ')})` : ''}`,
  );
}
