import type { Knowledge } from '../model';
import { recogniseActors } from './actors';
import { arbitrate } from './arbitrate';
import { recogniseDates } from './dates';
import { recogniseFigures } from './figures';
import type { SentenceDraft, SentenceInput } from './recogniser';

export type RecogniseSentence = (sentence: SentenceInput) => readonly SentenceDraft[];

/** Sentences of a generation; two are kept, about ten long articles. */
const generationSize = 1000;

type Drafts = Map<string, readonly SentenceDraft[]>;

/** Drafts of sentences of one language and kind of block, by their text. */
interface Table {
  young: Drafts;
  old: Drafts;
}

/**
 * Recognises actors, dates and figures of one sentence, with the drafts of the sentences seen last kept by their text:
 * typing in one sentence recomputes that sentence alone, and nothing is ever invalidated.
 *
 * Two generations instead of a queue: what was read since the last change of generation outlives the next one, and
 * nothing is ever taken out of a map one by one, which would leave holes that the next look for the oldest must pass.
 */
export function createSentenceRecogniser(knowledge: Knowledge): RecogniseSentence {
  const tables = new Map<string, Table>();
  let size = 0;

  const nextGeneration = (): void => {
    for (const table of tables.values()) {
      table.old = table.young;
      table.young = new Map();
    }
    size = 0;
  };

  return (sentence) => {
    const { text, language, block } = sentence;
    const kind = `${language} ${block}`;
    let table = tables.get(kind);
    if (table === undefined) {
      table = { young: new Map(), old: new Map() };
      tables.set(kind, table);
    }
    const seen = table.young.get(text);
    if (seen) return seen;
    const drafts =
      table.old.get(text) ??
      arbitrate(recogniseActors(sentence, knowledge), recogniseDates(sentence), recogniseFigures(sentence));
    if (size >= generationSize) nextGeneration();
    table.young.set(text, drafts);
    size++;
    return drafts;
  };
}
