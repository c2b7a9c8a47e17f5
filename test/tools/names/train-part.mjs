#!/usr/bin/env node
// Trains one of the models of the name engine and writes it as JSON, as the product reads it.
//
//   node train-part.mjs PAIRS.tsv units|latin|cyrillic FOLD|none OUT.json
//
// latin: the networks that spell a Latin name in Cyrillic letters; cyrillic: the other way round. A fold is left out.
import fs from 'node:fs';
import { foldOf, readPairs, short } from './pairs.mjs';
import { bareLetters } from './product.mjs';
import { quantise, readerData, trainReader } from './train-reader.mjs';
import { trainUnits } from './train-units.mjs';

const [input, part, fold, output] = process.argv.slice(2);
if (!output) throw new Error('see the head of this file');
const pairs = readPairs(input).filter((pair) => short(pair) && (fold === 'none' || foldOf(pair) !== Number(fold)));
/** Two networks that differ in where they start: their mean is steadier. */
const seeds = [7, 8];
const turned = {
  latin: ({ latin, cyrillic }) => ({ source: latin, target: cyrillic }),
  cyrillic: ({ latin, cyrillic }) => ({ source: cyrillic, target: bareLetters(latin) }),
};

function train() {
  if (part === 'units') return trainUnits(pairs);
  const examples = pairs.map(turned[part]);
  return readerData(
    seeds.map((SEED) => {
      const model = trainReader(examples, { SEED });
      quantise(model);
      return model;
    }),
  );
}
fs.writeFileSync(output, JSON.stringify(train()));
