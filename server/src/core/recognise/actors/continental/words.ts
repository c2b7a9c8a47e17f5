import continentalPlaces from '../../../../../knowledge/gazetteer/continental-places.json';
import german from '../../../../../knowledge/gazetteer/german.json';
import type { Knowledge, NameMatch } from '../../../model';
import { Is, lexicon, type Phrase } from '../lexicon';
import { type NounReader, nounReader } from './german-nouns';
import { Cue, type Vocabulary } from './vocabulary/cues';

/** What the gazetteer tells whatever the language; its English titles and heads are left out. */
export const nameBits = Is.firstName | Is.surname | Is.place | Is.organisation | Is.other;

/** All that is known of one word in one language. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly bits: number;
  readonly cues: number;
  readonly phrases: readonly Phrase[] | undefined;
  /** Starts a name of the knowledge base. */
  readonly starts: boolean;
  readonly known: readonly NameMatch[];
  /** Word for what or who is of a place. */
  readonly demonym: boolean;
  /** The name without the ending of the German genitive ("Merkels"), where that is what is known. */
  readonly base?: string;
}

/** A language's words: its lists, and its names of places beyond the gazetteer's. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly cues: ReadonlyMap<string, number>;
  readonly knowledge: Knowledge;
}

interface Places {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const built: Partial<Record<Vocabulary['language'], Places>> = {};

function placesOf(language: Vocabulary['language']): Places {
  let places = built[language];
  if (places === undefined) {
    const words = new Set<string>();
    const phrases = new Map<string, Phrase[]>();
    for (const text of continentalPlaces[language].split('|')) {
      const parts = text.split(' ');
      if (parts.length === 1) words.add(text);
      else {
        const first = parts[0] as string;
        const phrase = { text, words: parts.length, bits: Is.town };
        phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
      }
    }
    for (const list of phrases.values()) list.sort((a, b) => b.text.length - a.text.length);
    places = { words, phrases };
    built[language] = places;
  }
  return places;
}

let readNoun: NounReader | undefined;

export function germanNoun(word: string): ReturnType<NounReader> {
  if (readNoun === undefined) {
    const set = (list: string) => new Set(list.split('|'));
    readNoun = nounReader(set(german.nouns), set(german.verbs), set(german.adjectives));
  }
  return readNoun(word);
}

const inflected = Cue.role | Cue.office | Cue.bodyNoun | Cue.placeNoun | Cue.thingNoun | Cue.portfolio;
/** What the last part of a German compound says of the whole. */
const compounded = inflected | Cue.bodyHead;

function cuesOf({ cues, vocabulary }: Language, lower: string, capital: boolean): number {
  const found = cues.get(lower) ?? 0;
  if (vocabulary.language !== 'de') {
    if (found !== 0 || !lower.endsWith('s')) return found;
    return ((cues.get(lower.slice(0, -1)) ?? cues.get(lower.replace(/es$/, '')) ?? 0) & inflected) as number;
  }
  if (!capital || (found & (Cue.function | Cue.calendar | Cue.abbreviation | Cue.standing | Cue.standingOther)) !== 0)
    return found;
  let result = found;
  if (found === 0) {
    const last = lower.slice(lower.lastIndexOf('-') + 1);
    for (let at = 0; at < last.length - 2 && at < 30 && result === 0; at++) {
      const tail = last.slice(at);
      const short = at > 0 && tail.length < 4;
      if (short) break;
      result = (cues.get(tail) ?? cues.get(tail.replace(/(?:innen|en|n|s|es)$/, '')) ?? 0) & compounded;
      // "Bundesrat", "Freitag": the tail of a name is no role.
      if (at > 0 && tail.length < 6 && germanNoun(lower) === undefined) result = 0;
    }
  }
  const noun = germanNoun(lower.slice(lower.lastIndexOf('-') + 1));
  if (noun !== undefined || result !== 0) result |= Cue.noun;
  return noun === 'listed' ? result | Cue.listedNoun : result;
}

/** A form of a verb of the list that may open a sentence: "Fürchtet", "Warnte". */
export function germanVerb(word: string): boolean {
  germanVerbs ??= new Set(german.verbs.split('|'));
  const stem = word.replace(/(?:e?t|e?te|e?ten|e?st|e|en)$/, '');
  return stem !== word && stem.length > 2 && (germanVerbs.has(`${stem}en`) || germanVerbs.has(`${stem}n`));
}

let germanVerbs: ReadonlySet<string> | undefined;

/** What lists, gazetteer and knowledge base have of a word as it is written, its apostrophe straight. */
export function lookUp(language: Language, text: string): Word {
  const lower = text.toLowerCase();
  const capital = text !== lower;
  const cues = cuesOf(language, lower, capital);
  const demonym = isDemonym(language, text, lower);
  if (!capital) return { text, lower, bits: 0, cues, phrases: undefined, starts: false, known: [], demonym };
  const found = named(language, text);
  if (found.bits === 0 && found.known.length === 0) {
    for (const base of otherForms(language, text)) {
      const again = named(language, base);
      if (again.bits !== 0 || again.known.length > 0)
        return { text, lower, cues, demonym, ...again, phrases: found.phrases, base };
    }
  }
  return { text, lower, cues, demonym, ...found };
}

function named({ knowledge, vocabulary: { language } }: Language, text: string) {
  const lists = lexicon();
  const places = placesOf(language);
  const hyphen = text.indexOf('-', 1);
  const starts = knowledge.startsName(text) || (hyphen > 0 && knowledge.startsName(text.slice(0, hyphen)));
  const known = starts ? knowledge.named(text) : [];
  const phrases = [...(lists.phrases.get(text) ?? []), ...(places.phrases.get(text) ?? [])];
  return {
    bits: ((lists.words.get(text) ?? 0) & nameBits) | (places.words.has(text) ? Is.town : 0),
    starts,
    known,
    phrases: phrases.length > 0 ? phrases : undefined,
  };
}

/** "PARIS" as it would be in prose, "Merkels" without the ending of the genitive. */
function otherForms({ vocabulary: { language } }: Language, text: string): string[] {
  const forms: string[] = [];
  if (text.length > 3 && text === text.toUpperCase()) forms.push(inProse(text));
  if (language === 'de' && text.length > 4 && text.endsWith('s')) forms.push(text.slice(0, -1));
  return forms;
}

/** The French write peoples with a capital and adjectives without, the Spanish both small, the Germans nouns with one. */
function isDemonym({ knowledge, vocabulary: { language } }: Language, text: string, lower: string): boolean {
  if (language === 'de')
    return knowledge.demonym(text).length > 0 || (text !== lower && knowledge.demonym(lower).length > 0);
  return knowledge.demonym(lower).length > 0;
}

export function inProse(word: string): string {
  return word.toLowerCase().replace(/(^|[-'])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
