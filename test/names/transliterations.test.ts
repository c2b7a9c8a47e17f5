// The tables of conventions and the names of script-tables.ts beside what ICU's transliterators make of the same letters
// and names (`transliterations.json`, written by test/tools/build-transliterations.mjs).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { compareNames } from '../../server/src/core/names';
import { tables } from '../../server/src/core/names/conventions';
import { root } from '../support/root';
import { scriptTables } from './script-tables';

type ByKey = Readonly<Record<string, string>>;
type Language = keyof typeof tables;
interface Transliterations {
  readonly letters: Readonly<Record<string, { readonly language: Language; readonly readings: ByKey }>>;
  readonly names: Readonly<Record<string, { readonly language: string; readonly forms: ByKey }>>;
}
const file = path.join(root, 'test/names/transliterations.json');
const transliterations: Transliterations = JSON.parse(fs.readFileSync(file, 'utf8'));
const letterTables = Object.entries(transliterations.letters);
const nameTables = Object.entries(transliterations.names);

/** Letters alone: accents and signs are where the standards differ from what is printed. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** All spellings that the conventions give a unit, whatever stands beside it. */
function spellings(language: Language, letter: string): Set<string> {
  const found = new Set<string>();
  for (const text of tables[language])
    for (const line of text.trim().split('\n')) {
      const [unit = '', ...cells] = line.split(/\s+/);
      if (unit.replace(/^[!^]+|\$$/g, '') !== letter) continue;
      for (const cell of cells) for (const one of cell.split('|')) found.add(bare(one.replace(/^[~+-]/, '')));
    }
  return found;
}

/** Readings that are not in the tables, and why. */
const leftOut: ByKey = {
  'Arabic-Latin ة ẗ': 'a sign of the letter, which no press writes',
  'Arabic-Latin ى y̱': 'a sign of the letter; it is spoken a, as the tables have it',
  'Arabic-Latin/BGN ا ': 'it lengthens the vowel sign before it, and is read with that',
  'Arabic-Latin/BGN ة h': 'the tables have it with the vowel that is always before it: ah',
  'Arabic-Latin/BGN ى y': 'a reading of the letter alone; BGN/PCGN writes á at the end of a word, where it stands',
};

test('what a standard writes for a letter is among its spellings', () => {
  const missing = letterTables.flatMap(([id, { language, readings }]) =>
    Object.entries(readings)
      // what a transliterator does not know it leaves as it is
      .filter(([, reading]) => !/\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}/u.test(reading))
      .filter(([letter, reading]) => !spellings(language, letter).has(bare(reading)))
      .map(([letter, reading]) => `${id} ${letter} ${reading}`),
  );
  assert.deepEqual(missing.sort(), Object.keys(leftOut).sort());
});

test('what a standard makes of a name is a spelling of it', () => {
  const missing = nameTables.flatMap(([id, { language, forms }]) =>
    Object.entries(forms)
      .filter(
        ([name, form]) =>
          compareNames(form, name, language === 'zh' ? {} : { languages: [language] }).verdict !== 'same',
      )
      .map(([name, form]) => `${id} ${name} ${form}`),
  );
  assert.deepEqual(missing, []);
});

/** Keys of script-tables.ts and the transliterator of the same standard. */
const standards: ByKey = {
  'el elot': 'Greek-Latin/UNGEGN',
  'be bgn': 'Belarusian-Latin/BGN',
  'sr sr': 'Serbian-Latin/BGN',
  'zh pinyin': 'Han-Latin/Names',
};

test('forms that are said to be of a standard are what the standard makes of the name', () => {
  let compared = 0;
  const different: string[] = [];
  for (const [language, table] of Object.entries(scriptTables))
    for (const line of table.trim().split('\n')) {
      const [name = '', ...forms] = (line.split(' ≠ ')[0] ?? '').split(' ');
      for (const form of forms) {
        const [key, written = ''] = form.split(':');
        const standard = nameTables.find(([id]) => id === standards[`${language} ${key}`]);
        if (!standard) continue;
        compared++;
        if (bare(standard[1].forms[name] ?? '') !== bare(written)) different.push(`${name} ${form}`);
      }
    }
  assert.ok(compared > 100, `${compared} compared`);
  // passports write Lyu for Lü, whose letter has no key
  assert.deepEqual(different, ['吕布 pinyin:Lyu_Bu']);
});
