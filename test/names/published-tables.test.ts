// The tables of conventions beside published ones: official standards (`published-tables.json`, written by
// test/tools/build-published-tables.mjs) and what the presses of six languages write (`press-tables.json`, each table with
// the page that states it).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { compareNames } from '../../server/src/core/names';
import { chineseReadings } from '../../server/src/core/names/chinese';
import { type Convention, conventions, tables } from '../../server/src/core/names/conventions';
import { readHan } from '../../server/src/core/names/han';
import { root } from '../support/root';

type Language = keyof typeof tables;
type ByKey = Readonly<Record<string, string>>;
interface Published {
  readonly tables: readonly { id: string; language: Language; letters: ByKey; names: ByKey }[];
  readonly wadeGiles: { readonly syllables: ByKey };
}
interface Press {
  readonly tables: readonly {
    readonly convention: Convention;
    readonly language: Language;
    readonly sources: readonly string[];
    readonly letters: Readonly<Record<string, readonly string[]>>;
    readonly names: ByKey;
  }[];
}
const read = (name: string) => JSON.parse(fs.readFileSync(path.join(root, 'test/names', name), 'utf8'));
const published: Published = read('published-tables.json');
const press: Press = read('press-tables.json');

/** Letters alone: accents and signs are where the standards differ from what is printed. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** All spellings that a convention, or any, gives a unit, whatever stands beside it. */
function spellings(language: Language, unit: string, convention?: Convention): Set<string> {
  const found = new Set<string>();
  for (const text of tables[language])
    for (const line of text.trim().split('\n')) {
      const [name = '', ...cells] = line.split(/\s+/);
      if (name.replace(/^[!^]+/, '') !== unit && name.replace(/^[!^]+|\$$/g, '') !== unit) continue;
      const column = convention === undefined ? -1 : conventions.indexOf(convention);
      const used = column < 0 ? cells : [cells[column] === '=' ? cells[0] : cells[column]];
      for (const cell of used) for (const one of (cell ?? '').split('|')) found.add(bare(one.replace(/^[~+-]/, '')));
    }
  return found;
}

const notSame = (names: ByKey, language: Language): string[] =>
  Object.entries(names)
    .filter(([name, form]) => compareNames(form, name, { languages: [language] }).verdict !== 'same')
    .map(([name, form]) => `${name} ${form}`);

/** Readings that are not in the tables, and why. */
const leftOut: ByKey = {
  'alalc-ara-Arab-Latn-1997 ar أ ’': 'the sign over the letter; a press writes the vowel',
  'alalc-ara-Arab-Latn-1997 ar ا ': 'it lengthens the vowel sign before it, and is read with that',
  'alalc-ara-Arab-Latn-1997 ar ة t': 'before another noun; the tables have it with the vowel before it: at',
  'alalc-ara-Arab-Latn-1997 ar ی ': 'Persian, after a vowel sign that is not written',
};

test('what a published standard writes for a letter is among its spellings', () => {
  const missing = published.tables.flatMap(({ id, language, letters }) =>
    Object.entries(letters)
      .filter(
        ([letter, reading]) => spellings(language, letter).size > 0 && !spellings(language, letter).has(bare(reading)),
      )
      .map(([letter, reading]) => `${id} ${language} ${letter} ${reading}`),
  );
  assert.deepEqual(missing.sort(), Object.keys(leftOut).sort());
});

test('the examples that standards give are spellings of their names', () => {
  const all = published.tables.map(({ names }) => Object.keys(names).length).reduce((sum, n) => sum + n, 0);
  assert.ok(all > 300, `${all} names`);
  assert.deepEqual(
    published.tables.flatMap(({ id, language, names }) => notSame(names, language).map((pair) => `${id} ${pair}`)),
    [],
  );
});

for (const { convention, language, sources, letters, names } of press.tables)
  test(`${convention}, ${language}: ${sources[0]}`, () => {
    const missing = Object.entries(letters).flatMap(([letter, forms]) =>
      forms
        .filter((form) => !spellings(language, letter, convention).has(bare(form)))
        .map((form) => `${letter} ${form}`),
    );
    assert.deepEqual([...missing, ...notSame(names, language)], []);
  });

/** Syllables that are in no name, or read so in the one table alone. */
const notRead: ByKey = {
  ha: 'only as a chemical element',
  yai: 'an older reading of a character that is ya today',
  yo: 'only as an exclamation',
};

test('syllables of Wade–Giles are read as the characters that are spelled so', () => {
  const plain = (pinyin: string): string => pinyin.replaceAll('ü', 'u');
  const wrong = Object.entries(published.wadeGiles.syllables).flatMap(([syllable, characters]) => {
    const readings = chineseReadings(syllable).map(({ pinyin }) => plain(pinyin));
    const read = [...characters].filter((character) =>
      readHan(character)?.pinyin.some((pinyin) => readings.includes(plain(pinyin))),
    );
    // a rare character may be read otherwise in the two tables
    return read.length * 2 >= [...characters].length ? [] : [`${syllable} ${characters}`];
  });
  assert.deepEqual(wrong.map((line) => line.split(' ')[0]).sort(), Object.keys(notRead).sort());
});
