import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { adjoins, cuesAt, isCapital, lowerAt, opensSentence, type Reading, wordAt } from './reading';
import { Cue } from './vocabulary/cues';
import { germanVerb } from './words';

/** What the capital of a token says. */
export const Capital = {
  /** Nothing: the language or the place in the sentence asks for it. */
  none: 0,
  name: 1,
  /** An article inside a name: "La Rochelle", "El Escorial"; a name only with more behind it. */
  article: 2,
  /** A German noun, or a word that opens the sentence, that is a name too: one only beside evidence. */
  either: 3,
} as const;

const settled =
  Cue.role | Cue.bodyNoun | Cue.placeNoun | Cue.thingNoun | Cue.saying | Cue.portfolio | Cue.common | Cue.smallHead;
const strongBits = Is.place | Is.organisation;

/** Tells for each token whether its capital can be a name's. */
export function settleCapitals(reading: Reading): Uint8Array {
  const { tokens, vocabulary } = reading;
  const capitals = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.kind[i] as number) < Kind.cap) continue;
    capitals[i] = vocabulary.language === 'de' ? german(reading, i) : romance(reading, i);
  }
  return capitals;
}

function romance(reading: Reading, i: number): number {
  const { tokens, vocabulary } = reading;
  const { cues, bits, known, lower } = wordAt(reading, i);
  if (cues & (Cue.calendar | Cue.abbreviation | Cue.address)) return Capital.none;
  const kind = tokens.kind[i] as number;
  if (lower.endsWith("'")) return Capital.none;
  if (kind === Kind.initial) return Capital.name;
  const opens = opensSentence(reading, i);
  if (cues & Cue.function && kind !== Kind.caps) {
    if (!opens && cues & Cue.article) return Capital.article;
    // "Página Siete"
    return !opens && isCapital(reading, i - 1) && adjoins(reading, i) ? Capital.name : Capital.none;
  }
  if (cues & Cue.general && !(isCapital(reading, i + 1) && adjoins(reading, i + 1))) return Capital.none;
  if (kind === Kind.caps && cues & Cue.function && lower.length < 3) return Capital.none;
  if (!opens) return cues & Cue.role && bits === 0 ? Capital.none : Capital.name;
  if (known.length > 0 && !(cues & settled)) return Capital.name;
  if (cues & settled)
    return bits & (Is.firstName | Is.surname) && isCapital(reading, i + 1) ? Capital.either : Capital.none;
  if (bits & strongBits || kind !== Kind.cap) return Capital.name;
  if (vocabulary.ordinaryEnding.test(lower) && !(bits & Is.firstName))
    return isCapital(reading, i + 1) && bits ? Capital.either : Capital.none;
  return Capital.name;
}

const nameKinds = Is.place | Is.organisation;

function german(reading: Reading, i: number): number {
  const { tokens, vocabulary } = reading;
  const { cues, bits, known, lower, text } = wordAt(reading, i);
  const kind = tokens.kind[i] as number;
  if (kind === Kind.initial) return cues & Cue.address ? Capital.none : Capital.name;
  if (cues & (Cue.calendar | Cue.abbreviation | Cue.address))
    return bits & Is.firstName ? Capital.either : Capital.none;
  if (kind === Kind.caps)
    return text.length > 1 && !(cues & Cue.function && opensSentence(reading, i)) ? Capital.name : Capital.none;
  if (
    cues & Cue.particle &&
    isCapital(reading, i + 1) &&
    adjoins(reading, i + 1) &&
    /^(?:De|Van|Von|Di|Da|Le|La|Del)$/.test(text)
  )
    return cuesAt(reading, i + 1) & Cue.noun ? Capital.none : Capital.article;
  if (cues & Cue.function) return Capital.none;
  const opens = opensSentence(reading, i);
  if (cues & Cue.noun || cues & Cue.role) {
    if (bits & (Is.place | Is.surname) && !(cues & (Cue.listedNoun | Cue.role))) return Capital.name;
    if (known.some(({ actor }) => actor.type !== 'person') || bits & (Is.country | Is.region)) return Capital.name;
    return bits !== 0 || known.length > 0 ? Capital.either : Capital.none;
  }
  if (bits & nameKinds || known.length > 0) return Capital.name;
  if (opens && bits === 0 && (cues & Cue.common || germanVerb(lower) || vocabulary.ordinaryEnding.test(lower)))
    return Capital.none;
  // "Deutscher", "Berliner" in front of a noun: an adjective.
  if (
    opens &&
    bits === 0 &&
    kind === Kind.cap &&
    !isCapital(reading, i + 1) &&
    /(?:e|en|er|es|em|t|te|ten)$/.test(lower)
  )
    return Capital.either;
  return Capital.name;
}

/** A lower-case adjective or a number word directly before a German noun: "die schwere Krise". */
export function adjectiveBefore(reading: Reading, i: number): boolean {
  if (i < 1 || !adjoins(reading, i) || reading.tokens.kind[i - 1] !== Kind.lower) return false;
  const cues = cuesAt(reading, i - 1);
  if (cues & (Cue.function | Cue.role | Cue.saying)) return false;
  const word = lowerAt(reading, i - 1);
  return word.length > 4 && /(?:e|en|er|es|em)$/.test(word) && !/(?:ten|te)$/.test(word.replace(/(?:ier|er)ten?$/, ''));
}
