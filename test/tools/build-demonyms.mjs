// Rebuilds server/knowledge/demonyms.json: French, German and Spanish words for what or who is of a place, in all forms.
//
//   node test/tools/build-demonyms.mjs
//
// demonyms.txt beside this script has a line a place: id | French masculine | Spanish masculine | German adjective |
// German noun. It was compiled for this project; the lists to check it against are named as the pack's sources.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../../server/knowledge/demonyms.json');

const irregular = {
  grec: ['grec', 'grecque', 'grecs', 'grecques'],
  turc: ['turc', 'turque', 'turcs', 'turques'],
  andalou: ['andalou', 'andalouse', 'andalous', 'andalouses'],
};

/** Masculine and feminine, singular and plural. */
function french(word) {
  if (irregular[word]) return irregular[word];
  if (/[eé]$/.test(word)) return [word, `${word}s`];
  if (/(?:ais|ois)$/.test(word)) return [word, `${word}e`, `${word}es`];
  if (/[^u]i$/.test(word)) return [word, `${word}e`, `${word}s`, `${word}es`];
  const feminine = /(?:ien|éen|on)$/.test(word) ? `${word}ne` : `${word}e`;
  return [word, feminine, `${word}s`, `${feminine}s`];
}

function spanish(word) {
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
  const plain = { á: 'a', é: 'e', ó: 'o' };
  if (/[áéó][ns]$/.test(word)) {
    const stem = word.replace(/[áéó](?=[ns]$)/, (vowel) => plain[vowel]);
    return [word, `${stem}a`, `${stem}es`, `${stem}as`];
  }
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  if (/[ae]$/.test(word)) return [word, `${word}s`];
  if (/(?:ol|uz)$/.test(word)) {
    const many = word.replace(/z$/, 'c');
    return [word, `${word}a`, `${many}es`, `${word}as`];
  }
  return [word, `${word}es`];
}

const germanAdjective = (word) => ['e', 'en', 'er', 'es', 'em', ''].map((ending) => word + ending);

/** The inhabitant, of either sex. */
function germanNoun(word) {
  const stem = word.replace(/e$/, '');
  if (word.endsWith('e')) {
    const woman = stem === 'Franzos' ? 'Französ' : stem;
    return [word, `${word}n`, `${woman}in`, `${woman}innen`];
  }
  if (word.endsWith('er')) return [word, `${word}s`, `${word}n`, `${word}in`, `${word}innen`];
  if (word === 'Ungar') return ['Ungar', 'Ungarn', 'Ungarin', 'Ungarinnen'];
  return [word, `${word}en`, `${word}in`, `${word}innen`, `${word}s`];
}

const places = new Set();
for (const file of ['countries', 'places', 'names-abroad', 'world', 'ukraine-war']) {
  const pack = JSON.parse(fs.readFileSync(path.join(here, `../../server/knowledge/${file}.json`), 'utf8'));
  for (const actor of pack.actors ?? []) places.add(actor.id);
  for (const { lines } of pack.tables ?? [])
    for (const line of typeof lines === 'string' ? lines.split('\n') : lines) {
      const fields = line.split('|');
      places.add(
        fields[0] ||
          fields[5]
            .replace(/@.*| #.*/g, '')
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-'),
      );
    }
}
// A country's own name in one of the languages is no demonym ("Polen" is Poland, the Poles and theirs).
const forms = (list, inflect) => (list ? list.split(',').flatMap(inflect) : []);
const actors = [];
for (const line of fs.readFileSync(path.join(here, 'demonyms.txt'), 'utf8').trim().split('\n')) {
  const [id, fr, es, adjective, noun] = line.split('|');
  if (!places.has(id)) {
    console.log(`no place ${id}`);
    continue;
  }
  const demonyms = new Set([
    ...forms(fr, french),
    ...forms(es, spanish),
    ...forms(adjective, germanAdjective),
    ...forms(noun, germanNoun),
  ]);
  actors.push({ id, add: true, names: [], demonyms: [...demonyms], source: sourceOf(fr, adjective || noun) });
}
function sourceOf(fr, de) {
  return fr ? 'fr:' : de ? 'de:' : 'es:';
}
const head = {
  $schema: '../schemas/knowledge-pack.schema.json',
  pack: 'demonyms',
  title: 'French, German and Spanish words for what or who is of a place',
  licence: 'Words of the languages, compiled for this project; the lists named as sources state them.',
  sources: {
    fr: {
      title: 'Noms de pays, de capitales et de leurs habitants (Commission nationale de toponymie)',
      url: 'https://www.culture.gouv.fr/',
    },
    es: {
      title: 'Ortografía de la lengua española, países y capitales con sus gentilicios (RAE)',
      url: 'https://www.rae.es/',
    },
    de: { title: 'Verzeichnis der Staatennamen (Auswärtiges Amt)', url: 'https://www.auswaertiges-amt.de/' },
  },
};
const lines = actors.map((actor) => `    ${JSON.stringify(actor)}`).join(',\n');
fs.writeFileSync(out, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "actors": [\n${lines}\n  ]\n}\n`);
console.log(actors.length, fs.statSync(out).size);
