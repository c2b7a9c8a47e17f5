import type { Knowledge } from '../model';
import { recogniseActors } from './actors';
import { arbitrate } from './arbitrate';
import { recogniseDates } from './dates';
import { recogniseFigures } from './figures';
import type { SentenceDraft, SentenceInput } from './recogniser';

export type RecogniseSentence = (sentence: SentenceInput) => readonly SentenceDraft[];

/** Sentences whose drafts are kept; about ten long articles. */
const cacheSize = 2000;

/**
 * Recognises actors, dates and figures of one sentence, with the drafts of the sentences seen last kept by their text:
 * typing in one sentence recomputes that sentence alone, and nothing is ever invalidated.
 */
export function createSentenceRecogniser(knowledge: Knowledge): RecogniseSentence {
  const cache = new Map<string, readonly SentenceDraft[]>();
  return (sentence) => {
    const key = `${sentence.language} ${sentence.block} ${sentence.text}`;
    const seen = cache.get(key);
    if (seen) {
      cache.delete(key);
      cache.set(key, seen);
      return seen;
    }
    const drafts = arbitrate([
      ...recogniseActors(sentence, knowledge),
      ...recogniseDates(sentence),
      ...recogniseFigures(sentence),
    ]);
    cache.set(key, drafts);
    if (cache.size > cacheSize) cache.delete(cache.keys().next().value as string);
    return drafts;
  };
}
