import type { Knowledge } from '../model';
import { recogniseActors } from './actors';
import { arbitrate } from './arbitrate';
import { recogniseDates } from './dates';
import { recogniseFigures } from './figures';
import type { SentenceDraft, SentenceInput } from './recogniser';

export type RecogniseSentence = (sentence: SentenceInput) => readonly SentenceDraft[];

/** Places that sentences of like hashes share, and how many such groups there are (a power of two): ten long articles. */
const places = 8;
const groups = 1 << 9;

/**
 * Recognises actors, dates and figures of one sentence, with the drafts of the sentences seen last kept by their text:
 * typing in one sentence recomputes that sentence alone, and nothing is ever invalidated.
 *
 * A sentence has a few places to be in, and the next one of its group takes the oldest. Most sentences are new: a map
 * would look at the texts of others to say so, and grow and be thrown away again and again.
 */
export function createSentenceRecogniser(knowledge: Knowledge): RecogniseSentence {
  const texts: string[] = new Array(groups * places).fill('');
  const drafts: (readonly SentenceDraft[])[] = new Array(groups * places).fill([]);
  const hashes = new Int32Array(groups * places);
  const kindAt = new Int8Array(groups * places).fill(-1);
  const oldest = new Uint8Array(groups);
  // What a sentence is read by beside its text, by number. Sentences of one kind follow each other.
  const kinds: Omit<SentenceInput, 'text'>[] = [];
  let kind = -1;

  const kindOf = ({ language, block }: SentenceInput): number => {
    const last = kinds[kind];
    if (last?.block === block && last.language === language) return kind;
    kind = kinds.findIndex((one) => one.block === block && one.language === language);
    if (kind < 0) kind = kinds.push({ language, block }) - 1;
    return kind;
  };

  return (sentence) => {
    const { text } = sentence;
    const own = kindOf(sentence);
    const hash = hashOf(text);
    const group = hash & (groups - 1);
    for (let at = group * places; at < (group + 1) * places; at++)
      if (hashes[at] === hash && kindAt[at] === own && texts[at] === text) return drafts[at]!;
    const made = arbitrate(recogniseActors(sentence, knowledge), recogniseDates(sentence), recogniseFigures(sentence));
    const turn = oldest[group] as number;
    oldest[group] = (turn + 1) % places;
    const at = group * places + turn;
    texts[at] = text;
    hashes[at] = hash;
    kindAt[at] = own;
    drafts[at] = made;
    return made;
  };
}

/** Of some letters of a text, from all over it. */
function hashOf(text: string): number {
  const step = (text.length >> 4) + 1;
  let hash = text.length;
  for (let i = text.length - 1; i >= 0; i -= step) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  // Spreads sentences that differ in a letter or two over the groups.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
