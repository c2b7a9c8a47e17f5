import type { Knowledge, NameMatch } from '../../../model';
import type { SentenceInput } from '../../recogniser';
import { Kind, type Tokens } from '../tokens';
import { continentalTokens } from './tokens';
import { cueTable, type Vocabulary } from './vocabulary/cues';
import { french } from './vocabulary/french';
import { german as germanWords } from './vocabulary/german';
import { spanish } from './vocabulary/spanish';
import { lookUp, nameBits, type Word } from './words';

interface Memory {
  readonly words: Map<string, Word>;
  readonly names: Map<string, readonly NameMatch[]>;
}

/** One sentence of French, German or Spanish being read. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly cues: ReadonlyMap<string, number>;
  readonly memory: Memory;
  readonly words: (Word | undefined)[];
  /** All of it is written in capitals. */
  readonly shouted: boolean;
  readonly headline: boolean;
}

const tables = {
  fr: { vocabulary: french, cues: cueTable(french) },
  de: { vocabulary: germanWords, cues: cueTable(germanWords) },
  es: { vocabulary: spanish, cues: cueTable(spanish) },
};

const memories = new WeakMap<Knowledge, Map<string, Memory>>();

function memoryOf(knowledge: Knowledge, language: string): Memory {
  let byLanguage = memories.get(knowledge);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    memories.set(knowledge, byLanguage);
  }
  let memory = byLanguage.get(language);
  if (memory === undefined) {
    memory = { words: new Map(), names: new Map() };
    byLanguage.set(language, memory);
  }
  if (memory.words.size > 40_000) memory.words.clear();
  if (memory.names.size > 40_000) memory.names.clear();
  return memory;
}

export function openReading(sentence: SentenceInput, language: 'fr' | 'de' | 'es', knowledge: Knowledge): Reading {
  const { text } = sentence;
  const tokens = continentalTokens(text);
  let small = 0;
  let shouted = 0;
  for (let i = 0; i < tokens.count; i++) {
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    if (length < 4) continue;
    if (tokens.kind[i] === Kind.caps) shouted++;
    else if ((tokens.kind[i] as number) >= Kind.lower) small++;
  }
  return {
    text,
    tokens,
    knowledge,
    ...tables[language],
    memory: memoryOf(knowledge, language),
    words: [],
    shouted: shouted >= 2 && small <= shouted * 0.2,
    headline: sentence.block === 'headline' || sentence.block === 'sub-heading',
  };
}

/** What is known of a word as it is written, its apostrophe straight. */
export function wordOf(reading: Reading, written: string): Word {
  let word = reading.memory.words.get(written);
  if (word === undefined) {
    word = lookUp(reading, written);
    reading.memory.words.set(written, word);
  }
  return word;
}

/** What is known of the word at token `i`. */
export function wordAt(reading: Reading, i: number): Word {
  let word = reading.words[i];
  if (word === undefined) {
    const { tokens, text } = reading;
    let written = text.slice(tokens.start[i], tokens.end[i]);
    if (written.includes('’')) written = written.replace(/’/g, "'");
    word = wordOf(reading, written);
    reading.words[i] = word;
  }
  return word;
}

/** Cues of token `i`; 0 outside the sentence and for marks. */
export function cuesAt(reading: Reading, i: number): number {
  if (i < 0 || i >= reading.tokens.count || (reading.tokens.kind[i] as number) < Kind.lower) return 0;
  return wordAt(reading, i).cues;
}

export function bitsAt(reading: Reading, i: number): number {
  if (i < 0 || i >= reading.tokens.count || (reading.tokens.kind[i] as number) < Kind.cap) return 0;
  return wordAt(reading, i).bits;
}

/** The word in lower case, or '' outside the sentence and for marks and numbers. */
export function lowerAt(reading: Reading, i: number): string {
  if (i < 0 || i >= reading.tokens.count || (reading.tokens.kind[i] as number) < Kind.lower) return '';
  return wordAt(reading, i).lower;
}

export function markAt({ text, tokens }: Reading, i: number): string {
  if (i < 0 || i >= tokens.count || tokens.kind[i] !== Kind.punctuation) return '';
  return text[tokens.start[i] as number] as string;
}

export const isCapital = ({ tokens }: Reading, i: number): boolean =>
  i >= 0 && i < tokens.count && (tokens.kind[i] as number) >= Kind.cap;

/** True where only white space parts token `i` from the one before. */
export function adjoins({ tokens }: Reading, i: number): boolean {
  if (i <= 0 || i >= tokens.count) return false;
  return tokens.possessive[i - 1] !== 1 && (tokens.start[i] as number) - (tokens.end[i - 1] as number) <= 2;
}

/** True where a capital is owed to the place in the sentence: its first word, after a colon, an opening mark, a bullet. */
export function opensSentence(reading: Reading, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && reading.tokens.kind[at] === Kind.punctuation) {
    const mark = markAt(reading, at);
    if (':.?!;•…"“«„»‘¿¡'.includes(mark)) return true;
    if (!"–—-(['".includes(mark)) return false;
    at--;
  }
  if (at < 0) return true;
  // "L'Élysée", "1. Paris".
  if (at === 0 && reading.tokens.kind[0] === Kind.number && i > 1) return true;
  return at === i - 1 && lowerAt(reading, at).endsWith("'") && isCapital(reading, at) && opensSentence(reading, at);
}

/** The longest name of several words in the gazetteer that starts at token `i`; `next` is the token after it. */
export function phraseAt(reading: Reading, i: number): { bits: number; next: number } | undefined {
  const { phrases } = wordAt(reading, i);
  if (phrases === undefined || !adjoins(reading, i + 1)) return undefined;
  const { text, tokens } = reading;
  const start = tokens.start[i] as number;
  // Hundreds of towns open with "La" or "Saint": the next letter rules nearly all of them out.
  const second = (tokens.end[i] as number) - start + 1;
  const letter = text.charCodeAt(start + second);
  for (const phrase of phrases) {
    if (phrase.text.charCodeAt(second) !== letter || (phrase.bits & nameBits) === 0) continue;
    const end = start + phrase.text.length;
    if (!text.startsWith(phrase.text, start)) {
      if (!tokens.odd) continue;
      if (text.slice(start, end).replace(/’/g, "'").replace(/\s/g, ' ') !== phrase.text) continue;
    }
    let at = i;
    while (at < tokens.count && (tokens.start[at] as number) < end) at++;
    if (tokens.end[at - 1] === end) return { bits: phrase.bits & nameBits, next: at };
  }
  return undefined;
}

/** The longest name of the knowledge base that starts at token `i`. */
export function knownAt(reading: Reading, i: number): { matches: readonly NameMatch[]; next: number } | undefined {
  const word = wordAt(reading, i);
  if (!word.starts) return undefined;
  const { tokens, text, knowledge } = reading;
  const start = tokens.start[i] as number;
  const most = Math.min(tokens.count, i + Math.min(knowledge.longestName, 9));
  let last = i;
  while (
    last + 1 < most &&
    (tokens.kind[last + 1] as number) >= Kind.lower &&
    (tokens.start[last + 1] as number) - (tokens.end[last] as number) <= 2
  )
    last++;
  for (; last > i; last--) {
    const written = text.slice(start, tokens.end[last]);
    let matches = reading.memory.names.get(written);
    if (matches === undefined) {
      matches = knowledge.named(written.replace(/’/g, "'").replace(/\s+/g, ' '));
      reading.memory.names.set(written, matches);
    }
    if (matches.length > 0) return { matches, next: last + 1 };
  }
  return word.known.length > 0 ? { matches: word.known, next: i + 1 } : undefined;
}
