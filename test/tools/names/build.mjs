#!/usr/bin/env node
// Rebuilds what the name engine has learned: cyrillic-units.ts, latin-reader.ts, cyrillic-reader.ts, name-letters.ts and
// decision.ts in server/src/core/names, from pairs of one name in Latin and in Cyrillic letters.
//
//   node test/tools/names/build.mjs PAIRS.tsv WORK [--write]
//
// WORK is a folder where trained models are kept, so that a run that was stopped goes on. Cross-validated: for each of
// the folds left out in turn the models are trained on all others and score the pairs and look-alikes of the one; the
// decision is fitted on those scores. The models that are shipped are trained on all pairs. Half an hour of one core.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fitDecision, measure } from './fit-decision.mjs';
import { foldOf, inputDigest, lookAlikes, readPairs } from './pairs.mjs';
import {
  bareLetters,
  createReader,
  createUnitScorer,
  cyrillicOrigins,
  evidenceNames,
  isFeminine,
  isLong,
  isSpelledBySyllables,
  leastScore,
  letterChance,
  romanisedFrom,
  root,
  weighable,
} from './product.mjs';
import { countWord, lettersData, trainLetters } from './train-letters.mjs';
import { decisionText, formatted, lettersText, readerText, unitsText } from './write.mjs';

const [input, work] = process.argv.slice(2);
if (!work) throw new Error('see the head of this file');
/** Folds left out in turn. */
const leftOut = [0, 1, 2];

function trained(part, fold) {
  const file = path.join(work, `${fold}-${part}.json`);
  if (!fs.existsSync(file)) {
    const script = path.join(root, 'test/tools/names/train-part.mjs');
    const run = spawnSync(process.execPath, [script, input, part, fold, `${file}.new`], { stdio: 'inherit' });
    if (run.status !== 0) throw new Error(`${part} ${fold} was not trained`);
    fs.renameSync(`${file}.new`, file);
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** The pairs and look-alikes of a fold, as models see them that were trained on the others. */
function rowsOf(fold) {
  const file = path.join(work, `${fold}-rows.json`);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8'));
  const score = createUnitScorer(trained('units', fold));
  const forth = createReader(trained('latin', fold));
  const back = createReader(trained('cyrillic', fold));
  const all = readPairs(input);
  const left = all.filter((pair) => foldOf(pair) === fold);
  const names = new Set(left.map(({ latin }) => latin));
  const others = all.filter((pair) => foldOf(pair) !== fold);
  const latinTable = trainLetters(others.map(({ latin }) => latin));
  const cyrillicTable = trainLetters(others.map(({ cyrillic }) => cyrillic));
  const byCyrillic = new Map();
  for (const pair of others) byCyrillic.set(pair.cyrillic, [...(byCyrillic.get(pair.cyrillic) ?? []), pair]);
  /** How likely the letters of both are, as counted from names that neither is one of. */
  const lettersOf = (latin, cyrillic) => {
    const own = byCyrillic.get(cyrillic) ?? [];
    const count = (times) => {
      for (const pair of own) {
        countWord(latinTable, pair.latin, times);
        countWord(cyrillicTable, cyrillic, times);
      }
    };
    count(-1);
    const letters = {
      latinLetters: letterChance(latinTable, latin),
      cyrillicLetters: letterChance(cyrillicTable, cyrillic),
    };
    count(1);
    return letters;
  };
  const row =
    (same) =>
    ({ latin, cyrillic }) => {
      const convention = romanisedFrom(latin, cyrillic, cyrillicOrigins) !== undefined;
      if (isFeminine(latin, cyrillic)) return { same, sure: -1 };
      if ((convention && isLong(latin)) || isSpelledBySyllables(bareLetters(latin), cyrillic)) return { same, sure: 1 };
      const value = score(latin, cyrillic);
      if (value < leastScore) return { same, sure: -1 };
      const x = weighable({
        score: value,
        forth: forth.read(latin, cyrillic),
        back: back.read(cyrillic, bareLetters(latin)),
        letters: latin.length,
        convention,
        ...lettersOf(latin, cyrillic),
      });
      return { same, x };
    };
  const rows = [
    ...left.map(row(true)),
    ...lookAlikes(all)
      .filter(({ latin }) => names.has(latin))
      .map(row(false)),
  ];
  fs.writeFileSync(file, JSON.stringify(rows));
  return rows;
}

const digest = createHash('sha256').update(fs.readFileSync(input)).digest('hex');
console.log(`The pairs are ${digest === inputDigest ? '' : 'NOT '}those that what is shipped was learned from.`);
fs.mkdirSync(work, { recursive: true });
const rows = leftOut.map(rowsOf);
const show = ({ recall, falseRate, pairs, lookAlikes }) =>
  `recall ${recall.toFixed(4)} of ${pairs}, false ${falseRate.toFixed(4)} of ${lookAlikes}`;
leftOut.forEach((fold, i) => {
  const decision = fitDecision(rows.filter((_, other) => other !== i).flat());
  console.log(`fold ${fold} left out: ${show(measure(decision, rows[i]))}`);
});
const decision = fitDecision(rows.flat());
console.log(`fitted on all of them: ${show(measure(decision, rows.flat()))}`);
evidenceNames.forEach((name, c) => {
  console.log(`  ${name.padEnd(26)} ${decision.weights[c]}`);
});

const all = readPairs(input);
const lettersOfAll = (script) => lettersData(trainLetters(all.map((pair) => pair[script])));
const files = {
  'decision.ts': decisionText(decision),
  'name-letters.ts': lettersText({ latin: lettersOfAll('latin'), cyrillic: lettersOfAll('cyrillic') }),
  'cyrillic-units.ts': unitsText(trained('units', 'none')),
  'latin-reader.ts': readerText('latinReader', 'Latin name in Cyrillic', trained('latin', 'none')),
  'cyrillic-reader.ts': readerText('cyrillicReader', 'Cyrillic name in Latin', trained('cyrillic', 'none')),
};
for (const [name, unformatted] of Object.entries(files)) {
  const file = path.join(root, 'server/src/core/names', name);
  const text = formatted(unformatted, file, root);
  const same = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text;
  console.log(`${name}: ${text.length} characters, ${same ? 'as shipped' : 'NOT as shipped'}`);
  if (process.argv.includes('--write')) fs.writeFileSync(file, text);
}
