// node blind-score.mjs FOLDER [--errors]: the recognisers on the blind sets, test/recognise/blind; bundled by run.mjs.
// Errors are listed of the studied halves only.
import fs from 'node:fs';
import path from 'node:path';
import { scoreFigures } from '../recognise/figures-score';
import { type MarkedFile, parseMarked } from '../support/markup';
import { actors } from './actors-tagger';
import { tag } from './dates-tagger';

const folder = process.argv[2];
if (!folder) throw new Error('usage: blind-score.mjs FOLDER [--errors]');
const listed = process.argv.includes('--errors');
const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

interface Found {
  readonly start: number;
  readonly end: number;
  /** Type of an actor, value of a date. */
  readonly label: string;
}

/** What a set of documents scores; of actors, nationalities and things (`free`) count neither way, as in ner-score.mjs. */
function scoreSet(
  files: readonly MarkedFile[],
  find: (file: MarkedFile) => readonly Found[],
  free: ReadonlySet<string>,
) {
  let marked = 0;
  let found = 0;
  const right = { relaxed: [0, 0], strict: [0, 0], labelled: [0, 0] };
  const things = { marked: 0, right: 0 };
  const errors: string[] = [];
  for (const file of files) {
    const all = find(file);
    const wanted = file.ranges.filter(({ label }) => !free.has(label));
    const others = file.ranges.filter(({ label }) => free.has(label));
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    const note = (fault: string, range: { start: number; end: number }, what: string) => {
      const from = Math.max(0, range.start - 25);
      const around = file.text.slice(from, range.end + 25).replace(/\n/g, '⏎');
      errors.push(`${fault} ${what}: ${file.text.slice(range.start, range.end)}   … ${around} …`);
    };
    marked += wanted.length;
    for (const range of wanted) {
      const on = all.filter((one) => touches(one, range));
      const same = on.find((one) => one.start === range.start && one.end === range.end);
      if (on.length) right.relaxed[1]++;
      else note('missed', range, range.label);
      if (same) right.strict[1]++;
      else if (on.length) note('span', range, file.text.slice(on[0]?.start, on[0]?.end));
      if (on.some(({ label }) => label === range.label)) right.labelled[1]++;
      else if (on.length) note('label', range, `${range.label} → ${on[0]?.label}`);
    }
    for (const range of others) {
      if (range.label !== 'other') continue;
      things.marked++;
      const best = all.find((one) => touches(one, range));
      if (best?.label === 'other') things.right++;
      else note('thing', range, best?.label ?? 'nothing');
    }
    for (const one of all) {
      const on = wanted.filter((range) => touches(one, range));
      if (!on.length && others.some((range) => touches(one, range))) continue;
      found++;
      if (on.length) right.relaxed[0]++;
      else note('false', one, one.label);
      if (on.some((range) => range.start === one.start && range.end === one.end)) right.strict[0]++;
      if (on.some((range) => range.label === one.label)) right.labelled[0]++;
    }
  }
  return { marked, found, right, things, errors };
}

const rates = ([precise = 0, recalled = 0]: readonly number[], marked: number, found: number): string => {
  const p = precise / (found || 1);
  const r = recalled / (marked || 1);
  return `P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r || 1)).toFixed(1)}`;
};

for (const half of ['studied', 'scored']) {
  const actorSet = scoreSet(
    parseMarked(read(`actors-${half}.txt`)),
    ({ text }) => actors(text).map(({ start, end, type }) => ({ start, end, label: type })),
    new Set(['other', 'demonym']),
  );
  const dateSet = scoreSet(
    parseMarked(read(`dates-${half}.txt`)),
    ({ file, text }) =>
      tag(text, file.slice(0, 10)).map(({ start, end, value }) => ({ start, end, label: value ?? 'unresolved' })),
    new Set(),
  );
  const show = (name: string, { marked, found, right, things }: typeof actorSet, label: string) =>
    console.log(
      `blind  ${half.padEnd(10)} ${name} marked ${marked} found ${found} · spans ${rates(right.relaxed, marked, found)} · ` +
        `strict ${rates(right.strict, marked, found)} · ${label} ${rates(right.labelled, marked, found)}` +
        (things.marked ? ` · things right ${things.right} of ${things.marked}` : ''),
    );
  show('actors ', actorSet, 'typed');
  show('dates  ', dateSet, 'value');
  const figures = scoreFigures(read(`figures-${half}.txt`));
  const pair = (right: number): string => rates([right, right], figures.marked, figures.found);
  console.log(
    `blind  ${half.padEnd(10)} figures marked ${figures.marked} found ${figures.found} · spans ${pair(figures.spans)} · wholly right ${pair(figures.right)}`,
  );
  if (listed && half === 'studied')
    for (const error of [...actorSet.errors, ...dateSet.errors, ...figures.faults]) console.log(`   ${error}`);
}
