import clubs from '../../../../knowledge/gazetteer/clubs.json';
import geography from '../../../../knowledge/gazetteer/geography.json';
import names from '../../../../knowledge/gazetteer/names.json';
import organisations from '../../../../knowledge/gazetteer/organisations.json';
import places from '../../../../knowledge/gazetteer/places.json';
import words from '../../../../knowledge/gazetteer/words.json';
import * as vocabulary from './vocabulary';

/** What the gazetteer knows of a word or of a name of several words; bits, combined. */
export const Is = {
  female: 1 << 0,
  male: 1 << 1,
  surname: 1 << 2,
  city: 1 << 3,
  town: 1 << 4,
  region: 1 << 5,
  country: 1 << 6,
  demonym: 1 << 7,
  /** Faiths and political camps ("Muslims", "Republicans"): capitals, but no actor. */
  group: 1 << 8,
  body: 1 << 9,
  company: 1 << 10,
  team: 1 << 11,
  publication: 1 << 12,
  other: 1 << 13,
  /** Abbreviations that name nothing ("GDP", "TV"). */
  abbreviation: 1 << 14,
  calendar: 1 << 15,
  title: 1 << 16,
  titlePart: 1 << 17,
  organisationHead: 1 << 18,
  placeHead: 1 << 19,
  otherHead: 1 << 20,
  state: 1 << 21,
  firstName: 3,
  place: (1 << 3) | (1 << 4) | (1 << 5) | (1 << 6) | (1 << 21),
  organisation: (1 << 9) | (1 << 10) | (1 << 11) | (1 << 12),
} as const;

export interface Lexicon {
  /** Bits of a single word as written (or "U.S."). */
  readonly words: ReadonlyMap<string, number>;
  /** Names of several words by their first word: the rest with its bits, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Ordinary English words, lower case. */
  readonly common: ReadonlySet<string>;
}

export interface Phrase {
  /** The whole name, words parted by one space. */
  readonly text: string;
  readonly words: number;
  readonly bits: number;
}

let built: Lexicon | undefined;

/** The gazetteer, parsed on first use. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const single = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const put = (name: string, bits: number) => {
    const space = name.indexOf(' ');
    if (space < 0) {
      single.set(name, (single.get(name) ?? 0) | bits);
      return;
    }
    const first = name.slice(0, space);
    const list = phrases.get(first);
    const phrase = { text: name, words: name.split(' ').length, bits };
    if (list) list.push(phrase);
    else phrases.set(first, [phrase]);
  };
  const all = (list: string, bits: number) => {
    for (const name of list.split('|')) put(name, bits);
  };
  all(names.female, Is.female);
  all(names.male, Is.male);
  all(names.either, Is.firstName);
  all(names.surnames, Is.surname);
  all(places.countries, Is.country);
  all(places.regions, Is.region);
  all(places.cities, Is.city);
  all(places.towns, Is.town);
  all(geography.countries, Is.country);
  all(geography.regions, Is.region);
  all(geography.states, Is.state);
  all(geography.cities, Is.city);
  all(geography.demonyms, Is.demonym);
  all(geography.groups, Is.group);
  all(organisations.bodies, Is.body);
  all(organisations.companies, Is.company);
  all(organisations.publications, Is.publication);
  all(organisations.teams, Is.team);
  all(clubs.clubs, Is.team);
  all(clubs.towns, Is.town);
  all(organisations.acronyms_other, Is.abbreviation);
  all(organisations.other, Is.other);
  for (const word of vocabulary.calendar) put(word, Is.calendar);
  for (const word of vocabulary.titles) put(word, Is.title);
  for (const word of vocabulary.titleParts) put(word, Is.titlePart);
  for (const word of vocabulary.organisationHeads) put(word, Is.organisationHead);
  for (const word of vocabulary.placeHeads) put(word, Is.placeHead);
  for (const word of vocabulary.otherHeads) put(word, Is.otherHead);
  for (const list of phrases.values()) {
    list.sort((a, b) => b.words - a.words || b.text.length - a.text.length);
    // The same name from two lists: bits add up.
    for (let i = list.length - 1; i > 0; i--) {
      const here = list[i] as Phrase;
      const before = list[i - 1] as Phrase;
      if (here.text === before.text) {
        list[i - 1] = { ...before, bits: before.bits | here.bits };
        list.splice(i, 1);
      }
    }
  }
  return { words: single, phrases, common: new Set(words.words.split('|')) };
}

const endings: readonly (readonly [string, string])[] = [
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
];

/** True for an ordinary English word (lower case), regular inflections included. */
export function isCommon(word: string): boolean {
  const { common } = lexicon();
  if (vocabulary.functionWords.has(word)) return true;
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return isCommon(word.slice(0, hyphen)) && isCommon(word.slice(hyphen + 1));
  return inflected(common, word, 0);
}

/** The list leaves out what another word of it makes by an ending, so that endings may have to come off one by one. */
function inflected(common: ReadonlySet<string>, word: string, depth: number): boolean {
  if (common.has(word)) return true;
  if (depth > 2) return false;
  for (const [ending, put] of endings) {
    if (word.length <= ending.length + 2 || !word.endsWith(ending)) continue;
    if (inflected(common, word.slice(0, -ending.length) + put, depth + 1)) return true;
  }
  return false;
}
