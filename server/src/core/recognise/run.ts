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
  readonly language: SentenceInput['language'];
  readonly block: SentenceInput['block'];
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
  const tables: Table[] = [];
  let table: Table | undefined;
  let size = 0;

  const nextGeneration = (): void => {
    for (const table of tables) {
      table.old = table.young;
      table.young = new Map();
    }
    size = 0;
  };

  const tableOf = ({ language, block }: SentenceInput): Table => {
    // Sentences of one kind follow each other.
    if (table?.block === block && table.language === language) return table;
    table = tables.find((one) => one.block === block && one.language === language);
    if (table === undefined) {
      table = { language, block, young: new Map(), old: new Map() };
      tables.push(table);
    }
    return table;
  };

  return (sentence) => {
    const { text } = sentence;
    const { young, old } = tableOf(sentence);
    const seen = young.get(text);
    if (seen) return seen;
    const drafts =
      old.get(text) ??
      arbitrate(recogniseActors(sentence, knowledge), recogniseDates(sentence), recogniseFigures(sentence));
    if (size >= generationSize) nextGeneration();
    tableOf(sentence).young.set(text, drafts);
    size++;
    return drafts;
  };
}
