import type { Span } from '../../model';
import type { ActorDraft } from '../recogniser';
import { cuesAt, organisationBefore, roles, sayingVerbs } from './cues';
import { emit, emitDemonym, emitPerson, typeOf } from './emit';
import { readGeneral } from './general';
import { headedEnd, suffixEnd, teamEnd } from './heads';
import { hyphenSplit } from './hyphens';
import { Is } from './lexicon';
import { personFrom, personLike } from './persons';
import {
  adjoins,
  bitsAt,
  entryAt,
  isCommonAt,
  knownAt,
  lowerAt,
  opensSentence,
  phraseAt,
  type Scan,
  wordAt,
} from './scan';
import { sportSigns } from './sport';
import { datelineEnd, labelEnd } from './things';
import { isGivenName, titleAfterParts, titleAhead, titleEnd } from './titles';
import { Kind } from './tokens';
import { Listed, named, suffixes } from './word-lists';

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
    if (((bits & Is.title) !== 0 || titleAfterParts(scan, p, bits)) && !isGivenName(scan, p, bits)) {
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

/** Tries to read one name at token `p`; returns the token after it, or `p` where there is none. */
function readName(scan: Scan, p: number, bits: number, role: Span | undefined, drafts: ActorDraft[]): number {
  const { tokens } = scan;
  const kind = tokens.kind[p] as number;
  const opens = opensSentence(scan, p) || scan.style !== 'prose';
  if (p === 0 && kind === Kind.caps) {
    const label = labelEnd(scan);
    if (label > 0) return label;
    const place = datelineEnd(scan);
    if (place > 0) return emit(scan, drafts, 0, place, 'place', 0.95, 0.95, undefined);
  }

  // A function word at the start of a sentence ("The", "In") is skipped, unless a name starts with it.
  const entry = entryAt(scan, p);
  const word = entry.text;
  if (kind === Kind.cap && entry.isFunction && bits === 0) {
    const phrase = phraseAt(scan, p);
    if (phrase && phrase.next > p + 1)
      return emit(scan, drafts, p, phrase.next, typeOf(phrase.phrase.bits), 0.95, 0.9, role);
    return p + 1;
  }
  if (kind === Kind.caps && (word === 'I' || isRoman(scan, p))) return p + 1;
  // "SUSSEX V KENT"
  if (word === 'V' && p > 0 && scan.style === 'capitals' && named(tokens.kind[p - 1] as number)) return p + 1;

  // "Former WBC champion"
  if (
    kind === Kind.cap &&
    opens &&
    entry.lists & Listed.openingAdjective &&
    p + 1 < tokens.count &&
    adjoins(scan, p + 1) &&
    named(tokens.kind[p + 1] as number)
  )
    return p + 1;

  // "Steelmaker Corus agreed": a noun for bodies that a capital is owed to.
  if (
    kind === Kind.cap &&
    opens &&
    bits === 0 &&
    cuesAt(scan, p) & (organisationBefore | roles) &&
    entry.known.length === 0
  ) {
    if (
      p + 1 < tokens.count &&
      adjoins(scan, p + 1) &&
      tokens.kind[p + 1] === Kind.cap &&
      phraseAt(scan, p) === undefined
    )
      return p + 1;
  }

  // "Under Henrik Sandvik": what leads up to a title is a preposition where a given name follows.
  if (
    entry.isFunction &&
    kind === Kind.cap &&
    opens &&
    (bits & ~Is.titlePart) === 0 &&
    p + 1 < tokens.count &&
    adjoins(scan, p + 1) &&
    bitsAt(scan, p + 1) & Is.firstName &&
    !phraseAt(scan, p)
  )
    return p + 1;

  // "Till", "Will", "May" alone are words; before another capital they may be given names.
  if (entry.isFunction && kind === Kind.cap && role === undefined && entry.known.length === 0) {
    const before = p + 1 < tokens.count && adjoins(scan, p + 1) && named(tokens.kind[p + 1] as number);
    if (!before || entryAt(scan, p + 1).isFunction) return p + 1;
  }

  const known = knownAt(scan, p);
  const phrase = phraseAt(scan, p);
  if (entry.owner && tokens.possessive[p] === 1 && (phrase?.next ?? 0) <= p + 1 && !ownsNoun(scan, p, bits)) {
    // "Moody's": the ending belongs to the name.
    tokens.end[p] = (tokens.end[p] as number) + 2;
    tokens.possessive[p] = 0;
    // "Lloyd's Shipping Intelligence"
    const longer = headedEnd(scan, p, role);
    const end = longer?.type === 'organisation' ? longer.next : suffixEnd(scan, p + 1);
    return emit(scan, drafts, p, end, 'organisation', 0.95, 0.9, role);
  }
  const single = !known && !phrase;
  const reach = Math.max(known?.next ?? 0, phrase?.next ?? 0);
  // "San Silvestre", "Santa Rosalia": a town, or what is called after one.
  if (saints.has(word) && reach <= p + 1 && !role && adjoins(scan, p + 1) && tokens.kind[p + 1] === kind)
    return emit(scan, drafts, p, p + 2, 'place', 0.9, 0.7, role);

  if (entry.lists & Listed.clubPrefix && !named(tokens.kind[p + 1] ?? 0) && sportSigns(scan) > 0)
    return emit(scan, drafts, p, p + 1, 'organisation', 0.85, 0.88, role);
  if (entry.lists & Listed.clubPrefix && p + 1 < tokens.count && adjoins(scan, p + 1)) {
    const place = phraseAt(scan, p + 1);
    const placeBits = place ? place.phrase.bits : bitsAt(scan, p + 1);
    if (placeBits & (Is.city | Is.town | Is.region | Is.state)) {
      return emit(scan, drafts, p, place ? place.next : p + 2, 'organisation', 0.95, 0.9, role);
    }
  }
  const placed = phrase ? (phrase.phrase.bits & Is.place ? phrase.next : 0) : bits & Is.place ? p + 1 : 0;
  if (placed > 0 && !role && (known?.next ?? 0) <= placed) {
    const team = teamEnd(scan, p, placed);
    if (team > placed) return emit(scan, drafts, p, team, 'organisation', 0.95, 0.88, role);
  }
  // Names with a head ("… Ministry", "… River") take in what leads up to it.
  const head = headedEnd(scan, p, role);
  if (head && head.next > reach)
    return emit(
      scan,
      drafts,
      isNumbered(scan, p, head.next) ? p - 1 : p,
      head.next,
      head.type,
      opens && head.next === p + 1 ? 0.4 : head.score,
      head.typeScore,
      role,
    );

  if (known && known.next >= (phrase?.next ?? 0)) {
    const actor = known.matches[0]?.actor;
    // "LEADER POL POT": the office, not the company.
    const office = (bits & Is.title) !== 0 && known.next === p + 1 && personAhead(scan, p);
    if (actor && !office) {
      const next = known.next;
      const short = next === p + 1;
      const longer = short && actor.type !== 'person' ? personFrom(scan, p, bits) : 0;
      if (longer > next) return emitPerson(scan, drafts, p, longer, role, 0.9, 0.85);
      // "the Olympic champion": the word's own meaning before a company called so.
      if (short && actor.type === 'organisation' && bits & Is.other)
        return emit(scan, drafts, p, next, 'other', 0.85, 0.85, role);
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
        // "China", "Turkey": countries in news, whatever the word may mean besides.
        const told =
          (bits & Is.country) !== 0 ||
          (actor.type === 'person' && tokens.possessive[p] === 1) ||
          (cuesAt(scan, next) & sayingVerbs) !== 0 ||
          // "Macron and Scholz"
          (lowerAt(scan, next) === 'and' && next + 1 < tokens.count && (tokens.kind[next + 1] as number) >= Kind.cap);
        if (short && opens && isCommonAt(scan, p) && kind !== Kind.caps && !told)
          return emit(scan, drafts, p, next, actor.type, 0.45, 0.6, role);
        const sure = known.matches.every((match) => match.actor.type === actor.type);
        const end = actor.type === 'organisation' ? suffixEnd(scan, next) : next;
        return emit(scan, drafts, p, end, actor.type, 0.97, sure ? 0.95 : 0.7, role);
      }
    }
  }
  if (phrase && !single) {
    const phraseBits = phrase.phrase.bits;
    if (phraseBits & Is.abbreviation) return phrase.next;
    if (phraseBits & Is.demonym) return emitDemonym(scan, drafts, p, phrase.next);
    if (phraseBits & Is.group) return phrase.next;
    if (phraseBits) {
      const end = phraseBits & Is.organisation ? suffixEnd(scan, phrase.next) : phrase.next;
      return emit(scan, drafts, p, end, typeOf(phraseBits), 0.95, 0.9, role);
    }
  }

  if (
    role === undefined &&
    ((bits & Is.title) !== 0 || titleAfterParts(scan, p, bits)) &&
    !isGivenName(scan, p, bits)
  ) {
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
  if (
    entry.lists & Listed.direction &&
    p + 1 < tokens.count &&
    named(tokens.kind[p + 1] as number) &&
    adjoins(scan, p + 1)
  ) {
    const placed = phraseAt(scan, p + 1);
    const nextBits = placed ? placed.phrase.bits : bitsAt(scan, p + 1);
    if (nextBits & Is.place && !(nextBits & Is.demonym)) {
      return emit(scan, drafts, p, placed ? placed.next : p + 2, 'place', 0.95, 0.95, role);
    }
    if (nextBits & Is.demonym) return p + 1;
  }
  if (entry.lists & Listed.direction && single && personFrom(scan, p, bits | Is.surname) <= p + 1) return p + 1;

  return readGeneral(scan, p, bits, role, opens, drafts);
}

const personAhead = (scan: Scan, p: number): boolean =>
  adjoins(scan, p + 1) &&
  ((bitsAt(scan, p + 1) & (Is.firstName | Is.surname)) !== 0 ||
    knownAt(scan, p + 1)?.matches[0]?.actor.type === 'person');

/** "Switzerland II": a number after a name; not "VI Corps". */
const isRoman = ({ text, tokens }: Scan, p: number): boolean =>
  (tokens.end[p] as number) - (tokens.start[p] as number) > 1 &&
  text.charCodeAt(tokens.start[p] as number) >= 73 &&
  suffixes.has(text.slice(tokens.start[p], tokens.end[p])) &&
  !(p + 1 < tokens.count && named(tokens.kind[p + 1] as number));

const saints = new Set('San Santa Santo Sao São'.split(' '));
const units = new Set('Army Fleet Corps Division Brigade Regiment Battalion Squadron Infantry Cavalry Wing'.split(' '));

/** "7th Marine Regiment": a unit of an army has its number in its name. */
function isNumbered(scan: Scan, p: number, end: number): boolean {
  const { tokens, text } = scan;
  return (
    p > 0 &&
    tokens.kind[p - 1] === Kind.number &&
    adjoins(scan, p) &&
    units.has(wordAt(scan, end - 1)) &&
    /^\d+(?:st|nd|rd|th)$/.test(text.slice(tokens.start[p - 1], tokens.end[p - 1]))
  );
}

/** "Wendy's mother": a person's name with what is theirs. */
function ownsNoun(scan: Scan, p: number, bits: number): boolean {
  if ((bits & (Is.firstName | Is.surname)) === 0 || p + 1 >= scan.tokens.count) return false;
  return (
    scan.tokens.kind[p + 1] === Kind.lower && !(cuesAt(scan, p + 1) & sayingVerbs) && !entryAt(scan, p + 1).isFunction
  );
}

/** "Saudi officials", "a Saudi" against "Saudi" as the country's name. */
function adjectiveUse(scan: Scan, p: number): boolean {
  return (
    wordAt(scan, p) === 'Saudi' ||
    (scan.tokens.kind[p + 1] === Kind.lower && adjoins(scan, p + 1) && /(?:an|ian|ese|ish|i)$/.test(wordAt(scan, p)))
  );
}
