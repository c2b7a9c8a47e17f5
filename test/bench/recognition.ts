// Speed of recognition as a ratio to a bare tokenising pass over the same text in the same process: 1 is as fast as
// tokenising, 0.25 four times slower.
//
// The pass is one regular expression for words, numbers and marks, over a whole article, that keeps of every token where
// it starts and ends. A tokeniser that keeps no places is of no use to a recogniser: `text.match` answers strings that
// nobody can find again in the text. So the ratio is to `matchAll`, the language's own way to walk over matches with
// their places. Two other forms of the pass are in the table, with the ratio of everything to them beside it: `match`,
// without places, and a loop over `exec`, with places and without the iterator's objects.
//
// Rows are measured in turns, and of each the fastest round counts: other processes can only make a round slower.
// Every copy of a text has sentences of its own, so that no cache of a former sentence helps; archive and checks get
// articles of their own in every round, so that nothing is kept of a former round's. With --checks each check has a row.
import fs from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import wink from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../server/src/core/analyse';
import { type Archive, emptyArchive, withArticle } from '../../server/src/core/archive';
import type { Check } from '../../server/src/core/checks/check';
import { checks } from '../../server/src/core/checks/index';
import { runChecks } from '../../server/src/core/checks/run';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import type { Article } from '../../server/src/core/model';
import { recogniseActors } from '../../server/src/core/recognise/actors';
import { recogniseDates } from '../../server/src/core/recognise/dates';
import { recogniseFigures } from '../../server/src/core/recognise/figures';
import type { SentenceInput } from '../../server/src/core/recognise/recogniser';
import { createSentenceRecogniser } from '../../server/src/core/recognise/run';
import { segment } from '../../server/src/core/segment';
import { root } from '../support/root';

const word = /\p{L}+|\p{N}+|[^\s]/gu;
const rounds = 7;

function texts(): string[] {
  const folder = path.join(root, 'samples');
  return fs
    .readdirSync(folder)
    .filter((name) => /\.(txt|news)$/.test(name) && !/^(requirements|robots)/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

/** Copies of the samples, each ending its sentences in words of its own, so that no cache has seen a sentence. */
const copies = [...'abcdefghijklmnopqrstuvwxyz'];
const originals = texts();
const articles = copies.flatMap((letter) =>
  originals.map((text) =>
    text.replace(/([a-z])([.”"]*)(?=\s)/g, (all, last, close) => (close ? last + letter + close : all)),
  ),
);
const knowledge = createKnowledge(builtInPacks);
const sentences: SentenceInput[] = articles.flatMap((text) => {
  const { sentences: list, blocks, metadata } = segment({ file: 'bench.txt', text });
  return list.map((sentence) => ({
    text: sentence.text,
    language: metadata.language,
    block: blocks[sentence.block]!.kind,
  }));
});
const model = winkNLP(wink);
const characters = articles.reduce((sum, text) => sum + text.length, 0);

/** Runs something over each item, for its time alone. */
function each<T>(items: readonly T[], run: (item: T, index: number) => unknown): void {
  for (let i = 0; i < items.length; i++) run(items[i] as T, i);
}

interface Row {
  readonly name: string;
  /** Not measured: what each round needs anew. */
  readonly prepare?: () => void;
  readonly run: () => void;
  /** What the time is multiplied by, where not everything is read. */
  readonly times?: number;
  /** Slow ones get fewer rounds. */
  readonly rounds?: number;
}

/** Tokens with their places, by the iterator and by a loop. */
function tokenise(text: string): { start: number; end: number }[] {
  const tokens: { start: number; end: number }[] = [];
  for (const { 0: token, index } of text.matchAll(word)) tokens.push({ start: index, end: index + token.length });
  return tokens;
}

function tokeniseByLoop(text: string): { start: number; end: number }[] {
  const tokens: { start: number; end: number }[] = [];
  word.lastIndex = 0;
  for (let found = word.exec(text); found; found = word.exec(text)) {
    tokens.push({ start: found.index, end: word.lastIndex });
  }
  return tokens;
}

/** Every copy of the samples is a workspace of its own: copies of one article in one archive would be one story. */
const workspaces = copies.map((_, copy) =>
  originals.map((_, i) => {
    const at = copy * originals.length + i;
    return analyse({ file: `${at}.txt`, text: articles[at] as string }, knowledge);
  }),
);
const archiveOf = (all: readonly Article[]): Archive =>
  all.reduce((archive, one) => withArticle(archive, one).archive, emptyArchive);
let fresh = workspaces;
let archives: readonly Archive[] = [];
const renew = (): void => {
  fresh = workspaces.map((all) => all.map((one) => ({ ...one })));
};
const checking = (name: string, selected: readonly Check[]): Row => ({
  name,
  prepare: () => {
    renew();
    archives = fresh.map(archiveOf);
  },
  run: () =>
    each(fresh, (all, i) => each(all, (one) => runChecks(one, archives[i] as Archive, knowledge, () => {}, selected))),
  rounds: 5,
});

const passes: readonly Row[] = [
  { name: 'bare tokenising pass (matchAll)', run: () => each(articles, tokenise) },
  { name: '  without places (match)', run: () => each(articles, (text) => text.match(word)) },
  { name: '  with places, by a loop (exec)', run: () => each(articles, tokeniseByLoop) },
];
const rows: readonly Row[] = [
  ...passes,
  { name: 'segmentation', run: () => each(articles, (text) => segment({ file: 'bench.txt', text })) },
  { name: 'actors', run: () => each(sentences, (sentence) => recogniseActors(sentence, knowledge)) },
  { name: 'dates', run: () => each(sentences, recogniseDates) },
  { name: 'figures', run: () => each(sentences, recogniseFigures) },
  { name: 'recognition, all kinds', run: () => each(sentences, createSentenceRecogniser(knowledge)) },
  {
    name: 'whole analysis',
    run: () => each(articles, (text, i) => analyse({ file: `${i}.txt`, text }, knowledge)),
    rounds: 3,
  },
  { name: 'archive', prepare: renew, run: () => each(fresh, archiveOf), rounds: 3 },
  checking('all checks', checks),
  ...(process.argv.includes('--checks') ? checks.map((check) => checking(check.meta.id, [check])) : []),
  { name: 'chrono-node (dates)', run: () => each(articles, (text) => chrono.parse(text, new Date(2025, 2, 18))) },
  {
    // It would take minutes for the copies.
    name: 'compromise (actors)',
    run: () => each(originals, (text) => nlp(text).topics().out('array')),
    times: copies.length,
    rounds: 2,
  },
  { name: 'wink-nlp (entities)', run: () => each(articles, (text) => model.readDoc(text).entities().out()) },
];

/** The fastest round of each row, in milliseconds; the first round only warms up. */
const fastest = new Map<Row, number>();
for (let round = 0; round <= rounds; round++) {
  for (const row of rows) {
    if (round > (row.rounds ?? rounds)) continue;
    row.prepare?.();
    const start = performance.now();
    row.run();
    const time = (performance.now() - start) * (row.times ?? 1);
    if (round > 0) fastest.set(row, Math.min(time, fastest.get(row) ?? Number.POSITIVE_INFINITY));
  }
}
const timeOf = (row: Row): number => fastest.get(row) as number;
console.log(`${articles.length} articles, ${characters} characters; fastest of ${rounds} rounds`);
console.log(`${'what'.padEnd(34)}${['ms', 'ratio', 'to match', 'to exec'].map((head) => head.padStart(10)).join('')}`);
for (const row of rows) {
  const ratios = passes.map((pass) => (timeOf(pass) / timeOf(row)).toFixed(3).padStart(10));
  console.log(`${row.name.padEnd(34)}${timeOf(row).toFixed(2).padStart(10)}${ratios.join('')}`);
}
const named = (name: string): Row => rows.find((row) => row.name === name) as Row;
const share = timeOf(named('all checks')) / timeOf(named('recognition, all kinds'));
console.log(`\nAll checks take ${share.toFixed(2)} of the time of recognition.`);
