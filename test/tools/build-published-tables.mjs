#!/usr/bin/env node
// What published tables make of letters and names, beside those that ICU knows (build-transliterations.mjs): ISO 9,
// ALA-LC, the instruction of Belarus of 2007, the Bulgarian act of 2009, the Ukrainian resolution of 2010, GOST 7.79,
// passports (ICAO 9303), and Wade–Giles. Written to test/names/published-tables.json, which
// test/names/published-tables.test.ts compares the name engine with.
//
//   node test/tools/build-published-tables.mjs MAPS
//
// MAPS is a clone of interscript/maps (MIT): one file a table, with the names that the standard itself gives as examples.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const maps = process.argv[2];
if (!maps) throw new Error('see the head of this file');

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: "export * from './conventions'; export * from './han-readings';",
    resolveDir: path.join(root, 'server/src/core/names'),
  },
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
const { tables, hanReadings } = await import(code);

/** Table, and the languages whose letters it writes. */
const standards = {
  'iso-rus-Cyrl-Latn-9-1995': ['ru', 'uk', 'be', 'bg', 'sr'],
  'alalc-rus-Cyrl-Latn-2012': ['ru'],
  'alalc-bel-Cyrl-Latn-1997': ['be'],
  'alalc-bul-Cyrl-Latn-1997': ['bg'],
  'alalc-srp-Cyrl-Latn-2013': ['sr'],
  'alalc-ell-Grek-Latn-2010': ['el'],
  'alalc-ara-Arab-Latn-1997': ['ar'],
  'gost-rus-Cyrl-Latn-7.79-2000-2002': ['ru'],
  'icao-rus-Cyrl-Latn-9303': ['ru'],
  'icao-bel-Cyrl-Latn-9303': ['be'],
  'by-bel-Cyrl-Latn-2007': ['be'],
  'bgna-bul-Cyrl-Latn-2009': ['bg'],
  'ua-ukr-Cyrl-Latn-2010': ['uk'],
};
const wadeGiles = 'var-zho-Hani-Latn-wd-1979';
/** Characters a syllable of Wade–Giles is shown by. */
const charactersEach = 6;

const git = (...args) => execFileSync('git', ['-C', maps, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
const read = (id) => git('show', `HEAD:maps/${id}.imp`);
const text = (written) =>
  written.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));

/** Rules of a letter that hold wherever it stands. */
function lettersOf(source, language) {
  const known = new Set(tables[language].flatMap((table) => table.match(/[\p{L}]+/gu) ?? []));
  const found = {};
  for (const [, from, to] of source.matchAll(/^\s*sub "([^"]+)", "([^"]*)"[ \t]*(?:#.*)?$/gm)) {
    const letter = text(from).toLowerCase();
    if (/^\p{L}$/u.test(letter) && known.has(letter)) found[letter] ??= text(to).toLowerCase().normalize('NFC');
  }
  return found;
}

/** The capitalised words of the examples, at most two together: what else stands there is "peak" or "river". */
function namesOf(source) {
  const found = {};
  for (const [, example, written] of source.matchAll(/^\s*test "([^"]+)", "([^"]+)"/gm)) {
    const words = example.split(' ');
    const forms = written.normalize('NFC').split(' ');
    const at = words.flatMap((word, i) => (/^\p{Lu}\P{Lu}*\p{Ll}\P{Lu}*$/u.test(word) ? [i] : []));
    // a Latin letter among those of another script is a slip of the typist
    if (/[a-z]/i.test(example) || words.length !== forms.length || words.length > 3) continue;
    if (at.length === 0 || at.length > 2) continue;
    found[at.map((i) => words[i]).join(' ')] = at.map((i) => forms[i]).join(' ');
  }
  return found;
}

/** Syllables with characters that are read in one way alone. */
function syllablesOf(source) {
  const readings = new Map();
  for (const line of hanReadings.trim().split('\n'))
    for (const character of line.match(/\p{Script=Han}/gu)) readings.set(character, (readings.get(character) ?? 0) + 1);
  const found = {};
  for (const [, from, to] of source.matchAll(/^\s*sub "([^"]+)", "([^"]*)"[ \t]*(?:#.*)?$/gm)) {
    const syllable = text(to).normalize('NFC').toLowerCase();
    if (!/^[a-zü’ʻ'ê]+$/.test(syllable) || readings.get(text(from)) !== 1) continue;
    const list = found[syllable] ?? '';
    if ([...list].length < charactersEach) found[syllable] = list + text(from);
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const out = {
  source: `interscript/maps ${git('rev-parse', 'HEAD').trim()}`,
  licence: 'MIT',
  tables: Object.entries(standards).flatMap(([id, languages]) =>
    languages.map((language) => {
      const source = read(id);
      return {
        id,
        language,
        letters: sorted(lettersOf(source, language)),
        names: languages.length === 1 ? namesOf(source) : {},
      };
    }),
  ),
  wadeGiles: { id: wadeGiles, syllables: syllablesOf(read(wadeGiles)), names: namesOf(read(wadeGiles)) },
};
for (const { id, language, letters, names } of out.tables)
  console.log(`${id} ${language}: ${Object.keys(letters).length} letters, ${Object.keys(names).length} names`);
console.log(`Wade–Giles: ${Object.keys(out.wadeGiles.syllables).length} syllables`);
fs.writeFileSync(path.join(root, 'test/names/published-tables.json'), `${JSON.stringify(out, undefined, 1)}\n`);
