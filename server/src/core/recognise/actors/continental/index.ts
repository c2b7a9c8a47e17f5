import type { ActorType, Knowledge } from '../../../model';
import type { ActorDraft, SentenceInput } from '../../recogniser';
import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { clubPrefixes } from '../word-lists';
import { headedAt } from './bodies';
import { Capital, settleCapitals } from './capitals';
import { readCompound } from './compounds';
import { isCompanySuffix, isDemonymAt, judge } from './judge';
import { nameEnd, opensPerson, personBefore } from './names';
import {
  adjoins,
  cuesAt,
  isCapital,
  knownAt,
  lowerAt,
  markAt,
  openReading,
  opensSentence,
  phraseAt,
  type Reading,
  wordAt,
} from './reading';
import { genderOf, roleBefore } from './roles';
import { Cue } from './vocabulary/cues';

/** Names in one sentence of French, German or Spanish; the counterpart of the English reader, with its conventions. */
export function recogniseContinentalActors(
  sentence: SentenceInput,
  language: 'fr' | 'de' | 'es',
  knowledge: Knowledge,
): ActorDraft[] {
  const reading = openReading(sentence, language, knowledge);
  const drafts: ActorDraft[] = [];
  const capitals = settleCapitals(reading);
  let i = 0;
  while (i < reading.tokens.count) i = Math.max(i + 1, readAt(reading, i, capitals, drafts));
  return drafts;
}

/** Reads what starts at token `i`; returns the token after it. */
function readAt(reading: Reading, i: number, capitals: Uint8Array, drafts: ActorDraft[]): number {
  const { tokens } = reading;
  const kind = tokens.kind[i] as number;
  if (kind < Kind.lower) return i + 1;
  if (kind === Kind.lower || kind === Kind.mixed) {
    const compound = readCompound(reading, i, drafts);
    if (compound > i) return compound;
  }
  const word = wordAt(reading, i);
  if (kind === Kind.lower) {
    if (word.cues & Cue.smallHead) {
      const headed = headedAt(reading, i, capitals);
      if (headed) return emit(reading, drafts, i, headed.next, headed.type, headed.score, headed.typeScore);
    }
    if (word.demonym && !isLanguage(reading, i)) return emitDemonym(reading, drafts, i);
    return i + 1;
  }
  const known = knownAt(reading, i);
  // "La Unión" opens many a sentence on the Unión Africana, "La Croix-Rouge" on the Croix-Rouge.
  const phrase =
    word.cues & Cue.article && opensSentence(reading, i) && opensOnBody(reading, i + 1)
      ? undefined
      : phraseAt(reading, i);
  const listed = Math.max(known?.next ?? 0, phrase?.next ?? 0);
  if (listed <= i + 1) {
    // "ministre de l'Intérieur X": what a minister minds is no name.
    if (word.cues & Cue.portfolio && portfolioOf(reading, i)) return i + 1;
  }
  const headed = headedAt(reading, i, capitals);
  if (headed && headed.next > listed && !(personBefore(reading, i) && capitals[i] === Capital.name))
    return emit(
      reading,
      drafts,
      i,
      headed.next,
      headed.type,
      opensSentence(reading, i) && headed.next === i + 2 ? 0.7 : headed.score,
      headed.typeScore,
    );
  if (listed > i + 1) return emitListed(reading, drafts, i, known, phrase, capitals);
  const compound = readCompound(reading, i, drafts);
  if (compound > i) return compound;
  if (word.cues & Cue.standingOther) return emit(reading, drafts, i, i + 1, 'other', 0.9, 0.92);
  if (word.cues & Cue.standing) return emit(reading, drafts, i, i + 1, 'organisation', 0.9, 0.92);
  if (isDemonymAt(reading, i) && !personBefore(reading, i) && (known === undefined || isPeople(reading, i))) {
    if (isLanguage(reading, i)) return i + 1;
    if (!(word.bits & Is.firstName) || !isCapital(reading, i + 1)) return emitDemonym(reading, drafts, i);
  }
  const state = capitals[i] as number;
  const person = personBefore(reading, i);
  if (
    state === Capital.none &&
    !(person && reading.vocabulary.language === 'de' && word.cues & Cue.noun && isLoneSurname(reading, i))
  )
    return i + 1;
  if (kind === Kind.initial && !(isCapital(reading, i + 1) && adjoins(reading, i + 1))) return i + 1;
  if (state === Capital.article && !(isCapital(reading, i + 1) && adjoins(reading, i + 1))) return i + 1;
  if (state === Capital.either && !person && !givenNameAhead(reading, i) && !eitherStands(reading, i)) return i + 1;
  if (state === Capital.either && cuesAt(reading, i) & Cue.role && !person) return i + 1;

  if (
    clubPrefixes.has(word.text) &&
    isCapital(reading, i + 1) &&
    adjoins(reading, i + 1) &&
    !(word.bits & Is.surname && person)
  )
    return emit(reading, drafts, i, nameEnd(reading, i + 1, capitals), 'organisation', 0.92, 0.92);
  if (givenNameNext(reading, i)) return i + 1;
  const end = nameEnd(reading, i, capitals);
  // "Palme d'or", "Astor de Oro": a prize.
  if (
    end === i + 1 &&
    /^(?:de|d')$/.test(lowerAt(reading, end)) &&
    /^(?:or|argent|oro|plata|bronze|bronce|cristal)$/.test(lowerAt(reading, end + 1))
  )
    return emit(reading, drafts, i, end + 2, 'other', 0.9, 0.92);
  let next = end;
  while (next < tokens.count && adjoins(reading, next) && isCompanySuffix(wordAt(reading, next).text)) next++;
  if (next > end) return emit(reading, drafts, i, next, 'organisation', 0.95, 0.95);
  if (person && word.known.every(({ actor }) => actor.type === 'person') && !(word.bits & Is.country))
    return emit(reading, drafts, i, end, 'person', 0.95, 0.9);
  if (end === i + 1 && known) {
    const actor = known.matches[0]?.actor;
    if (actor) {
      const sure = known.matches.every((match) => match.actor.type === actor.type);
      const weak =
        state === Capital.either || (opensSentence(reading, i) && (word.cues & (Cue.common | Cue.function)) !== 0);
      // Without a preposition a place's name may be somebody's family name, where the article has such a person.
      const placed = actor.type !== 'place' || word.bits & Is.country || cuesAt(reading, i - 1) & Cue.placePreposition;
      return emit(reading, drafts, i, end, actor.type, weak ? 0.6 : 0.95, sure ? (placed ? 0.93 : 0.8) : 0.7);
    }
  }
  const verdict = judge(reading, i, end);
  if (opensPerson(reading, i) && end > i + 1 && verdict.type === 'person')
    return emit(reading, drafts, i, end, 'person', Math.max(verdict.score, 0.9), Math.max(verdict.typeScore, 0.88));
  return emit(reading, drafts, i, end, verdict.type, verdict.score, verdict.typeScore);
}

/** A name of several words in the gazetteer or the knowledge base, unless it opens somebody's name ("San José Pérez"). */
function emitListed(
  reading: Reading,
  drafts: ActorDraft[],
  i: number,
  known: ReturnType<typeof knownAt>,
  phrase: ReturnType<typeof phraseAt>,
  capitals: Uint8Array,
): number {
  const actor = known && known.next >= (phrase?.next ?? 0) ? known.matches[0]?.actor : undefined;
  const next = actor ? (known as { next: number }).next : (phrase as { next: number }).next;
  const type = actor?.type ?? typeOf((phrase as { bits: number }).bits);
  if (type === 'person') {
    const end = nameEnd(reading, i, capitals);
    return emit(reading, drafts, i, Math.max(end, next), 'person', 0.95, 0.93);
  }
  return emit(reading, drafts, i, next, type, 0.96, 0.94);
}

function typeOf(bits: number): ActorType {
  if (bits & Is.organisation) return 'organisation';
  if (bits & Is.place) return 'place';
  return bits & Is.firstName ? 'person' : 'other';
}

/** "en français", "auf Deutsch", "en inglés": languages are no actors. */
function isLanguage(reading: Reading, i: number): boolean {
  const before = lowerAt(reading, i - 1);
  const word = lowerAt(reading, i);
  if (reading.vocabulary.language === 'de') return isCapital(reading, i) && /(?:sch|isch)$/.test(word);
  if (isCapital(reading, i) && reading.vocabulary.language === 'fr') return false;
  return (
    /^(?:en|parle|parlent|parler|parlant|habla|hablan|hablaba|hablaban|hablar|traduit|traducido)$/.test(before) &&
    !isCapital(reading, i)
  );
}

/** The first word of a body's name, or the whole of one that is known. */
function opensOnBody(reading: Reading, i: number): boolean {
  if (!isCapital(reading, i)) return false;
  const { cues, known } = wordAt(reading, i);
  return (cues & Cue.bodyHead) !== 0 || known.some(({ actor }) => actor.type === 'organisation');
}

/** "den Polen" are the people, "in Polen" is the country. */
function isPeople(reading: Reading, i: number): boolean {
  return reading.vocabulary.language === 'de' && adjoins(reading, i) && (cuesAt(reading, i - 1) & Cue.article) !== 0;
}

/** "de l'Intérieur", "des Affaires étrangères", "de Hacienda" behind a role or "chargé". */
function portfolioOf(reading: Reading, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at < 9; at--) {
    const kind = reading.tokens.kind[at] as number;
    if (kind < Kind.lower && markAt(reading, at) !== ',') return false;
    const { cues, lower } = wordAt(reading, at);
    if (cues & Cue.role || lower === 'chargé' || lower === 'chargée' || lower === 'cartera' || lower === 'portefeuille')
      return true;
    if (cues & (Cue.saying | Cue.bodyHead | Cue.smallHead)) return false;
  }
  return false;
}

/** A noun alone behind a role: "Minister Koch" is one, "Sprecher Ende" none. */
function isLoneSurname(reading: Reading, i: number): boolean {
  return (wordAt(reading, i).bits & Is.surname) !== 0;
}

function givenNameAhead(reading: Reading, i: number): boolean {
  const { bits, cues } = wordAt(reading, i);
  if (!(bits & Is.firstName) || cues & Cue.role || !isCapital(reading, i + 1) || !adjoins(reading, i + 1)) return false;
  // "Art Menschen", "Land Burgenland"
  const next = wordAt(reading, i + 1);
  return (next.bits & (Is.surname | Is.firstName)) !== 0 || (next.bits === 0 && !(next.cues & Cue.noun));
}

/** A noun that is a town's name too, where a preposition of place stands directly before: "in Essen". */
function eitherStands(reading: Reading, i: number): boolean {
  const { bits, known } = wordAt(reading, i);
  if (!(bits & Is.place) && known.length === 0) return false;
  return adjoins(reading, i) && (cuesAt(reading, i - 1) & Cue.placePreposition) !== 0 && !isCapital(reading, i + 1);
}

/** "Verfassungsrechtler Heinz Mayer": in German an unknown word before a given name is what somebody is. */
function givenNameNext(reading: Reading, i: number): boolean {
  const { bits, known } = wordAt(reading, i);
  if (reading.vocabulary.language !== 'de' || bits !== 0 || known.length > 0 || reading.tokens.kind[i] !== Kind.cap)
    return false;
  const next = wordAt(reading, Math.min(i + 1, reading.tokens.count - 1));
  return (
    isCapital(reading, i + 2) &&
    adjoins(reading, i + 1) &&
    adjoins(reading, i + 2) &&
    (next.bits & Is.firstName) !== 0 &&
    !(next.bits & Is.place)
  );
}

function nameOf(reading: Reading, from: number, next: number): string {
  const { tokens, text } = reading;
  const last = wordAt(reading, next - 1);
  const end = tokens.end[next - 1] as number;
  const start = tokens.start[from] as number;
  if (last.base === undefined || reading.shouted || last.text === last.text.toUpperCase())
    return tokens.odd ? text.slice(start, end).replace(/\s+/g, ' ') : text.slice(start, end);
  return (text.slice(start, tokens.start[next - 1]) + last.base).replace(/\s+/g, ' ');
}

function emitDemonym(reading: Reading, drafts: ActorDraft[], i: number): number {
  const start = reading.tokens.start[i] as number;
  const end = reading.tokens.end[i] as number;
  const written = reading.text.slice(start, end);
  const name = reading.knowledge.demonym(written).length > 0 ? written : written.toLowerCase();
  drafts.push({ kind: 'actor', start, end, type: 'place', name, demonym: true, score: 0.95, typeScore: 0.95 });
  return i + 1;
}

/** Writes a draft of tokens [from, next) down and returns `next`. */
function emit(
  reading: Reading,
  drafts: ActorDraft[],
  from: number,
  next: number,
  type: ActorType,
  score: number,
  typeScore: number,
): number {
  if (score <= 0.2) return next;
  const start = reading.tokens.start[from] as number;
  const end = reading.tokens.end[next - 1] as number;
  const draft = { kind: 'actor' as const, start, end, type, name: nameOf(reading, from, next), score, typeScore };
  if (type !== 'person') {
    drafts.push(draft);
    return next;
  }
  const found = roleBefore(reading, from);
  const gender = genderOf(reading, from, next, found);
  const role = found && { start: found.start, end: found.end };
  if (role && gender) drafts.push({ ...draft, role, gender });
  else if (role) drafts.push({ ...draft, role });
  else drafts.push(gender ? { ...draft, gender } : draft);
  return next;
}
