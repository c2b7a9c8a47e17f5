// node blind-score.mjs FOLDER [--errors] [LIBRARY=FILE …]: the recognisers on the blind sets, test/recognise/blind; bundled by run.mjs.
// Errors are listed of the studied halves only.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { recogniseFigures } from '../../server/src/core/recognise/figures';
import { scoreArticleFigures, scoreFigures } from '../recognise/figures-score';
import { type MarkedFile, parseMarked } from '../support/markup';
import { actors } from './actors-tagger';
import { tag } from './dates-tagger';

const folder = process.argv[2];
if (!folder) throw new Error('usage: blind-score.mjs FOLDER [--errors] [LIBRARY=FILE …]');
const listed = process.argv.includes('--errors');
const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

interface Found {
  readonly start: number;
  readonly end: number;
  /** Type of an actor, value of a date. */
  readonly label: string;
}

interface SetScore {
  readonly marked: number;
  readonly found: number;
  /** Found and marked ones of each pair, for precision and recall. */
  readonly right: Readonly<Record<'relaxed' | 'strict' | 'labelled', readonly [number, number]>>;
  readonly things: { readonly marked: number; readonly right: number };
  readonly errors: readonly string[];
}

/** What a set of documents scores; of actors, nationalities and things (`free`) count neither way, as in ner-score.mjs. */
function scoreSet(
  files: readonly MarkedFile[],
  find: (file: MarkedFile) => readonly Found[],
  free: ReadonlySet<string>,
): SetScore {
  let marked = 0;
  let found = 0;
  const pair = (): [number, number] => [0, 0];
  const right = { relaxed: pair(), strict: pair(), labelled: pair() };
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

/** What a library offers: any of the three. */
interface Tagger {
  readonly actors?: (text: string) => readonly { start: number; end: number; type: string }[];
  readonly tag?: (text: string, published: string) => readonly { start: number; end: number; value?: string }[];
  readonly figures?: (text: string) => readonly { start: number; end: number }[];
}

const things: ReadonlySet<string> = new Set(['other', 'demonym']);
const none: ReadonlySet<string> = new Set();

function scoreActors(half: string, find: NonNullable<Tagger['actors']>): SetScore {
  const found = ({ text }: MarkedFile) => find(text).map(({ start, end, type }) => ({ start, end, label: type }));
  return scoreSet(parseMarked(read(`actors-${half}.txt`)), found, things);
}

function scoreDates(half: string, find: NonNullable<Tagger['tag']>): SetScore {
  const found = ({ file, text }: MarkedFile) =>
    find(text, file.slice(0, 10)).map(({ start, end, value }) => ({ start, end, label: value ?? 'unresolved' }));
  return scoreSet(parseMarked(read(`dates-${half}.txt`)), found, none);
}

/** Spans alone: what a figure is worth is scored of our own. */
function scoreFigureSpans(half: string, find: NonNullable<Tagger['figures']>): SetScore {
  const found = ({ text }: MarkedFile) => find(text).map(({ start, end }) => ({ start, end, label: '' }));
  return scoreSet(parseMarked(read(`figures-${half}.txt`)), found, none);
}

/**
 * The wires are marked for all three kinds at once. Of each kind, what another kind is marked for is no mark at all; what
 * may be argued about is marked `?` and counts neither way.
 */
function marksOf(kind: 'actors' | 'dates' | 'figures', file: MarkedFile): MarkedFile {
  const isOf = ({ label }: MarkedFile['ranges'][number]): boolean =>
    label === '?' || kind === (/^[a-z]/.test(label) ? 'actors' : /^[A-Z]{1,2} /.test(label) ? 'figures' : 'dates');
  return { ...file, ranges: file.ranges.filter(isOf) };
}

function showWires(half: string): readonly string[] {
  const files = parseMarked(read(`wires-${half}.txt`));
  const find = {
    actors: ({ text }: MarkedFile) => actors(text).map(({ start, end, type }) => ({ start, end, label: type })),
    dates: ({ file, text }: MarkedFile) =>
      tag(text, file.slice(0, 10)).map(({ start, end, value }) => ({ start, end, label: value ?? 'unresolved' })),
  };
  const errors: string[] = [];
  for (const kind of ['actors', 'dates'] as const) {
    const marked = files.map((file) => marksOf(kind, file));
    const score = scoreSet(marked, find[kind], new Set(['?', 'other', 'demonym']));
    show(half, `wires ${kind}`, 'corroborate', score, kind === 'actors' ? 'typed' : 'value');
    errors.push(...score.errors);
  }
  const figures = scoreArticleFigures(files.map((file) => marksOf('figures', file)));
  const pair = (right: number): string => rates([right, right], figures.marked, figures.found);
  console.log(
    `blind  ${half.padEnd(8)} wires figures marked ${figures.marked} found ${figures.found} · strict ${pair(figures.spans)} · wholly right ${pair(figures.right)}`,
  );
  return [...errors, ...figures.faults];
}

function show(half: string, kind: string, library: string, score: SetScore, label?: string): void {
  const { marked, found, right } = score;
  const parts = [
    `marked ${marked} found ${found}`,
    `spans ${rates(right.relaxed, marked, found)}`,
    `strict ${rates(right.strict, marked, found)}`,
    ...(label ? [`${label} ${rates(right.labelled, marked, found)}`] : []),
    ...(score.things.marked ? [`things right ${score.things.right} of ${score.things.marked}`] : []),
  ];
  console.log(`blind  ${half.padEnd(8)} ${kind.padEnd(7)} ${library.padEnd(12)} ${parts.join(' · ')}`);
}

const peers = new Map<string, Tagger>();
for (const argument of process.argv.slice(3)) {
  const [name, file] = argument.split('=');
  if (name && file) peers.set(name, { ...peers.get(name), ...((await import(pathToFileURL(file).href)) as Tagger) });
}
for (const half of ['studied', 'scored']) {
  const actorSet = scoreActors(half, actors);
  const dateSet = scoreDates(half, tag);
  const figures = scoreFigures(read(`figures-${half}.txt`));
  show(half, 'actors', 'corroborate', actorSet, 'typed');
  show(half, 'dates', 'corroborate', dateSet, 'value');
  show(half, 'figures', 'corroborate', scoreFigureSpans(half, findFigures));
  const pair = (right: number): string => rates([right, right], figures.marked, figures.found);
  console.log(`blind  ${half.padEnd(8)} figures strict ${pair(figures.spans)} · wholly right ${pair(figures.right)}`);
  for (const [name, peer] of peers) {
    if (peer.actors) show(half, 'actors', name, scoreActors(half, peer.actors), 'typed');
    if (peer.tag) show(half, 'dates', name, scoreDates(half, peer.tag), 'value');
    if (peer.figures) show(half, 'figures', name, scoreFigureSpans(half, peer.figures));
  }
  const wireErrors = showWires(half);
  if (listed && half === 'studied')
    for (const error of [...actorSet.errors, ...dateSet.errors, ...figures.faults, ...wireErrors])
      console.log(`   ${error}`);
}

/** Figures line by line: each is a sentence of its own. */
function findFigures(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const { start, end } of recogniseFigures({ text: line, language: 'en', block: 'paragraph' }))
      found.push({ start: start + from, end: end + from });
    from += line.length + 1;
  }
  return found;
}
