import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { cyrillicReader } from '../../server/src/core/names/cyrillic-reader';
import { cyrillicUnits } from '../../server/src/core/names/cyrillic-units';
import { decision } from '../../server/src/core/names/decision';
import { latinReader } from '../../server/src/core/names/latin-reader';
import { root } from '../support/root';

const tool = (file: string) => import(pathToFileURL(path.join(root, 'test/tools/names', file)).href);
const digestOf = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

test('what is learned is shipped as the build writes it', async () => {
  const { decisionText, formatted, readerText, unitsText } = await tool('write.mjs');
  const texts = {
    'decision.ts': decisionText(decision),
    'cyrillic-units.ts': unitsText({ ...cyrillicUnits, units: cyrillicUnits.units.trim() }),
    'latin-reader.ts': readerText('latinReader', 'Latin name in Cyrillic', latinReader),
    'cyrillic-reader.ts': readerText('cyrillicReader', 'Cyrillic name in Latin', cyrillicReader),
  };
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(root, 'server/src/core/names', name);
    assert.equal(formatted(text, file, root), fs.readFileSync(file, 'utf8'), name);
  }
});

/** A name in Latin and in Cyrillic letters. */
const examples = `
putin путин, poutine путин, poetin путин, khrushchev хрущев, chruszczow хрущов, yeltsin ельцин, shoigu шойгу,
lavrov лавров, medvedev медведев, gorbachev горбачев, pushkin пушкин, peskov песков, carpenter карпентер,
kursk курск, novosibirsk новосибирск, teoman теоман, klubowicz клубович, zelenskyy зеленський, kharkiv харків,
kyiv київ, lviv львів, mykolaiv миколаїв, zaporizhzhia запоріжжя, vucic вучић, djokovic ђоковић, jovanovic јовановић`
  .trim()
  .split(/,\s+/)
  .map((pair) => pair.split(' '))
  .map(([source, target]) => ({ source, target }));

test('the same names give the same network, bit for bit', async () => {
  const { quantise, readerData, trainReader } = await tool('train-reader.mjs');
  const trained = (): string => {
    const model = trainReader(examples, { EPOCHS: 3, SEED: 7 });
    quantise(model);
    return digestOf(JSON.stringify(readerData([model])));
  };
  assert.equal(trained(), '9dcaac23624ddf65aef1ad9a69d7ce6889c1d3a9e4dacf98231ebd9f9bdd422c');
});

const pairs = path.join(process.env.CORROBORATE_EVAL ?? path.join(root, '..', 'shared', 'eval'), 'names/russian.tsv');

test('the pairs at hand are those that the models were learned from', {
  skip: fs.existsSync(pairs) ? false : 'the pairs are not here',
}, async () => {
  const { inputDigest } = await tool('pairs.mjs');
  assert.equal(digestOf(fs.readFileSync(pairs)), inputDigest);
});
