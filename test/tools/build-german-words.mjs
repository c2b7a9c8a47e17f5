// Rebuilds server/knowledge/gazetteer/german.json: what tells German nouns, which all have a capital, from names.
//
//   node test/tools/build-german-words.mjs FOLDER
//
// FOLDER has node_modules with: de-compromise 0.0.10 (MIT), @openstreetmap/id-tagging-schema 6.13.0 (ISC: German names
// of things on a map), cldr-annotations-full 48.2.0 (Unicode-3.0: German keywords of emoji). Nouns of news that these
// lack stand in german-nouns.txt beside this script, compiled for this project. What the reader makes from another word
// by an ending or by composition is left out.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const folder = path.resolve(process.argv[2] ?? '.');
const here = path.dirname(fileURLToPath(import.meta.url));
const gazetteer = path.join(here, '../../server/knowledge/gazetteer');
const out = path.join(gazetteer, 'german.json');
const require = createRequire(path.join(folder, 'package.json'));
const dependency = (name) => path.join(folder, 'node_modules', name);
const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

const { lexicon } = require('de-compromise').model().one;
const tagged = (...tags) =>
  Object.entries(lexicon).flatMap(([word, has]) => ([].concat(has).some((tag) => tags.includes(tag)) ? [word] : []));
const plain = (word) => /^[a-zäöüß]{3,}$/.test(word);

// Names, which the lists of things have among them.
const names = json(path.join(gazetteer, 'names.json'));
const places = json(path.join(gazetteer, 'places.json'));
const blocked = new Set(
  [names.female, names.male, names.either, places.countries, places.regions, places.cities, places.towns]
    .join('|')
    .toLowerCase()
    .split('|'),
);
for (const word of tagged('Country', 'City', 'Region', 'FemaleName', 'MaleName', 'FirstName', 'LastName'))
  blocked.add(word);

// Towns on the map are no nouns, where nothing but the map has them.
const towns = new Set(json(path.join(gazetteer, 'continental-places.json')).de.toLowerCase().split('|'));
const seen = new Set();
const gather = (value, names) => {
  if (typeof value === 'string') {
    for (const word of value.split(/[^A-Za-zÄÖÜäöüß]+/)) {
      if (!/^[A-ZÄÖÜ][a-zäöüß]{2,}$/.test(word)) continue;
      const lower = word.toLowerCase();
      if (!blocked.has(lower) && !names.has(lower)) seen.add(lower);
    }
  } else if (value && typeof value === 'object') for (const inner of Object.values(value)) gather(inner, names);
};
gather(json(path.join(dependency('@openstreetmap/id-tagging-schema'), 'dist/translations/de.json')), towns);
gather(json(path.join(dependency('cldr-annotations-full'), 'annotations/de/annotations.json')), new Set());
const foreign =
  /^(?:deutsch|chines|arab|türk|iran|japan|korea|indisch|amerika|europ|asia|afrika|nordamerika|südamerika|australien|sikh)/;
const adjectives = new Set(tagged('Adjective').filter(plain));
const infinitives = new Set(tagged('Infinitive').filter((word) => plain(word) && word.endsWith('n')));
const nouns = new Set(fs.readFileSync(path.join(here, 'german-nouns.txt'), 'utf8').trim().toLowerCase().split(/\s+/));
for (const word of seen) if (!foreign.test(word) && !adjectives.has(word)) nouns.add(word);
for (const word of tagged('MaleNoun', 'FemaleNoun', 'NeuterNoun', 'Noun'))
  if (plain(word) && !blocked.has(word) && !foreign.test(word) && !/ae|oe|ue(?!r)/.test(word)) nouns.add(word);

// Verbs without the particles that the reader takes off.
const particle =
  /^(?:ab|an|auf|aus|be|bei|durch|ein|ent|er|fest|fort|ge|heim|her|heran|herauf|heraus|herbei|herein|herum|herunter|hervor|hin|hinab|hinauf|hinaus|hinein|hinter|hinunter|hinweg|hinzu|los|miss|mit|nach|nieder|über|um|umher|unter|ver|vor|voran|voraus|vorbei|weg|weiter|wider|wieder|zer|zu|zurück|zusammen)/;
const verbs = [...infinitives].filter((word) => {
  const rest = word.replace(particle, '');
  return rest === word || rest.length < 4 || !infinitives.has(rest);
});

// Leaves out what the rules of the reader find without the list.
const bundle = path.join(here, '../out/german-words.mjs');
await esbuild.build({
  entryPoints: [path.join(here, '../../server/src/core/recognise/actors/continental/german-nouns.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { nounReader } = await import(bundle);
const kept = new Set();
const known = nounReader(kept, new Set(verbs), adjectives);
for (const noun of [...nouns].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
  if (noun.length < 7 || known(noun) === undefined) kept.add(noun);
const joined = (set) => [...set].sort((a, b) => (a < b ? -1 : 1)).join('|');
fs.writeFileSync(
  out,
  `${JSON.stringify(
    {
      source:
        'de-compromise; German names of things in @openstreetmap/id-tagging-schema and in CLDR annotations; nouns of news compiled for this project',
      licence: 'MIT AND ISC AND Unicode-3.0',
      nouns: joined(kept),
      verbs: joined(new Set(verbs)),
      adjectives: joined(adjectives),
    },
    null,
    1,
  )}\n`,
);
console.log({ nouns: nouns.size, kept: kept.size, verbs: verbs.length, adjectives: adjectives.size });
console.log(fs.statSync(out).size);
