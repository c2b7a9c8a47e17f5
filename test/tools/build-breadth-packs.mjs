// Writes server/knowledge/cities.json and server/knowledge/companies.json: breadth that nobody wrote by hand. See
// docs/knowledge.md.
// node test/tools/build-breadth-packs.mjs PLACES.json SUGGESTIONS
//   PLACES.json  ne_10m_populated_places.json of Natural Earth (public domain) as GeoJSON: its version of 2017-11
//   SUGGESTIONS  a clone of osmlab/name-suggestion-index (BSD-3-Clause), or the mirror of one, read by git show
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const knowledge = path.join(
  path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url)))),
  'server/knowledge',
);
const [placesFile, suggestions] = process.argv.slice(2);
if (suggestions === undefined) {
  console.error('Usage: node test/tools/build-breadth-packs.mjs PLACES.json SUGGESTIONS');
  process.exit(2);
}
const written = ['cities', 'companies'];
const read = (file) => JSON.parse(fs.readFileSync(path.join(knowledge, file), 'utf8'));
const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');
const bare = (name) =>
  name
    .replace(/^[~\-!+]+/, '')
    .replace(/ # .*$/, '')
    .replace(/@[a-z]{2}$/, '');
// as server/src/core/knowledge/slug.ts
const slug = (name) =>
  plain(name.replace(/[\u02bb-\u02bf'’‘.]/g, ''))
    .toLowerCase()
    .replace(/[łðđøıßæ]/g, (letter) => ({ ł: 'l', ð: 'd', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae' })[letter])
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

// What the other packs have: names by who bears them, ids, countries by code.
const packs = fs
  .readdirSync(knowledge)
  .filter(
    (file) => file.endsWith('.json') && !written.includes(file.replace('.json', '')) && file !== 'house-styles.json',
  )
  .map(read)
  .filter(({ pack }) => pack !== undefined);
const bearers = new Map();
const ids = new Set();
const countryOf = new Map();
const parents = new Map();
const typeOf = new Map();
/** Names that differ in accents, apostrophes and capitals alone are one. */
const keyOf = (name) =>
  plain(name)
    .replace(/[\u02bb-\u02bf'’‘]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase();
const bear = (name, id) => {
  const key = keyOf(name);
  if (!bearers.has(key)) bearers.set(key, new Set());
  bearers.get(key).add(id);
};
for (const { actors = [], tables = [] } of packs) {
  for (const { id, type, names, demonyms = [], code, parent } of actors) {
    ids.add(id);
    if (type !== undefined) typeOf.set(id, type);
    if (code !== undefined) countryOf.set(code, id);
    if (parent !== undefined) parents.set(id, parent);
    for (const name of names) bear(bare(typeof name === 'string' ? name : name.text), id);
    for (const demonym of demonyms) bear(demonym, id);
  }
  for (const { lines } of tables)
    for (const line of typeof lines === 'string' ? lines.split('\n') : lines) {
      const [given, parent, type, , , ...names] = line.split('|');
      const id = given || slug(bare(names[0]));
      ids.add(id);
      parents.set(id, parent);
      typeOf.set(id, type || 'place');
      for (const name of names) bear(bare(name), id);
    }
}

// Words that are something else: a name of one such word is not taken.
const set = (file, ...fields) =>
  new Set(
    fields.flatMap((field) =>
      read(`gazetteer/${file}.json`)
        [field].split('|')
        .map((word) => word.toLowerCase()),
    ),
  );
const persons = set('names', 'female', 'male', 'either', 'surnames');
const words = set('words', 'words');
const german = set('german', 'nouns', 'verbs', 'adjectives');
const places = set('places', 'countries', 'regions', 'cities', 'towns');
const isWord = (name) => words.has(name) || words.has(name.replace(/e?s$/, ''));
const common = (name) => {
  const parts = name
    .toLowerCase()
    .split(/[\s&/'’.-]+/)
    .filter(Boolean);
  return parts.every((part) => isWord(part) || part.length < 3);
};

/** Names that may be a spelling of another actor's: read alone they tell nothing. Tests find them. */
const near = new Set(
  `Denov|Okha|Tumen|Bourges|Volsk|Velsk|Chilca|Wad Medani|Wad Madani|Ganja|Goiana|Chibia|Gamba|Khoms|Praya|Aritzia|Tena|Tenya|Kashan
  |Edinburg|Myingyan|Mingan|Ghanzi|Gemena|Jemena|Ado Ekiti|Argentia|Argenta|Energa|Energia|Bobo Dioulasso|Ambo|Yambio|Yamba|Jamba|Mokolo
  |Mek'ele|Nazran|Elkjøp|Olkop|Dobrotsen|Bumba|Byumba|St. George|St.George|Bank Mellat|Mellat Bank|PerekrestOK|Perekryostok|Miass|Antioch
  |El Callao|Samarqand`
    .split('|')
    .map((name) => name.trim()),
);

const lines = { cities: [], companies: [] };
const additions = [];

// Places.
const abroad = { NAME_DE: 'de', NAME_FR: 'fr', NAME_ES: 'es', NAME_PT: 'pt' };
const good = (name) => name && /^\p{Lu}[\p{L}\p{M}'’. -]{2,}$/u.test(name) && !/\b(?:I|II|III|IV)$/.test(name);
const all = JSON.parse(fs.readFileSync(placesFile, 'utf8'))
  .features.map(({ properties }) => properties)
  .filter(
    ({ FEATURECLA, ISO_A2, wikidataid }) =>
      !/station/i.test(FEATURECLA) && countryOf.has(ISO_A2) && /^Q\d+$/.test(wikidataid ?? ''),
  )
  .sort((a, b) => b.POP_MAX - a.POP_MAX || (a.wikidataid < b.wikidataid ? -1 : 1));
/** Without an Arabic article and a final h: a difference in these is no other press's. */
const core = (name) =>
  plain(name)
    .toLowerCase()
    .replace(/^(?:al|el|as|ar|an|ad|at)[- ]/, '')
    .replace(/h$/, '');
/** Places by each name they have in any language: one that two places bear is nobody's. */
const placesOf = new Map();
for (const place of all)
  for (const field of ['NAME', 'NAME_EN', ...Object.keys(abroad)]) {
    const key = plain(place[field] ?? '').toLowerCase();
    placesOf.set(key, (placesOf.get(key) ?? new Set()).add(place.wikidataid));
  }
/** "La Havane" is one word as "Havana" is. */
const article = /^(?:La|Le|El|Il|A|O) /;
/** Of smaller towns the press abroad has no name of its own, or too little known to tell it from another place's. */
const leastForeign = 300_000;
const seen = new Set();
for (const place of all) {
  const english = good(place.NAME_EN) ? place.NAME_EN : place.NAME;
  const country = countryOf.get(place.ISO_A2);
  if (!good(english) || seen.has(place.wikidataid)) continue;
  seen.add(place.wikidataid);
  const others = Object.entries(abroad).flatMap(([field, language]) => {
    const name = place[field];
    if (place.POP_MAX < leastForeign && !/^Admin-0 capital/.test(place.FEATURECLA)) return [];
    if (
      name === null ||
      near.has(name) ||
      name?.replace(article, '').includes(' ') !== english.replace(article, '').includes(' ') ||
      placesOf.get(plain(name).toLowerCase())?.size !== 1
    )
      return [];
    return good(name) && core(name) !== core(english) && !isWord(name.toLowerCase()) && !persons.has(name.toLowerCase())
      ? [[name, language]]
      : [];
  });
  const known = [english, place.NAME].flatMap((name) => [...(bearers.get(keyOf(name)) ?? [])]);
  const [same] = known.filter((id) => parents.get(id) === country && typeOf.get(id) === 'place');
  const fresh = () =>
    others.filter(([name], i) => !bearers.has(keyOf(name)) && others.findIndex(([other]) => other === name) === i);
  if (same !== undefined) {
    const names = fresh();
    for (const [name] of names) bear(name, same);
    additions.push({
      id: same,
      add: true,
      names: names.map(([name, language]) => `${name}@${language}`),
      wikidata: place.wikidataid,
      source: 'ne:',
    });
    continue;
  }
  // Two places of one name, or a place named like a person or a word, tell nothing by the name alone.
  const one = english.toLowerCase();
  if (
    near.has(english) ||
    known.length > 0 ||
    placesOf.get(plain(english).toLowerCase())?.size !== 1 ||
    isWord(one) ||
    persons.has(one) ||
    common(english) ||
    german.has(one)
  )
    continue;
  let id = slug(english);
  if (ids.has(id)) id = `${id}-${place.ISO_A2.toLowerCase()}`;
  if (ids.has(id)) continue;
  ids.add(id);
  const without = plain(english);
  const names = [english, ...(without !== english ? [without] : [])];
  for (const name of names) bear(name, id);
  const foreign = fresh().filter(([name]) => !names.includes(name));
  for (const [name] of foreign) bear(name, id);
  lines.cities.push(
    [
      id === slug(english) ? '' : id,
      country,
      '',
      '',
      '',
      ...names,
      ...foreign.map(([name, language]) => `${name}@${language}`),
      place.wikidataid,
    ].join('|'),
  );
}

// Companies, parties and public bodies.
const kinds = {
  'brands/amenity/bank': 'bank',
  'brands/amenity/fast_food': 'restaurant chain',
  'brands/amenity/fuel': 'fuel company',
  'brands/office/insurance': 'insurer',
  'brands/office/telecommunication': 'telecommunications company',
  'brands/office/political_party': 'political party',
  'brands/office/union': 'trade union',
  'brands/office/company': 'company',
  'brands/office/consulting': 'consulting firm',
  'brands/office/financial': 'financial company',
  'brands/office/it': 'technology company',
  'brands/office/logistics': 'logistics company',
  'brands/office/association': 'association',
  'brands/shop/car': 'car maker',
  'brands/shop/supermarket': 'supermarket chain',
  'brands/shop/department_store': 'department store',
  'brands/shop/electronics': 'electronics company',
  'brands/shop/telecommunication': 'telecommunications company',
  'brands/shop/mobile_phone': 'telecommunications company',
  'brands/shop/chemist': 'chain of chemists',
  'brands/shop/clothes': 'clothing company',
  'brands/shop/furniture': 'furniture company',
  'brands/shop/sports': 'sports goods company',
  'brands/tourism/hotel': 'hotel chain',
  'operators/amenity/hospital': 'operator of hospitals',
  'operators/amenity/post_office': 'postal company',
  'operators/amenity/university': 'university',
  'operators/office/government': 'public body',
  'operators/power/line': 'company or public body',
  'operators/power/plant': 'company or public body',
  'operators/man_made/pipeline': 'company or public body',
};
const git = (...command) => execFileSync('git', ['-C', suggestions, ...command], { maxBuffer: 1e9 }).toString();
const items = Object.entries(kinds).flatMap(([file, kind]) => {
  try {
    return JSON.parse(git('show', `HEAD:data/${file}.json`)).items.flatMap((item) => {
      const tags = item.tags ?? {};
      const wikidata = tags['brand:wikidata'] ?? tags['operator:wikidata'];
      const english = tags['brand:en'] ?? tags['operator:en'] ?? tags['name:en'];
      const names = [english, item.displayName, tags.brand, tags.operator].filter(
        (name, i, list) =>
          name && list.indexOf(name) === i && /^[\p{Lu}\d][\p{Script=Latin}\p{M}\d'’.&+ -]{2,}$/u.test(name),
      );
      return /^Q\d+$/.test(wikidata ?? '') && names.length > 0
        ? [{ wikidata, names, kind, where: item.locationSet?.include ?? [] }]
        : [];
    });
  } catch {
    return [];
  }
});
const itemsOf = new Map();
for (const item of items)
  for (const name of item.names) {
    const key = name.toLowerCase();
    itemsOf.set(key, (itemsOf.get(key) ?? new Set()).add(item.wikidata));
  }
/** A public body under its city's item is the city. */
const done = new Set(seen);
for (const { wikidata, names, kind, where } of items.sort((a, b) =>
  a.names[0] < b.names[0] ? -1 : a.names[0] > b.names[0] ? 1 : a.wikidata < b.wikidata ? -1 : 1,
)) {
  if (done.has(wikidata)) continue;
  const [known] = names.flatMap((name) => [...(bearers.get(keyOf(name)) ?? [])]);
  if (known !== undefined) continue;
  const distinct = names.filter((name) => {
    const one = name.toLowerCase();
    if (
      near.has(name) ||
      itemsOf.get(one).size > 1 ||
      common(name) ||
      /^(?:City|County|Town|Village|Borough|District|State) of /.test(name)
    )
      return false;
    if (name.includes(' '))
      return name
        .split(' ')
        .some(
          (word) => !isWord(word.toLowerCase()) && !places.has(word.toLowerCase()) && !persons.has(word.toLowerCase()),
        );
    return name.length >= 5 && !persons.has(one) && !german.has(one) && !places.has(one);
  });
  if (distinct.length === 0) continue;
  done.add(wikidata);
  let id = slug(distinct[0]);
  if (id === '' || ids.has(id)) id = `${id}-${wikidata.toLowerCase()}`;
  ids.add(id);
  for (const name of distinct) bear(name, id);
  const [code] = where.length === 1 && typeof where[0] === 'string' && /^[a-z]{2}$/.test(where[0]) ? where : [];
  const country = code && countryOf.get(code.toUpperCase());
  lines.companies.push(
    [id === slug(distinct[0]) ? '' : id, country ?? '', 'organisation', kind, '', ...distinct, wikidata].join('|'),
  );
}

const commit = git('rev-parse', 'HEAD').trim();
write('cities', {
  $schema: '../schemas/knowledge-pack.schema.json',
  pack: 'cities',
  title: 'Cities and towns with their Wikidata items and names in French, German, Spanish and Portuguese',
  licence: 'Generated. Natural Earth, populated places 1:10m, version of 2017-11: public domain.',
  sources: { ne: { title: 'Natural Earth, populated places', url: 'https://www.naturalearthdata.com/' } },
  actors: additions,
  tables: [{ source: 'ne:', description: 'city', lines: lines.cities.join('\n') }],
});
write('companies', {
  $schema: '../schemas/knowledge-pack.schema.json',
  pack: 'companies',
  title: 'Companies, parties and public bodies with their Wikidata items',
  licence: `Generated. name-suggestion-index ${commit}: BSD-3-Clause, name-suggestion-index contributors.`,
  sources: { nsi: { title: 'name-suggestion-index', url: 'https://github.com/osmlab/name-suggestion-index' } },
  tables: [{ source: 'nsi:', description: 'company', lines: lines.companies.join('\n') }],
});
console.log(`cities: ${lines.cities.length} and ${additions.length} additions; companies: ${lines.companies.length}`);

/** One entry to a line, so that a change shows as one. */
function write(name, content) {
  const list = (entries) => `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  const fields = Object.entries(content).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  );
  fs.writeFileSync(path.join(knowledge, `${name}.json`), `{\n${fields.join(',\n')}\n}\n`);
}
