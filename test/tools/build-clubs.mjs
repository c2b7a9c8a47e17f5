// Rebuilds server/knowledge/gazetteer/clubs.json from the football clubs of openfootball/clubs (CC0 1.0).
//
//   node test/tools/build-clubs.mjs REPOSITORY
//
// REPOSITORY is a git directory of openfootball/clubs; what stands at its HEAD is read. Of each club the names that press
// reports use: of several words, and, from the larger leagues, of one word that is no person's name and no ordinary word.
// Most of these are towns as well, so that the sentence tells which is meant (recognise/actors/sport.ts). Abbreviated
// forms are left out. Of "Hull City" and the like the town is taken too, an ordinary word or not.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = path.resolve(process.argv[2] ?? '.');
const gazetteer = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../server/knowledge/gazetteer');
const git = (...args) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
const list = (file) => {
  const { source, licence, note, ...lists } = JSON.parse(fs.readFileSync(path.join(gazetteer, file), 'utf8'));
  return Object.values(lists).flatMap((joined) => joined.split('|'));
};

const taken = new Set([
  ...list('places.json'),
  ...list('geography.json'),
  ...list('names.json'),
  ...list('organisations.json'),
]);
const words = new Set(list('words.json'));

const legal =
  /^(?:AFC|FC|AC|AS|SC|SV|SK|FK|NK|HNK|GNK|IF|BK|IK|KV|KSV|RSC|KRC|CD|CF|UD|SD|RC|RCD|CA|EC|SE|CR|US|SS|SSC|ACF|UC|CFR|TSV|TSG|VfL|VfB|VfR|SpVgg|FSV|MSV|1\.) | (?:AFC|FC|AC|SC|CF|BK|IF|FK|SK|SV|EC|KV|FF|UD|CD|AS|CA|BC|HSC|OSC|SFC)$/g;
const word = /^\p{Lu}[\p{L}'’.-]*\p{L}$/u;
const joint = /^(?:de|del|la|las|el|los|do|da|e|y|and|di|den|of|am|an|der|in|sur|en|du|&)$/;

/** Countries whose clubs the world's press reports on, by the names of the files. */
const countries = new Set(
  'eng sco wal ie nir de es it fr nl be pt at ch tr gr pl cz sk ru ua ro hu hr rs bg dk se no fi il br ar mx us cl uy co py jp kr cn eg ma tn za au'.split(
    ' ',
  ),
);
const large = new Set('eng sco wal ie nir de es it fr nl be pt tr gr pl ru ua br ar mx'.split(' '));
const english = new Set('eng sco wal ie nir'.split(' '));
const townOf = /^(\p{Lu}[\p{L}'-]{3,}) (?:City|Town|County)(?: (?:FC|AFC))?$/u;
/** Heads and prefixes that the recogniser knows a club by. */
const headed =
  /(?:^| )(?:FC|AFC|CF|SC|SV|FK|SK|AC|United|City|Rovers|Wanderers|Athletic|Albion|Town|Rangers|Hotspur|VfB|VfL|FSV|TSV|II|Amateure|Borough|County|Utd|\p{Lu}{2,4})(?= |$)/u;

const found = new Set();
const files = git('ls-tree', '-r', '--name-only', 'HEAD')
  .split('\n')
  .filter((file) => countries.has(/\/(\w+)\.clubs\.txt$/.exec(file)?.[1]));
for (const file of files) {
  for (const raw of git('show', `HEAD:${file}`).split('\n')) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '' || line.startsWith('=') || line.startsWith('-')) continue;
    const names = line.startsWith('|') ? line.split('|') : [line.split(',')[0]];
    const country = /\/(\w+)\.clubs/.exec(file)[1];
    for (const name of names) {
      const town = english.has(country) && townOf.exec(name.replace(/\(.*?\)/g, '').trim())?.[1];
      if (town && !taken.has(town)) found.add(town);
      add(
        name
          .replace(/\(.*?\)/g, '')
          .trim()
          .normalize('NFC'),
        large.has(country),
      );
    }
  }
}

function add(name, lone) {
  const plain = name.replace(legal, '').replace(legal, '').trim();
  for (const form of new Set([plain, ascii(plain)])) if (isName(form) && (lone || form.includes(' '))) found.add(form);
}

function ascii(name) {
  return name
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function isName(name) {
  const parts = name.split(' ');
  if (taken.has(name) || headed.test(name) || parts.length > 3 || /[\d*"]/.test(name) || /\b\p{Lu}\.|\.$/u.test(name))
    return false;
  if (!parts.every((part, i) => word.test(part) || (i > 0 && joint.test(part)))) return false;
  if (/\b(?:Football|Fútbol|Futebol|Club|Clube|Fußball|Calcio|Associação|Sportiv|Sportverein|Foot|Sport)\b/.test(name))
    return false;
  if (parts.length === 1) return name.length > 4 && !words.has(name.toLowerCase()) && !/^\p{Lu}+$/u.test(name);
  // "Red Star" and the like need the word of a place or a name that is none of the language's.
  return parts.some((part) => !words.has(part.toLowerCase()) && part.length > 2);
}

const names = [...found].sort((a, b) => (a < b ? -1 : 1));
const pack = {
  source: 'Football clubs of openfootball/clubs; names of one word (most of them towns too) stand apart',
  licence: 'CC0-1.0',
  clubs: names.filter((name) => name.includes(' ')).join('|'),
  towns: names.filter((name) => !name.includes(' ')).join('|'),
};
fs.writeFileSync(path.join(gazetteer, 'clubs.json'), `${JSON.stringify(pack, null, 1)}\n`);
console.log(`${names.length} names, ${pack.clubs.length + pack.towns.length} characters`);
