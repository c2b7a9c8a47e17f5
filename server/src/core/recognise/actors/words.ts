import { isForeignAcronym } from '../../knowledge/foreign-acronym';
import type { Knowledge, NameMatch } from '../../model';
import { formGeneration } from '../tokens/forms';
import type { Phrase } from './lexicon';

/** All that is known of one word, whatever its sentence. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly bits: number;
  readonly phrases: readonly Phrase[] | undefined;
  /** The letters that the second words of the phrases begin with. */
  readonly seconds: Uint16Array | undefined;
  /** Starts a name of the knowledge base. */
  readonly starts: boolean;
  /** Names of the knowledge base of this word alone. */
  readonly known: readonly NameMatch[];
  readonly isFunction: boolean;
  /** The lists of word-lists.ts that have it. */
  readonly lists: number;
  readonly hyphen: boolean;
  /** With "'s" behind it the name of a company: "Moody's". */
  readonly owner: boolean;
  /** Ordinary English word: 0 not looked up yet, 1 no, 2 yes. */
  common: 0 | 1 | 2;
  /** Filled on demand by judge.ts: what its letters tell, -1 for not looked at. */
  spelling: number;
  /** Filled on demand by type-model.ts: what the word alone says of its kind, as a token of the kind beside. */
  evidence: Int32Array | undefined;
  evidenceKind: number;
}

/** Words and names met before with one knowledge base; emptied when they grow too many. */
export interface Memory {
  readonly words: Map<string, Word>;
  /** The same by the numbers of forms, as long as these hold. */
  forms: (Word | undefined)[];
  generation: number;
  readonly names: Map<string, readonly NameMatch[]>;
  /** The same of two words with a space between, in prose, by the numbers of their forms. */
  readonly pairs: Map<number, readonly NameMatch[]>;
}

const memories = new WeakMap<Knowledge, Memory>();
let lastKnowledge: Knowledge | undefined;
let lastMemory: Memory | undefined;

export function memoryOf(knowledge: Knowledge): Memory {
  if (knowledge !== lastKnowledge || lastMemory === undefined) {
    lastMemory = memories.get(knowledge) ?? {
      words: new Map(),
      forms: [],
      generation: -1,
      names: new Map(),
      pairs: new Map(),
    };
    memories.set(knowledge, lastMemory);
    lastKnowledge = knowledge;
  }
  if (lastMemory.generation !== formGeneration()) {
    lastMemory.generation = formGeneration();
    lastMemory.forms = [];
    lastMemory.pairs.clear();
  }
  if (lastMemory.words.size > 40_000) lastMemory.words.clear();
  if (lastMemory.names.size > 40_000) lastMemory.names.clear();
  return lastMemory;
}

export const nothing: readonly NameMatch[] = [];

/** "CPI" is a French acronym of one body and an English one of another thing: those of other languages are left out. */
export function inEnglish(matches: readonly NameMatch[]): readonly NameMatch[] {
  return matches.some(({ name }) => isForeignAcronym(name))
    ? matches.filter(({ name }) => !isForeignAcronym(name))
    : matches;
}
