import { cuesAt, particles } from './cues';
import { Is } from './lexicon';
import { adjoins, bitsAt, isCommonAt, isListedAt, type Scan, wordAt } from './scan';
import { Kind } from './tokens';
import { Listed, named, suffixes } from './word-lists';

/** A token that can carry on a person's name. */
export function personLike(scan: Scan, q: number): boolean {
  const kind = scan.tokens.kind[q] as number;
  if (kind < Kind.cap) return false;
  if (kind === Kind.initial || kind === Kind.mixed) return true;
  const bits = bitsAt(scan, q);
  if (bits & Is.calendar) return calendarSurname(scan, q, bits);
  if (bits & (Is.firstName | Is.surname)) return (bits & (Is.calendar | Is.organisationHead | Is.country)) === 0;
  if (
    bits &
    (Is.calendar |
      Is.country |
      Is.demonym |
      Is.group |
      Is.organisationHead |
      Is.title |
      Is.titlePart |
      Is.body |
      Is.abbreviation |
      Is.state)
  )
    return false;
  if (kind === Kind.caps && scan.style !== 'capitals')
    return suffixes.has(wordAt(scan, q)) || wordAt(scan, q).length > 5;
  return !isCommonAt(scan, q) || isListedAt(scan, q, Listed.surnameHead);
}

/** Token after the person's name that starts with the given name, initial or surname at `p`; `p` where there is none. */
export function personFrom(scan: Scan, p: number, bits: number): number {
  const { tokens } = scan;
  if (!(bits & Is.firstName || bits & Is.surname || tokens.kind[p] === Kind.initial)) return p;
  let q = p + 1;
  while (q < tokens.count && q - p < 8) {
    if (!adjoins(scan, q)) break;
    if (personLike(scan, q)) {
      q++;
      continue;
    }
    if (tokens.kind[q] === Kind.lower && cuesAt(scan, q) & particles) {
      let r = q + 1;
      while (r < tokens.count && cuesAt(scan, r) & particles && adjoins(scan, r)) r++;
      if (r < tokens.count && adjoins(scan, r) && named(tokens.kind[r] as number)) {
        q = r + 1;
        continue;
      }
    }
    break;
  }
  return q;
}

export const personNext = (scan: Scan, p: number) =>
  p + 1 < scan.tokens.count && adjoins(scan, p + 1) && personLike(scan, p + 1);

const openingParticles = new Set([
  'Van',
  'Von',
  'De',
  'Di',
  'Du',
  'Der',
  'Den',
  'Ter',
  'Bin',
  'Ibn',
  'Le',
  'Della',
  'Del',
]);

/** "Van der Meer", "De Gaulle": a particle with a capital opens a family name. */
export function particleFirst(scan: Scan, p: number): boolean {
  if (!openingParticles.has(wordAt(scan, p))) return false;
  let q = p + 1;
  while (
    q < scan.tokens.count &&
    adjoins(scan, q) &&
    (cuesAt(scan, q) & particles) !== 0 &&
    scan.tokens.kind[q] === Kind.lower
  )
    q++;
  return q < scan.tokens.count && adjoins(scan, q) && named(scan.tokens.kind[q] as number);
}

/** "London Dec cocoa" */
const shortMonths = new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '));

/** "Theresa May", "Judith May said": a month that is a surname, behind a given name and before no number. */
function calendarSurname(scan: Scan, q: number, bits: number): boolean {
  if (
    !(bits & Is.surname) ||
    q === 0 ||
    shortMonths.has(wordAt(scan, q)) ||
    !adjoins(scan, q) ||
    !(bitsAt(scan, q - 1) & Is.firstName)
  )
    return false;
  return q + 1 >= scan.tokens.count || scan.tokens.kind[q + 1] !== Kind.number;
}
