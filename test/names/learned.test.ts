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
import { letterChance, readLetterTable } from '../../server/src/core/names/letter-model';
import { cyrillicNameLetters, latinNameLetters } from '../../server/src/core/names/name-letters';
import { root } from '../support/root';

const tool = (file: string) => import(pathToFileURL(path.join(root, 'test/tools/names', file)).href);
const digestOf = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const withoutEnds = (lines: string): string => lines.replace(/^\n|\n$/g, '');

test('what is learned is shipped as the build writes it', async () => {
  const { decisionText, formatted, lettersText, readerText, unitsText } = await tool('write.mjs');
  const texts = {
    'decision.ts': decisionText(decision),
    'name-letters.ts': lettersText({
      latin: withoutEnds(latinNameLetters),
      cyrillic: withoutEnds(cyrillicNameLetters),
    }),
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

test('a table of letters gives more chance to what names have, and counts the same when read again', async () => {
  const { lettersData, trainLetters } = await tool('train-letters.mjs');
  const names = 'ivanov petrov ivanova petrova sidorov ivanenko petrenko'.split(' ');
  const table = readLetterTable(lettersData(trainLetters(names)));
  const chance = (word: string) => letterChance(table, word);
  assert.ok(chance('ivanov') > chance('ivanox') && chance('petrov') > chance('trepov'));
  assert.ok(chance('ъ') < chance('i'));
  const shipped = readLetterTable(latinNameLetters);
  assert.ok(letterChance(shipped, 'ivanov') > letterChance(shipped, 'vanoiv') + 5);
});

const pairs = path.join(process.env.CORROBORATE_EVAL ?? path.join(root, '..', 'shared', 'eval'), 'names/russian.tsv');

test('the pairs at hand are those that the models were learned from', {
  skip: fs.existsSync(pairs) ? false : 'the pairs are not here',
}, async () => {
  const { inputDigest } = await tool('pairs.mjs');
  assert.equal(digestOf(fs.readFileSync(pairs)), inputDigest);
});
