import { Is } from './lexicon';
import { adjoins, bitsAt, entryAt, isCommonAt, lowerAt, markAt, opensSentence, type Scan, wordAt } from './scan';
import { Kind } from './tokens';
import {
  organisationAfter,
  organisationBefore,
  placeAfter,
  placeBefore,
  placePrepositions,
  roles,
  sayingVerbs,
} from './vocabulary';

/** A letter for each list of the gazetteer that matters to the kind of a name. */
const letters: readonly (readonly [number, string])[] = [
  [Is.firstName, 'g'],
  [Is.surname, 's'],
  [Is.city | Is.town | Is.region | Is.state, 'p'],
  [Is.country, 'k'],
  [Is.demonym | Is.group, 'd'],
  [Is.organisation, 'o'],
  [Is.other, 'x'],
  [Is.organisationHead, 'O'],
  [Is.placeHead, 'P'],
  [Is.otherHead, 'X'],
  [Is.title | Is.titlePart, 't'],
];

const shapes = ['.', '9', 'a', 'A', 'C', 'I', 'M'];

/** The lists that have the word of a token, as letters; "-" for a word of none, "w" for an ordinary word. */
function listsOf(scan: Scan, i: number, blind: boolean): string {
  let made = '';
  if (!blind) {
    const bits = bitsAt(scan, i);
    for (const [bit, letter] of letters) if (bits & bit) made += letter;
  }
  if ((scan.tokens.kind[i] as number) >= Kind.cap && isCommonAt(scan, i)) made += 'w';
  return made === '' ? '-' : made;
}

function beside(scan: Scan, i: number): string {
  if (i < 0) return '^';
  if (i >= scan.tokens.count) return '$';
  const kind = scan.tokens.kind[i] as number;
  if (kind === Kind.punctuation) return markAt(scan, i);
  if (kind === Kind.number) return '9';
  return lowerAt(scan, i);
}

/** The first pronoun within a dozen words behind the name: people are he and she, bodies it. */
function pronounAfter(scan: Scan, to: number): string {
  for (let q = to; q < scan.tokens.count && q < to + 12; q++) {
    if (scan.tokens.kind[q] !== Kind.lower) continue;
    const word = lowerAt(scan, q);
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her' || word === 'him') return '~he';
    if (word === 'it' || word === 'its') return '~it';
  }
  return '';
}

/**
 * What tells the kind of the name in tokens [from, to), as strings for the learned weights: its words, their endings and
 * lists, and the words around. `blind` leaves out what the gazetteer knows of its words, for training.
 */
export function typeFeatures(
  scan: Scan,
  from: number,
  to: number,
  put: (feature: string) => void,
  blind = false,
): void {
  const { tokens } = scan;
  const length = to - from;
  const n = length > 3 ? '4' : String(length);
  const last = to - 1;
  put(`n${n}`);
  let shape = '';
  for (let q = from; q < to && q < from + 4; q++) shape += shapes[tokens.kind[q] as number];
  put(`s${shape}`);
  const firstWord = lowerAt(scan, from);
  const lastWord = lowerAt(scan, last);
  if (length === 1) {
    put(`=${lastWord}`);
    const written = wordAt(scan, from);
    if (tokens.kind[from] !== Kind.caps) {
      put(`e${lastWord.slice(-2)}`);
      put(`e${lastWord.slice(-3)}`);
      if (lastWord.length > 4) put(`e${lastWord.slice(-4)}`);
      put(`b${lastWord.slice(0, 3)}`);
      if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(written)) put('inner');
    } else put(`c${Math.min(6, written.length)}`);
    if (entryAt(scan, from).hyphen) put('hyphen');
    if (/\d/.test(written)) put('digit');
    put(`1${listsOf(scan, from, blind)}`);
  } else {
    put(`f${firstWord}`);
    put(`l${lastWord}`);
    put(`E${lastWord.slice(-3)}`);
    put(`F${listsOf(scan, from, blind)}`);
    put(`L${listsOf(scan, last, blind)}`);
    for (let q = from + 1; q < last; q++) put(`m${lowerAt(scan, q) || markAt(scan, q)}`);
  }
  if (tokens.possessive[last] !== 0) put('possessive');
  if (opensSentence(scan, from)) put('opens');
  const before = beside(scan, from - 1);
  const after = tokens.possessive[last] !== 0 ? "'s" : beside(scan, to);
  put(`<${before}`);
  put(`>${after}`);
  put(`<${n}${before}`);
  put(`>${n}${after}`);
  put(`<<${beside(scan, from - 2)} ${before}`);
  put(`>>${after} ${beside(scan, to + 1)}`);
  if (from > 0 && tokens.kind[from - 1] === Kind.lower && adjoins(scan, from)) {
    if (roles.has(before)) put('<role');
    else if (organisationBefore.has(before)) put('<body');
    else if (placeBefore.has(before)) put('<place');
    else if (placePrepositions.has(before)) put('<in');
  } else if (from > 0 && (tokens.kind[from - 1] as number) >= Kind.cap && bitsAt(scan, from - 1) & Is.title)
    put('<title');
  if (to < tokens.count && tokens.kind[to] === Kind.lower) {
    if (sayingVerbs.has(after)) put('>says');
    else if (organisationAfter.has(after)) put('>body');
    else if (placeAfter.has(after)) put('>place');
  } else if (markAt(scan, to) === ',' || markAt(scan, to) === '(') {
    const next = lowerAt(scan, to + 1);
    if (tokens.kind[to + 1] === Kind.number) put(',9');
    else if (to + 1 < tokens.count && bitsAt(scan, to + 1) & (Is.country | Is.state | Is.region)) put(',place');
    else if (roles.has(next)) put(',role');
    else if (next === 'a' || next === 'an' || next === 'the' || next === 'its' || next === 'his' || next === 'her') {
      for (
        let q = to + 2;
        q < tokens.count &&
        q < to + 7 &&
        (tokens.kind[q] === Kind.lower || tokens.kind[q] === Kind.number || bitsAt(scan, q) & Is.demonym);
        q++
      ) {
        const noun = lowerAt(scan, q);
        const told = roles.has(noun)
          ? ',a role'
          : organisationBefore.has(noun)
            ? ',a body'
            : placeBefore.has(noun)
              ? ',a place'
              : '';
        if (told !== '') {
          put(told);
          break;
        }
      }
    }
  }
  const pronoun = pronounAfter(scan, to);
  if (pronoun !== '') put(pronoun);
  if (from > 1) put(`-2${beside(scan, from - 2)}`);
  if (to + 1 < tokens.count) put(`+2${beside(scan, to + 1)}`);
}
