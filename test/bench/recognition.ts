// Speed of recognition as a ratio to a bare tokenising pass over the same text in the same process.
// Ratio = time of the bare pass / time of the recogniser: 1 is as fast as tokenising, 0.25 four times slower.
import fs from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import wink from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../server/src/core/analyse';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { recogniseActors } from '../../server/src/core/recognise/actors';
import { recogniseDates } from '../../server/src/core/recognise/dates';
import { recogniseFigures } from '../../server/src/core/recognise/figures';
import type { SentenceInput } from '../../server/src/core/recognise/recogniser';
import { createSentenceRecogniser } from '../../server/src/core/recognise/run';
import { segment } from '../../server/src/core/segment';
import { createService } from '../../server/src/core/service';
import { root } from '../support/root';

const word = /\p{L}+|\p{N}+|[^\s]/gu;
const rounds = 3;

function texts(): string[] {
  const folder = path.join(root, 'samples');
  return fs
    .readdirSync(folder)
    .filter((name) => /\.(txt|news)$/.test(name) && !/^(requirements|robots)/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
}

/** Median time of some rounds, in milliseconds. */
function measure(run: () => void): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] as number;
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

const rows: [string, () => void][] = [
  ['bare tokenising pass', () => each(articles, (text) => text.match(word))],
  ['segmentation', () => each(articles, (text) => segment({ file: 'bench.txt', text }))],
  ['actors', () => each(sentences, (sentence) => recogniseActors(sentence, knowledge))],
  ['dates', () => each(sentences, recogniseDates)],
  ['figures', () => each(sentences, recogniseFigures)],
  ['recognition, all kinds', () => each(sentences, createSentenceRecogniser(knowledge))],
  ['whole analysis', () => each(articles, (text, i) => analyse({ file: `${i}.txt`, text }, knowledge))],
  [
    'analysis, archive, all checks',
    () => {
      const service = createService();
      const analysed = articles.map((text, i) => service.analyse({ file: `${i}.txt`, text }));
      each(analysed, service.put);
      each(analysed, service.findings);
    },
  ],
  ['chrono-node (dates)', () => each(articles, (text) => chrono.parse(text, new Date(2025, 2, 18)))],
  ['compromise (actors)', () => each(originals, (text) => nlp(text).topics().out('array'))],
  ['wink-nlp (entities)', () => each(articles, (text) => model.readDoc(text).entities().out())],
];
let base = 0;
console.log(`${articles.length} articles, ${characters} characters; median of ${rounds} rounds`);
console.log(`${'what'.padEnd(34)}${'ms'.padStart(10)}${'ratio'.padStart(10)}`);
for (const [name, run] of rows) {
  run();
  // compromise reads the originals alone: it would take minutes for the copies
  const time = measure(run) * (name.startsWith('compromise') ? copies.length : 1);
  base ||= time;
  console.log(`${name.padEnd(34)}${time.toFixed(2).padStart(10)}${(base / time).toFixed(3).padStart(10)}`);
}
