import type { ActorType, Span } from '../../model';
import type { ActorDraft } from '../recogniser';
import { inTable, judge } from './judge';
import { Is, isCommon } from './lexicon';
import {
  adjoins,
  bitsAt,
  isCommonAt,
  knownAt,
  lowerAt,
  markAt,
  opensSentence,
  phraseAt,
  type Scan,
  wordAt,
} from './scan';
import { Kind } from './tokens';
import { continuedHeads, functionWords, particles, roles } from './vocabulary';

const directions = new Set(
  'North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Upper Lower Mid Greater'.split(
    ' ',
  ),
);
const suffixes = new Set([
  'Jr',
  'Jr.',
  'Sr',
  'Sr.',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XVI',
  'XXIII',
]);
const companySuffixes = new Set([
  'Inc',
  'Inc.',
  'Ltd',
  'Ltd.',
  'LLC',
  'LLP',
  'PLC',
  'Plc',
  'plc',
  'Corp',
  'Corp.',
  'Co',
  'Co.',
  'GmbH',
  'AG',
  'SA',
  'S.A.',
  'NV',
  'N.V.',
  'SpA',
]);
/** Heads that are surnames as often: after a given name they make no place. */
const surnameHeads = new Set(
  'Hill Woods Park Field Church Street Lane Hall Rock Day Cross Star Banks Rivers Price Post Power Stone Brooks Night Bell Court School Cook Lake Bridge Tower House Marsh Grove Canyon Forest Temple Abbey Garden Order Law Bill Towers Fields Heart Young Bush Guard Page Bowl Fair Storm Mount Peak Rose Pierce Sun Force Sons Watch Coast West East North South Station Star Love Camp Fort Gates Gate'.split(
    ' ',
  ),
);

/** Words before a town's name that make it a club. */
const clubPrefixes = new Set(
  'Real Atletico Atlético Sporting Dynamo Dinamo Spartak Lokomotiv CSKA FC AC AS SC SV VfL VfB FSV Inter Olympique Racing Deportivo Athletic Rapid Sparta Slavia Hapoel Maccabi Borussia Bayer Werder Eintracht Hertha Fortuna Arminia Hansa Stade Girondins Legia Lech Steaua Universitatea Torpedo Zenit Shakhtar Metalist Chornomorets Beitar Sturm Grasshopper Lokomotive Energie'.split(
    ' ',
  ),
);

const titleCapable = (bits: number) => (bits & Is.title) !== 0;
const named = (kind: number) => kind >= Kind.cap;

/** Reads the capitals that follow each other from token `i` on; returns the token after them. */
export function readRun(scan: Scan, i: number, drafts: ActorDraft[]): number {
  const { tokens } = scan;
  let p = i;
  let role: Span | undefined;
  /** The last demonym or place, which a title after it takes along ("Russian President …"). */
  let lead = -1;
  while (p < tokens.count && named(tokens.kind[p] as number)) {
    if (p > i && !adjoins(scan, p)) {
      role = undefined;
      lead = -1;
    }
    const bits = bitsAt(scan, p);
    const before = drafts.length;
    const next = readName(scan, p, bits, role, drafts);
    if (next > p) {
      const draft = drafts.at(-1);
      if (drafts.length > before && draft)
        lead = draft.demonym || draft.type !== 'person' ? (draft.start as number) : -1;
      role = undefined;
      p = next;
      if (p > i && !(p < tokens.count && named(tokens.kind[p] as number))) return p;
      continue;
    }
    if (titleCapable(bits) || titleAfterParts(scan, p, bits)) {
      const end = titleEnd(scan, p);
      role = { start: lead >= 0 ? lead : (tokens.start[p] as number), end: tokens.end[end - 1] as number };
      p = end;
      continue;
    }
    lead = -1;
    p++;
  }
  return p;
}

/** "Foreign Minister", "National Security Adviser": words that only lead up to a title. */
function titleAfterParts(scan: Scan, p: number, bits: number): boolean {
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
function titleEnd(scan: Scan, p: number): number {
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

/** Tries to read one name at token `p`; returns the token after it, or `p` where there is none. */
function readName(scan: Scan, p: number, bits: number, role: Span | undefined, drafts: ActorDraft[]): number {
  const { tokens } = scan;
  const kind = tokens.kind[p] as number;
  const opens = opensSentence(scan, p) || scan.style !== 'prose';

  // A function word at the start of a sentence ("The", "In") is skipped, unless a name starts with it.
  const word = wordAt(scan, p);
  const lower = word.toLowerCase();
  if (kind === Kind.cap && functionWords.has(lower) && bits === 0) {
    const phrase = phraseAt(scan, p);
    if (phrase && phrase.next > p + 1)
      return emit(scan, drafts, p, phrase.next, typeOf(phrase.phrase.bits), 0.95, 0.9, role);
    return Math.max(p, skipTo(p));
  }
  if (kind === Kind.caps && word === 'I') return p + 1;

  const known = knownAt(scan, p);
  const phrase = phraseAt(scan, p);
  const single = !known && !phrase;

  if (clubPrefixes.has(word) && p + 1 < tokens.count && adjoins(scan, p + 1)) {
    const place = phraseAt(scan, p + 1);
    const placeBits = place ? place.phrase.bits : bitsAt(scan, p + 1);
    if (placeBits & (Is.city | Is.town | Is.region | Is.state)) {
      return emit(scan, drafts, p, place ? place.next : p + 2, 'organisation', 0.95, 0.9, role);
    }
  }
  if (bits & Is.place && !role) {
    const team = teamEnd(scan, p);
    if (team > p + 1) return emit(scan, drafts, p, team, 'organisation', 0.95, 0.88, role);
  }
  // Names with a head ("… Ministry", "… River") take in what leads up to it.
  const head = headedEnd(scan, p, role);
  const reach = Math.max(known?.next ?? 0, phrase?.next ?? 0);
  if (head && head.next > reach)
    return emit(
      scan,
      drafts,
      p,
      head.next,
      head.type,
      opens && head.next === p + 1 ? 0.4 : head.score,
      head.typeScore,
      role,
    );

  if (known && known.next >= (phrase?.next ?? 0)) {
    const actor = known.matches[0]?.actor;
    if (actor) {
      const next = known.next;
      const short = next === p + 1;
      const types = new Set(known.matches.map((m) => m.actor.type));
      const longer = short && actor.type !== 'person' ? personFrom(scan, p, bits) : 0;
      if (longer > next) return emitPerson(scan, drafts, p, longer, role, 0.9, 0.85);
      if (
        short &&
        actor.type === 'person' &&
        next < tokens.count &&
        (tokens.kind[next] as number) >= Kind.cap &&
        adjoins(scan, next) &&
        personLike(scan, next)
      ) {
        // "Putin" beside another capital: let the general reading find the whole name.
      } else {
        if (short && opens && isCommonAt(scan, p) && kind !== Kind.caps)
          return emit(scan, drafts, p, next, actor.type, 0.45, 0.6, role);
        const extended = actor.type === 'place' ? placeEnd(scan, p, next) : next;
        return emit(scan, drafts, p, extended, actor.type, 0.97, types.size > 1 ? 0.7 : 0.95, role);
      }
    }
  }
  if (phrase && !single) {
    const phraseBits = phrase.phrase.bits;
    if (phraseBits & Is.abbreviation) return phrase.next;
    if (phraseBits & Is.demonym) return emitDemonym(scan, drafts, p, phrase.next);
    if (phraseBits & Is.group) return phrase.next;
    if (phraseBits) return emit(scan, drafts, p, phrase.next, typeOf(phraseBits), 0.95, 0.9, role);
  }

  if (role === undefined && (titleCapable(bits) || titleAfterParts(scan, p, bits))) {
    // A title that is also a given name or surname ("Dean Smith", "Judge") counts as one where another name follows.
    return p;
  }
  if (kind !== Kind.initial) {
    if (bits & Is.calendar) {
      const person = bits & Is.firstName && !opens ? personFrom(scan, p, bits) : 0;
      if (person > p + 1 && !/^\d/.test(lowerAt(scan, p + 1)))
        return emitPerson(scan, drafts, p, person, role, 0.8, 0.8);
      return p + 1;
    }
    if (bits & Is.abbreviation) return p + 1;
  }
  const hyphened = hyphenSplit(scan, p, drafts);
  if (hyphened) return hyphened;

  if (role === undefined) {
    if (bits & Is.demonym) {
      if (bits & Is.firstName && !titleAhead(scan, p)) {
        const person = personFrom(scan, p, bits);
        if (person > p + 1) return emitPerson(scan, drafts, p, person, role, 0.85, 0.75);
      }
      if (bits & Is.country && !adjectiveUse(scan, p)) return emit(scan, drafts, p, p + 1, 'place', 0.9, 0.85, role);
      return emitDemonym(scan, drafts, p, p + 1);
    }
    if (bits & Is.group) return p + 1;
  }
  if (directions.has(word) && p + 1 < tokens.count && named(tokens.kind[p + 1] as number) && adjoins(scan, p + 1)) {
    const placed = phraseAt(scan, p + 1);
    const nextBits = placed ? placed.phrase.bits : bitsAt(scan, p + 1);
    if (nextBits & Is.place && !(nextBits & Is.demonym)) {
      return emit(scan, drafts, p, placed ? placed.next : p + 2, 'place', 0.95, 0.95, role);
    }
    if (nextBits & Is.demonym) return p + 1;
  }
  if (directions.has(word) && single && personFrom(scan, p, bits | Is.surname) <= p + 1) return p + 1;

  return readGeneral(scan, p, bits, role, opens, drafts);
}

const skipTo = (p: number) => p + 1;

/** Whether a title follows: then a word that is demonym and given name is the demonym ("Jordan", "German Chancellor"). */
function titleAhead(scan: Scan, p: number): boolean {
  if (p + 1 >= scan.tokens.count || !adjoins(scan, p + 1)) return true;
  return (
    (scan.tokens.kind[p + 1] as number) < Kind.cap ||
    (bitsAt(scan, p + 1) & (Is.title | Is.titlePart | Is.organisationHead | Is.demonym | Is.group)) !== 0
  );
}

/** "Saudi officials", "a Saudi" against "Saudi" as the country's name. */
function adjectiveUse(scan: Scan, p: number): boolean {
  return (
    wordAt(scan, p) === 'Saudi' ||
    (scan.tokens.kind[p + 1] === Kind.lower && adjoins(scan, p + 1) && /(?:an|ian|ese|ish|i)$/.test(wordAt(scan, p)))
  );
}

export function typeOf(bits: number): ActorType {
  if (bits & Is.organisation) return 'organisation';
  if (bits & (Is.place | Is.demonym)) return 'place';
  if (bits & Is.firstName) return 'person';
  return 'other';
}

/** A name closed by a head word: its end, with what it is. */
function headedEnd(
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
    if (q > p && bits & Is.firstName && surnameHeads.has(wordAt(scan, q)) && head < 0 && personNext(scan, q))
      return undefined;
    if (bits & (Is.organisationHead | Is.placeHead | Is.otherHead)) {
      // "Police Chief", "Party Leader", "Army General": the head ends the name and a title follows.
      if (!(q === p && scan.style !== 'prose') || capitals > 0) {
        head = q;
        headBits = bits;
      }
    } else if (q > p && bits & Is.title && !(bits & (Is.firstName | Is.surname)) && q + 1 < limit) {
      break;
    }
    capitals++;
  }
  if (head < 0) return undefined;
  const word = wordAt(scan, head);
  let next = head + 1;
  let continued = false;
  if (headBits & Is.placeHead || continuedHeads.has(word) || headBits & Is.otherHead) {
    const end = continuation(scan, head, headBits);
    if (end > next) {
      next = end;
      continued = true;
    }
  }
  if (head === p && !continued) {
    // "Lake Geneva", "Mount Everest", "Cape Town", "Camp Lejeune": the place head comes first.
    if (
      /^(?:Lake|Mount|Mt\.?|Cape|Fort|Camp|Port|Gulf|Strait|Isle|River|Hotel|Sea)$/.test(word) &&
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
  const length = head - p + 1;
  if (
    !continued &&
    surnameHeads.has(word) &&
    (role !== undefined || (first & Is.firstName && !(first & (Is.country | Is.demonym | Is.city)))) &&
    length <= 3
  )
    return undefined;
  if (!continued && first & Is.group && length === 2 && !(headBits & Is.organisationHead)) return undefined;
  // The parts before the head must not be titles alone ("Prime Minister Office" is kept, "President House" too).
  if (
    length >= 2 &&
    role === undefined &&
    titleCapable(first) &&
    !continued &&
    (first & (Is.firstName | Is.surname)) === 0 &&
    headBits & Is.titlePart &&
    length === 2
  )
    return undefined;
  if (role === undefined && titleCapable(first) && surnameHeads.has(word)) return undefined;
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
    return { next, type: 'place', score: 0.9, typeScore: 0.85 };
  }
  if (headBits & Is.organisationHead)
    return { next: suffixEnd(scan, next), type: 'organisation', score: 0.9, typeScore: 0.75 };
  return { next, type: 'other', score: 0.75, typeScore: 0.8 };
}

function headStrength(scan: Scan, p: number, word: string, continued: boolean): number {
  if (continued) return 0.95;
  return bitsAt(scan, p) & Is.firstName && !companySuffixes.has(word) ? 0.8 : 0.92;
}

function possessiveInside(scan: Scan, p: number, q: number): boolean {
  // Only after a single word which is a plain noun or a given name: "Lord's Resistance Army", "Women's World Cup".
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
    if (known) q = known.next;
    else {
      q++;
      while (
        q < tokens.count &&
        named(tokens.kind[q] as number) &&
        adjoins(scan, q) &&
        !(bitsAt(scan, q) & (Is.title | Is.calendar)) &&
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

/** ", Inc." and "Co. Ltd." after a company's name. */
function suffixEnd(scan: Scan, next: number): number {
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
function teamEnd(scan: Scan, p: number): number {
  let q = p + 1;
  if (q < scan.tokens.count && wordAt(scan, q) === 'State' && adjoins(scan, q)) q++;
  if (q >= scan.tokens.count || !adjoins(scan, q) || scan.tokens.kind[q] !== Kind.cap) return p;
  const bits = bitsAt(scan, q);
  if (bits & Is.team) return q + 1;
  const plural = /[^s]s$/.test(wordAt(scan, q)) && (bits & ~(Is.surname | Is.firstName)) === 0 && isCommonAt(scan, q);
  return plural && scan.style === 'prose' ? q + 1 : p;
}

/** "Kharkiv Oblast" and the like are headed names; here only "Washington, D.C." style endings would be. */
function placeEnd(_scan: Scan, _p: number, next: number): number {
  return next;
}

/** A token that can carry on a person's name. */
function personLike(scan: Scan, q: number): boolean {
  const kind = scan.tokens.kind[q] as number;
  if (kind < Kind.cap) return false;
  if (kind === Kind.initial || kind === Kind.mixed) return true;
  const bits = bitsAt(scan, q);
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
  return !isCommonAt(scan, q) || surnameHeads.has(wordAt(scan, q));
}

/** Token after the person's name that starts with the given name, initial or surname at `p`; `p` where there is none. */
function personFrom(scan: Scan, p: number, bits: number): number {
  const { tokens } = scan;
  if (!(bits & Is.firstName || bits & Is.surname || tokens.kind[p] === Kind.initial)) return p;
  let q = p + 1;
  while (q < tokens.count && q - p < 8) {
    if (!adjoins(scan, q)) break;
    if (personLike(scan, q)) {
      q++;
      continue;
    }
    const word = lowerAt(scan, q);
    if (particles.has(word) && tokens.kind[q] === Kind.lower) {
      let r = q + 1;
      while (r < tokens.count && particles.has(lowerAt(scan, r)) && adjoins(scan, r)) r++;
      if (r < tokens.count && adjoins(scan, r) && named(tokens.kind[r] as number)) {
        q = r + 1;
        continue;
      }
    }
    break;
  }
  return q;
}

/** Whatever else: capitals in a row up to a title, a demonym, a country or an ordinary word. */
function readGeneral(
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
      const word = lowerAt(scan, q);
      if (
        q > p &&
        particles.has(word) &&
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
  if (isPlace || bits & Is.town) {
    const strong = isPlace;
    const next = p + 1;
    const followed = next < tokens.count && named(tokens.kind[next] as number) && adjoins(scan, next);
    const common = opens && isCommonAt(scan, p);
    if (strong || !followed) {
      const verdict = judge(scan, p, next, bits, opens);
      return emit(scan, drafts, p, next, verdict.type, common ? 0.4 : verdict.score, verdict.typeScore, role);
    }
  }
  if (bits & Is.organisation) {
    const next = p + 1;
    const common = isCommonAt(scan, p) && (opens || bits & Is.team);
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
        if (here & (Is.calendar | Is.demonym | Is.abbreviation)) break;
        if (
          here & Is.title &&
          !(here & (Is.surname | Is.firstName)) &&
          q + 1 < tokens.count &&
          named(tokens.kind[q + 1] as number)
        )
          break;
        if (here & Is.country) break;
        if (scan.style === 'title' && isCommonAt(scan, q)) break;
        if (scan.style === 'capitals' && here === 0 && isCommonAt(scan, q)) break;
      }
      q++;
      continue;
    }
    const word = lowerAt(scan, q);
    const mark = markAt(scan, q);
    if (q > p && q + 1 < tokens.count && named(tokens.kind[q + 1] as number) && adjoins(scan, q + 1)) {
      if (mark === '&' && adjoins(scan, q)) {
        q++;
        continue;
      }
      if (particles.has(word) && !functionWords.has(word)) {
        q++;
        continue;
      }
      if (particles.has(word) && !functionWords.has(lowerAt(scan, q)) && q + 2 < tokens.count) {
        q++;
        continue;
      }
    }
    if (
      q > p &&
      particles.has(word) &&
      particles.has(lowerAt(scan, q + 1)) &&
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

const personNext = (scan: Scan, p: number) =>
  p + 1 < scan.tokens.count && adjoins(scan, p + 1) && personLike(scan, p + 1);

/**
 * "Trump-Putin", "U.S.-Russia", "Russian-backed", "anti-Japanese": emits the parts that are names and returns the next
 * token; 0 where the hyphen is part of a name.
 */
function hyphenSplit(scan: Scan, p: number, drafts: ActorDraft[]): number {
  const word = wordAt(scan, p);
  const at = word.indexOf('-', 1);
  if (at < 0 || scan.lexicon.words.has(word)) return 0;
  const start = scan.tokens.start[p] as number;
  const parts = word.split('-').map((part) => {
    const known = scan.knowledge.named(part)[0]?.actor.type;
    return { part, known, bits: scan.lexicon.words.get(part) ?? 0 };
  });
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  if (prefixes.has(first.part.toLowerCase())) {
    const rest = word.slice(at + 1);
    const whole: Part = {
      part: rest,
      known: scan.knowledge.named(rest)[0]?.actor.type,
      bits: scan.lexicon.words.get(rest) ?? 0,
    };
    if (isNamePart(whole) || whole.bits & Is.surname)
      push(drafts, scan, start + at + 1, scan.tokens.end[p] as number, whole);
    return p + 1;
  }
  if (/^\p{Ll}/u.test(last.part) && last.part.length > 2) {
    if (isNamePart(first)) {
      push(drafts, scan, start, start + first.part.length, first);
      return p + 1;
    }
    // "Self-sufficient", "Muslim-majority", "Clinton-era": no name, or one that a hyphen hides.
    return isCommon(last.part) ? p + 1 : 0;
  }
  if (!parts.every(isNamePart)) return 0;
  let from = start;
  for (const part of parts) {
    push(drafts, scan, from, from + part.part.length, part);
    from += part.part.length + 1;
  }
  return p + 1;
}

interface Part {
  readonly part: string;
  readonly known: ActorType | undefined;
  readonly bits: number;
}

const prefixes = new Set(
  'pro anti ex non post pre then mid trans un inter neo counter co self cross vice sub ultra semi quasi pan'.split(' '),
);

function isNamePart({ known, bits }: Part): boolean {
  return known !== undefined || (bits & (Is.country | Is.demonym | Is.body | Is.company | Is.city | Is.state)) !== 0;
}

function push(
  drafts: ActorDraft[],
  scan: Scan,
  start: number,
  end: number,
  read: { known?: ActorType | undefined; bits: number },
) {
  const type = read.known ?? typeOf(read.bits);
  const demonym = (read.bits & Is.demonym) !== 0 && (read.bits & Is.country) === 0;
  const draft: ActorDraft = {
    kind: 'actor',
    start,
    end,
    type,
    name: scan.text.slice(start, end),
    score: 0.9,
    typeScore: 0.85,
  };
  drafts.push(demonym ? { ...draft, type: 'place', demonym: true } : draft);
}

function emitDemonym(scan: Scan, drafts: ActorDraft[], p: number, next: number): number {
  const start = scan.tokens.start[p] as number;
  const end = scan.tokens.end[next - 1] as number;
  drafts.push({
    kind: 'actor',
    start,
    end,
    type: 'place',
    name: fold(scan.text.slice(start, end)),
    demonym: true,
    score: 0.95,
    typeScore: 0.95,
  });
  return next;
}

function emitPerson(
  scan: Scan,
  drafts: ActorDraft[],
  p: number,
  next: number,
  role: Span | undefined,
  score: number,
  typeScore: number,
): number {
  let end = next;
  // "Jr." after a comma.
  if (markAt(scan, end) === ',' && end + 1 < scan.tokens.count && /^(?:Jr|Sr)\.?$/.test(wordAt(scan, end + 1)))
    end += 2;
  return emit(scan, drafts, p, end, 'person', score, typeScore, role);
}

function emit(
  scan: Scan,
  drafts: ActorDraft[],
  p: number,
  next: number,
  type: ActorType,
  score: number,
  typeScore: number,
  role: Span | undefined,
): number {
  const { tokens } = scan;
  const start = tokens.start[p] as number;
  const end = tokens.end[next - 1] as number;
  const name = fold(scan.text.slice(start, end));
  if (type === 'place' && tokens.kind[next] === Kind.number && !(bitsAt(scan, p) & Is.country) && inTable(scan, next)) {
    drafts.push({ kind: 'actor', start, end, type: 'organisation', name, score, typeScore: 0.85 });
    return next;
  }
  let span = type === 'person' ? role : undefined;
  if (type === 'person' && !span) span = lowerRole(scan, p);
  const draft: ActorDraft = { kind: 'actor', start, end, type, name, score, typeScore };
  const gender = type === 'person' ? genderOf(scan, p, span) : undefined;
  drafts.push({ ...draft, ...(span ? { role: span } : undefined), ...(gender ? { gender } : undefined) });
  return next;
}

/** "the Russian foreign minister Sergei Lavrov", "striker Alan Shearer": the lower-case role directly before a name. */
function lowerRole(scan: Scan, p: number): Span | undefined {
  const { tokens } = scan;
  let from = p;
  while (from > 0 && tokens.kind[from - 1] === Kind.lower && adjoins(scan, from) && p - from < 4) {
    const word = lowerAt(scan, from - 1);
    if (
      roles.has(word) ||
      (from < p &&
        /^(?:prime|foreign|deputy|vice|former|acting|interim|chief|first|defense|defence|interior|finance|senior|assistant|opposition|rebel|party|team|managing|executive|police|army|military|security|national|human|rights|film|pop|rock|movie)$/.test(
          word,
        ))
    )
      from--;
    else break;
  }
  return from < p ? { start: tokens.start[from] as number, end: tokens.end[p - 1] as number } : undefined;
}

function genderOf(scan: Scan, p: number, role: Span | undefined): 'female' | 'male' | undefined {
  if (role) {
    const title = scan.text.slice(role.start, role.end);
    if (
      /\b(?:Mrs|Ms|Miss|Mme|Queen|Princess|Baroness|Lady|Dame|Duchess|Countess|Sister|Señora|Senora|Frau|spokeswoman|Spokeswoman|chairwoman|Chairwoman|Congresswoman|congresswoman|actress|Actress|queen|princess|businesswoman|wife|daughter|mother|sister|widow|aunt|niece)\b/.test(
        title,
      )
    )
      return 'female';
    if (
      /\b(?:Mr|Sir|King|Prince|Lord|Duke|Earl|Father|Brother|Señor|Senor|Herr|Pope|spokesman|Spokesman|chairman|Chairman|Congressman|congressman|actor|Sultan|Emperor|king|prince|pope|businessman|husband|son|father|brother|uncle|nephew|Ayatollah|Imam|Sheikh|Sheik)\b/.test(
        title,
      )
    )
      return 'male';
  }
  const bits = bitsAt(scan, p);
  const female = (bits & Is.female) !== 0;
  const male = (bits & Is.male) !== 0;
  if (female === male) return undefined;
  // A lone word may be a surname; only a given name with more behind it tells.
  if (p + 1 >= scan.tokens.count || !adjoins(scan, p + 1) || (scan.tokens.kind[p + 1] as number) < Kind.cap)
    return undefined;
  return female ? 'female' : 'male';
}

const fold = (text: string) => (/\s/.test(text) ? text.replace(/\s+/g, ' ') : text);
