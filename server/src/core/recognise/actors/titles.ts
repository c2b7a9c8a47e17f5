import { Is } from './lexicon';
import { personNext } from './persons';
import { adjoins, bitsAt, lowerAt, markAt, type Scan, wordAt } from './scan';
import { Kind } from './tokens';
import { named } from './word-lists';

/** "Foreign Minister", "National Security Adviser": words that only lead up to a title. */
export function titleAfterParts(scan: Scan, p: number, bits: number): boolean {
  if (!(bits & Is.titlePart)) return false;
  for (let q = p + 1; q < scan.tokens.count && q - p < 6 && adjoins(scan, q); q++) {
    if (!named(scan.tokens.kind[q] as number)) {
      if (markAt(scan, q) === '&' || lowerAt(scan, q) === 'and') continue;
      return false;
    }
    const here = bitsAt(scan, q);
    if (here & Is.title) return true;
    if (!(here & Is.titlePart)) return false;
  }
  return false;
}

/** Token after a title that starts at `p`: "Deputy Foreign Minister", "Secretary of State". */
export function titleEnd(scan: Scan, p: number): number {
  const { tokens } = scan;
  let end = p + 1;
  for (;;) {
    if (end < tokens.count && named(tokens.kind[end] as number) && adjoins(scan, end)) {
      const bits = bitsAt(scan, end);
      if ((bits & (Is.title | Is.titlePart)) !== 0 && !(bits & Is.firstName && !(bits & Is.title))) {
        end++;
        continue;
      }
    }
    const link = lowerAt(scan, end);
    if (
      (link === 'of' || link === 'for') &&
      end + 1 < tokens.count &&
      named(tokens.kind[end + 1] as number) &&
      adjoins(scan, end) &&
      adjoins(scan, end + 1)
    ) {
      const bits = bitsAt(scan, end + 1);
      if ((bits & Is.titlePart) !== 0 && (bits & Is.place) === 0) {
        end += 2;
        continue;
      }
    }
    return end;
  }
}

/** Whether a title follows: then a word that is demonym and given name is the demonym ("Jordan", "German Chancellor"). */
export function titleAhead(scan: Scan, p: number): boolean {
  if (p + 1 >= scan.tokens.count || !adjoins(scan, p + 1)) return true;
  return (
    (scan.tokens.kind[p + 1] as number) < Kind.cap ||
    (bitsAt(scan, p + 1) & (Is.title | Is.titlePart | Is.organisationHead | Is.demonym | Is.group)) !== 0
  );
}

const mostlyGiven = new Set(['Don', 'Dean', 'Marshall', 'Earl']);

/** "Don McKinnon", "Dean Smith": a title that is a given name where a family name follows; not "Don Pedro". */
export function isGivenName(scan: Scan, p: number, bits: number): boolean {
  if (!(bits & Is.firstName)) return false;
  if (!mostlyGiven.has(wordAt(scan, p)) || !personNext(scan, p)) return false;
  const next = bitsAt(scan, p + 1);
  return (next & Is.surname) !== 0 || (next & Is.firstName) === 0;
}
