import type { Knowledge, Span } from '../../model';
import type { ActorDraft, SentenceInput } from '../recogniser';
import { recogniseContinentalActors } from './continental';
import { Is, lexicon } from './lexicon';
import { openSentence } from './open-sentence';
import { readRun } from './run';
import type { Scan } from './scan';
import { Kind } from './tokens';

export type { ActorDraft };

/**
 * Names in one sentence, with kind and confidence. Looks at capitals, at the gazetteer and the knowledge base, and at
 * the words beside a name. Offsets are relative to the sentence; drafts are in text order and do not overlap.
 */
export function recogniseActors(sentence: SentenceInput, knowledge: Knowledge): ActorDraft[] {
  if (sentence.language !== 'en') return recogniseContinentalActors(sentence, sentence.language, knowledge);
  const scan = openSentence(sentence, knowledge);
  const drafts: ActorDraft[] = [];
  if (scan === undefined) return drafts;
  const { tokens } = scan;
  let i = 0;
  while (i < tokens.count) {
    if ((tokens.kind[i] as number) < Kind.cap) {
      i++;
      continue;
    }
    i = Math.max(i + 1, readRun(scan, i, drafts));
  }
  return drafts;
}

export { Is, lexicon, type Scan, type Span };
