import type { Span } from '../../model';
import type { ActorDraft } from '../recogniser';
import { cueList, cuesAt, particles } from './cues';
import { emit, emitPerson } from './emit';
import { suffixEnd } from './heads';
import { judge } from './judge';
import { Is } from './lexicon';
import { particleFirst, personFrom, personNext } from './persons';
import { adjoins, bitsAt, entryAt, isCommonAt, lowerAt, markAt, type Scan, wordAt } from './scan';
import { isResult, isScoreLine } from './sport';
import { Kind } from './tokens';
import { functionWords } from './vocabulary';
import { named } from './word-lists';

const ofPlaces = cueList('of in at near from');

/** Whatever else: capitals in a row up to a title, a demonym, a country or an ordinary word. */
export function readGeneral(
  scan: Scan,
  p: number,
  bits: number,
  role: Span | undefined,
  opens: boolean,
  drafts: ActorDraft[],
): number {
  const { tokens } = scan;
  const kind = tokens.kind[p] as number;
  // Persons by given name, initial or title.
  const isPlace = (bits & (Is.country | Is.state | Is.region | Is.city)) !== 0;
  if (
    (bits & Is.firstName || kind === Kind.initial) &&
    !(bits & Is.country && !(bits & Is.firstName)) &&
    !(opens && isCommonAt(scan, p) && !personNext(scan, p))
  ) {
    const end = personFrom(scan, p, bits);
    if (end > p + 1 && !(kind === Kind.initial && end === p + 1)) {
      const placeName =
        isPlace &&
        (bits & (Is.country | Is.city)) !== 0 &&
        end === p + 2 &&
        !(bitsAt(scan, p + 1) & Is.surname) &&
        !(bitsAt(scan, p + 1) & Is.firstName);
      // "of Rocky Hill, Conn."
      if (!role && markAt(scan, end) === ',' && bitsAt(scan, end + 1) & Is.state && cuesAt(scan, p - 1) & ofPlaces)
        return emit(scan, drafts, p, end, 'place', 0.9, 0.8, role);
      if (!placeName || role) return emitPerson(scan, drafts, p, end, role, 0.95, isPlace ? 0.75 : 0.92);
    }
  }
  if (role !== undefined) {
    let q = p;
    while (q < tokens.count && (q === p || adjoins(scan, q)) && q - p < 6) {
      if (named(tokens.kind[q] as number)) {
        const here = bitsAt(scan, q);
        if (q > p && here & (Is.calendar | Is.demonym | Is.country | Is.organisationHead)) break;
        q++;
        continue;
      }
      if (
        q > p &&
        cuesAt(scan, q) & particles &&
        q + 1 < tokens.count &&
        named(tokens.kind[q + 1] as number) &&
        adjoins(scan, q + 1)
      )
        q++;
      else break;
    }
    // "President Iraq" and the like: the title belonged to something else.
    if (q > p + 1 || !(bits & (Is.country | Is.demonym | Is.body)))
      return emitPerson(scan, drafts, p, q, role, 0.95, 0.9);
  }
  if ((isPlace || bits & Is.town) && !particleFirst(scan, p)) {
    const strong = isPlace;
    const next = p + 1;
    const followed = next < tokens.count && named(tokens.kind[next] as number) && adjoins(scan, next);
    const common = opens && !(bits & Is.country) && isCommonAt(scan, p);
    if (strong || !followed) {
      const verdict = judge(scan, p, next, bits, opens);
      return emit(
        scan,
        drafts,
        p,
        next,
        verdict.type,
        bits & Is.country ? Math.max(0.9, verdict.score) : common ? Math.max(0.4, verdict.score) : verdict.score,
        verdict.typeScore,
        role,
      );
    }
  }
  if (bits & Is.organisation) {
    const next = p + 1;
    const common =
      isCommonAt(scan, p) && (opens || bits & Is.team) && !isScoreLine(scan, p, next) && !isResult(scan, next);
    return emit(
      scan,
      drafts,
      p,
      suffixEnd(scan, next),
      'organisation',
      common ? (opens ? 0.4 : 0.55) : 0.95,
      common ? 0.6 : 0.9,
      role,
    );
  }
  if (bits & Is.other)
    return emit(scan, drafts, p, p + 1, 'other', opens && isCommonAt(scan, p) ? 0.3 : 0.85, 0.85, role);

  // Unknown words.
  let q = p;
  while (q < tokens.count && q - p < 8) {
    if (q > p && !adjoins(scan, q)) break;
    if (named(tokens.kind[q] as number)) {
      const here = bitsAt(scan, q);
      if (q > p) {
        if (here & (Is.calendar | Is.demonym | Is.abbreviation) || /^[QH][1-4]$/.test(wordAt(scan, q))) break;
        if (
          here & Is.title &&
          !(here & (Is.surname | Is.firstName)) &&
          q + 1 < tokens.count &&
          named(tokens.kind[q + 1] as number)
        )
          break;
        if (here & Is.country || (here === 0 && entryAt(scan, q).isFunction)) break;
        if (scan.style === 'title' && isCommonAt(scan, q)) break;
        if (scan.style === 'capitals' && here === 0 && isCommonAt(scan, q)) break;
      }
      q++;
      continue;
    }
    const particle = (cuesAt(scan, q) & particles) !== 0;
    const mark = markAt(scan, q);
    if (q > p && q + 1 < tokens.count && named(tokens.kind[q + 1] as number) && adjoins(scan, q + 1)) {
      if (mark === '&' && adjoins(scan, q)) {
        q++;
        continue;
      }
      if (particle && !functionWords.has(lowerAt(scan, q))) {
        q++;
        continue;
      }
    }
    if (
      q > p &&
      particle &&
      cuesAt(scan, q + 1) & particles &&
      q + 2 < tokens.count &&
      named(tokens.kind[q + 2] as number) &&
      adjoins(scan, q + 1) &&
      adjoins(scan, q + 2)
    ) {
      q += 2;
      continue;
    }
    break;
  }
  if (q === p) return p + 1;
  const verdict = judge(scan, p, q, bits, opens);
  if (verdict.score <= 0.2) return q;
  return emit(scan, drafts, p, suffixEnd(scan, q), verdict.type, verdict.score, verdict.typeScore, role);
}
