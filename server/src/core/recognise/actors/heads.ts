import type { ActorType, Span } from '../../model';
import { Is } from './lexicon';
import { personNext } from './persons';
import {
  adjoins,
  bitsAt,
  isCommonAt,
  isListedAt,
  lowerAt,
  markAt,
  opensSentence,
  phraseAt,
  type Scan,
  wordAt,
} from './scan';
import { Kind } from './tokens';
import { continuedHeads } from './vocabulary';
import { companySuffixes, Listed, named } from './word-lists';

/** A name closed by a head word: its end, with what it is. */
export function headedEnd(
  scan: Scan,
  p: number,
  role: Span | undefined,
): { next: number; type: ActorType; score: number; typeScore: number } | undefined {
  const { tokens } = scan;
  let head = -1;
  let headBits = 0;
  let q = p;
  let capitals = 0;
  const limit = Math.min(tokens.count, p + 12);
  for (; q < limit; q++) {
    if (q > p && !adjoins(scan, q)) {
      // "Lord's Resistance Army": a possessive inside a name of a body, where a head follows soon.
      if (!(tokens.possessive[q - 1] === 1 && named(tokens.kind[q] as number) && possessiveInside(scan, p, q))) break;
    }
    const kind = tokens.kind[q] as number;
    if (kind < Kind.cap) {
      const join = lowerAt(scan, q);
      const mark = markAt(scan, q);
      if (
        (mark === '&' || join === 'and') &&
        q > p &&
        q + 1 < limit &&
        named(tokens.kind[q + 1] as number) &&
        adjoins(scan, q + 1) &&
        headWithin(scan, q + 1, limit)
      ) {
        if (mark === '&' || joinsHeads(scan, p, q)) continue;
      }
      break;
    }
    const bits = bitsAt(scan, q);
    if (q > p && (bits & Is.calendar) !== 0 && !(bits & Is.otherHead)) break;
    if (q > p && bits & Is.firstName && isListedAt(scan, q, Listed.surnameHead) && head < 0 && personNext(scan, q))
      return undefined;
    if (bits & (Is.organisationHead | Is.placeHead | Is.otherHead)) {
      // "Police Chief", "Party Leader", "Army General": the head ends the name and a title follows.
      if (!(q === p && scan.style !== 'prose') || capitals > 0) {
        head = q;
        headBits = bits;
      }
    } else if (
      q > p &&
      bits & Is.title &&
      !(bits & (Is.firstName | Is.surname)) &&
      q + 1 < limit &&
      !isCourt(scan, q)
    ) {
      break;
    }
    capitals++;
  }
  if (head < 0 || head === p) {
    const end = leadingEnd(scan, p);
    if (end > 0) return { next: end, type: 'organisation', score: 0.9, typeScore: 0.88 };
  }
  if (head < 0) return undefined;
  const word = wordAt(scan, head);
  let next = head + 1;
  // "Philippine Daily Star": a paper.
  if (head > p && wordAt(scan, head - 1) === 'Daily') return { next, type: 'organisation', score: 0.9, typeScore: 0.9 };
  let continued = false;
  const given = (bitsAt(scan, p) & Is.firstName) !== 0 && !(bitsAt(scan, p) & (Is.place | Is.demonym | Is.group));
  const surname = given && head > p && (isListedAt(scan, head, Listed.surnameHead) || (headBits & Is.otherHead) !== 0);
  if (!surname && (headBits & Is.placeHead || continuedHeads.has(word) || headBits & Is.otherHead)) {
    const end = continuation(scan, head, headBits);
    if (end > next) {
      next = end;
      continued = true;
    }
  }
  if (head === p && !continued) {
    if (stormHeads.has(word) && next < tokens.count && named(tokens.kind[next] as number) && adjoins(scan, next)) {
      return { next: next + 1, type: 'other', score: 0.9, typeScore: 0.9 };
    }
    // "Lake Geneva", "Mount Everest", "Cape Town", "Camp Lejeune": the place head comes first.
    if (
      /^(?:Lake|Mount|Mt\.?|Cape|Fort|Camp|Port|Gulf|Strait|Isle|River|Hotel)$/.test(word) &&
      next < tokens.count &&
      named(tokens.kind[next] as number) &&
      adjoins(scan, next) &&
      !(bitsAt(scan, next) & (Is.title | Is.demonym))
    ) {
      return { next: next + 1, type: 'place', score: 0.9, typeScore: 0.85 };
    }
    return undefined;
  }
  const first = bitsAt(scan, p);
  if (scan.style !== 'prose' && !continued && onlyNouns(scan, p, head)) return undefined;
  const length = head - p + 1;
  if (surname && length <= 3) return undefined;
  if (
    !continued &&
    isListedAt(scan, head, Listed.surnameHead) &&
    (role !== undefined || (first & Is.firstName && !(first & (Is.country | Is.demonym | Is.city)))) &&
    length <= 3
  )
    return undefined;
  if (!continued && first & Is.group && length === 2 && !(headBits & Is.organisationHead)) return undefined;
  // The parts before the head must not be titles alone ("Prime Minister Office" is kept, "President House" too).
  if (
    length >= 2 &&
    role === undefined &&
    (first & Is.title) !== 0 &&
    !continued &&
    (first & (Is.firstName | Is.surname)) === 0 &&
    headBits & Is.titlePart &&
    length === 2
  )
    return undefined;
  if (role === undefined && (first & Is.title) !== 0 && isListedAt(scan, head, Listed.surnameHead)) return undefined;
  const both = headBits & Is.organisationHead && headBits & Is.placeHead;
  if (headBits & Is.organisationHead && !both)
    return {
      next: suffixEnd(scan, next),
      type: 'organisation',
      score: 0.95,
      typeScore: headStrength(scan, p, word, continued),
    };
  if (headBits & Is.placeHead) {
    if (first & Is.demonym && length === 2 && !continued) return undefined;
    if (!continued && continuesPlace(scan, next))
      return { next: next + 1, type: 'organisation', score: 0.85, typeScore: 0.7 };
    return { next, type: 'place', score: 0.9, typeScore: 0.85 };
  }
  if (headBits & Is.organisationHead)
    return { next: suffixEnd(scan, next), type: 'organisation', score: 0.9, typeScore: 0.75 };
  return { next, type: 'other', score: 0.75, typeScore: 0.8 };
}

/** "Southwark Crown Court": a title that belongs to the head behind it. */
const isCourt = (scan: Scan, q: number) =>
  wordAt(scan, q) === 'Crown' && adjoins(scan, q + 1) && wordAt(scan, q + 1) === 'Court';

/** Tokens after a leading head: names and nouns up to a title, a person or the calendar; 0 where the head stands alone. */
function leadingEnd(scan: Scan, p: number): number {
  const { tokens } = scan;
  if (!isListedAt(scan, p, Listed.leadingHead) || (opensSentence(scan, p) && scan.style !== 'prose')) return 0;
  let q = p + 1;
  // "Bank Rate", "Bank Holiday"
  if (wordAt(scan, p) === 'Bank' && q < tokens.count && /^(?:Rate|Holiday|Note|Account)s?$/.test(wordAt(scan, q)))
    return 0;
  while (q < tokens.count && q < p + 4 && adjoins(scan, q)) {
    const bits = bitsAt(scan, q);
    if (/^(?:de|do|of|del)$/.test(lowerAt(scan, q)) && q + 1 < tokens.count && named(tokens.kind[q + 1] as number)) {
      q += 2;
      continue;
    }
    if (!named(tokens.kind[q] as number) || tokens.kind[q] === Kind.initial) break;
    if (bits & (Is.title | Is.calendar | Is.organisationHead) || (q > p + 1 && bits & (Is.place | Is.demonym))) break;
    q++;
  }
  return q > p + 1 ? q : 0;
}

/** "Black Sea Wire": a noun behind the name of a place makes it a body's, or a thing's. */
function continuesPlace(scan: Scan, next: number): boolean {
  const { tokens } = scan;
  if (scan.style !== 'prose' || next >= tokens.count || tokens.kind[next] !== Kind.cap || !adjoins(scan, next))
    return false;
  const bits = bitsAt(scan, next);
  return bits === 0 && isCommonAt(scan, next);
}

/** In a headline in title case, two nouns make no name ("Power Lines"); a country, an office or an unknown word does. */
function onlyNouns(scan: Scan, p: number, head: number): boolean {
  for (let q = p; q < head; q++) {
    if (bitsAt(scan, q) & (Is.place | Is.demonym | Is.titlePart | Is.organisation) || !isCommonAt(scan, q))
      return false;
  }
  return true;
}

/** Heads of things that are named after them: "Typhoon Niki", "Operation Overlord". */
const stormHeads = new Set(['Typhoon', 'Hurricane', 'Cyclone', 'Operation', 'Storm']);

function headStrength(scan: Scan, p: number, word: string, continued: boolean): number {
  if (continued) return 0.95;
  return bitsAt(scan, p) & Is.firstName && !companySuffixes.has(word) ? 0.8 : 0.92;
}

function possessiveInside(scan: Scan, p: number, q: number): boolean {
  // Only after a single word which is a plain noun or a given name: "Lord's Resistance Army", "Women's World Cup".
  if (q - p === 2) return /^(?:St\.?|Saint)$/.test(wordAt(scan, p));
  if (q - p !== 1) return false;
  const bits = bitsAt(scan, p);
  if (bits & (Is.country | Is.city | Is.body | Is.company)) return false;
  return isCommonAt(scan, p) || wordAt(scan, p) === 'St.';
}

function headWithin(scan: Scan, from: number, limit: number): boolean {
  for (let q = from; q < limit; q++) {
    if (q > from && !adjoins(scan, q)) return false;
    if (!named(scan.tokens.kind[q] as number)) return false;
    const bits = bitsAt(scan, q);
    if (bits & (Is.organisationHead | Is.placeHead)) return q > from || scan.tokens.kind[q] === Kind.cap;
    if (bits & (Is.title | Is.country | Is.demonym)) return false;
  }
  return false;
}

/** "Food and Drug Administration": the words before "and" are ordinary nouns, no names of their own. */
function joinsHeads(scan: Scan, p: number, q: number): boolean {
  const bits = bitsAt(scan, q - 1);
  if (bits & (Is.place | Is.demonym | Is.group | Is.organisationHead | Is.body | Is.company)) return false;
  return isCommonAt(scan, q - 1) && (q - p > 1 || !opensSentence(scan, p) || isCommonAt(scan, p));
}

/** "… of Foreign Affairs and Trade", "… for Policy Studies", "… of the Red Cross": token after the continuation of a head. */
function continuation(scan: Scan, head: number, headBits: number): number {
  const { tokens } = scan;
  let at = head + 1;
  let done = at;
  for (let part = 0; part < 3; part++) {
    const link = lowerAt(scan, at);
    if (!adjoins(scan, at)) break;
    const fits =
      link === 'of' ||
      (part === 0 && headBits & Is.organisationHead && (link === 'for' || link === 'on')) ||
      (part > 0 && (link === 'and' || link === 'in' || link === 'for') && headBits & Is.organisationHead) ||
      (part === 0 && headBits & Is.otherHead && link === 'on');
    if (!fits) break;
    let q = at + 1;
    if (lowerAt(scan, q) === 'the' && adjoins(scan, q)) q++;
    if (q >= tokens.count || !named(tokens.kind[q] as number) || !adjoins(scan, q)) break;
    const bits = bitsAt(scan, q);
    if (bits & Is.calendar) break;
    if (link === 'and') {
      // Another body, person or country after "and" is a name of its own.
      if (
        bits & (Is.place | Is.demonym | Is.firstName | Is.body | Is.company | Is.title | Is.organisationHead) ||
        !isCommonAt(scan, q)
      )
        break;
    }
    if (link === 'in' && !(bits & (Is.country | Is.region | Is.city))) break;
    const placeHeadOnly = headBits & Is.placeHead && !(headBits & Is.organisationHead);
    if (placeHeadOnly && bits & (Is.title | Is.organisationHead)) break;
    const known = phraseAt(scan, q);
    // "Forces of Khalifa Haftar": whose they are is no part of their name.
    if (link === 'of' && followed.has(wordAt(scan, head)) && bits & Is.firstName && !known && personNext(scan, q))
      break;
    if (known) q = known.next;
    else {
      q++;
      while (
        q < tokens.count &&
        named(tokens.kind[q] as number) &&
        adjoins(scan, q) &&
        !endsContinuation(scan, q) &&
        q - head < 9
      ) {
        // Two places in a row are two names.
        if (bits & Is.place) break;
        q++;
      }
    }
    done = q;
    at = q;
    if (bits & Is.country) break;
  }
  return done;
}

/** What a leader has. */
const followed = new Set(
  'Forces Force Army Militia Guard Guards Party Movement Faction Group Government Campaign Brigade Gang Brotherhood'.split(
    ' ',
  ),
);

/** The calendar ends a name; a title does where a name may follow it: "the Ministry of Health Minister Ann Roe", not "of Criminal Justice". */
function endsContinuation(scan: Scan, q: number): boolean {
  const bits = bitsAt(scan, q);
  if (bits & Is.calendar) return true;
  if (!(bits & Is.title)) return false;
  const next = q + 1;
  return (
    !(bits & Is.titlePart) ||
    (next < scan.tokens.count && named(scan.tokens.kind[next] as number) && adjoins(scan, next))
  );
}

/** ", Inc." and "Co. Ltd." after a company's name. */
export function suffixEnd(scan: Scan, next: number): number {
  let at = next;
  for (;;) {
    let q = at;
    if (markAt(scan, q) === ',') q++;
    if (q < scan.tokens.count && companySuffixes.has(wordAt(scan, q)) && (scan.tokens.kind[q] as number) >= Kind.cap)
      at = q + 1;
    else return at;
  }
}

/** "Chicago Bulls", "Mississippi State Bulldogs": a place with the name of its team. */
export function teamEnd(scan: Scan, p: number, placed: number): number {
  let q = placed;
  if (q < scan.tokens.count && wordAt(scan, q) === 'State' && adjoins(scan, q)) q++;
  if (q >= scan.tokens.count || !adjoins(scan, q) || scan.tokens.kind[q] !== Kind.cap) return p;
  const bits = bitsAt(scan, q);
  if (bits & Is.team) return q + 1;
  const team = phraseAt(scan, q);
  if (team && team.phrase.bits & Is.team) return team.next;
  // "Toronto Blue Jays", "Portland Trail Blazers"
  const second = q + 1;
  if (
    scan.style === 'prose' &&
    second < scan.tokens.count &&
    scan.tokens.kind[second] === Kind.cap &&
    adjoins(scan, second) &&
    isCommonAt(scan, q) &&
    (bits & ~(Is.surname | Is.firstName)) === 0 &&
    isNickname(scan, second)
  )
    return q + 2;
  // "Perth Glory", "Connecticut Lottery": a town or state and a noun; not "Moscow Mayor".
  const lead = bitsAt(scan, p);
  if (
    q === p + 1 &&
    placed === q &&
    !(adjoins(scan, q + 1) && named(scan.tokens.kind[q + 1] as number)) &&
    scan.style === 'prose' &&
    bits === 0 &&
    isCommonAt(scan, q) &&
    !(lead & (Is.country | Is.firstName | Is.surname | Is.demonym)) &&
    !opensSentence(scan, p)
  )
    return q + 1;
  if (placed > p + 1 && (phraseAt(scan, p)?.phrase.bits ?? 0) & Is.country) return p;
  return scan.style === 'prose' && isNickname(scan, q) ? q + 1 : p;
}

/** "Bulls", "Jays": a plural that is an ordinary word. */
function isNickname(scan: Scan, q: number): boolean {
  const word = wordAt(scan, q);
  if (word === 'Sox') return true;
  return /[^s]s$/.test(word) && (bitsAt(scan, q) & ~(Is.surname | Is.firstName)) === 0 && isCommonAt(scan, q);
}
