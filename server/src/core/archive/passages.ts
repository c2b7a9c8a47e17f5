import type { Article, BlockKind } from '../model';
import { digest, fold, oncePer } from '../text';

/** Shorter sentences repeat by chance. */
const fewestWords = 14;
const blocks: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'headline', 'sub-heading']);

/** Words of a passage as they are compared: lower case, no accents, no punctuation. */
function passageKey(text: string): string | undefined {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu);
  return words && words.length >= fewestWords ? digest(words.join(' ')) : undefined;
}

/** Of each sentence of an article the fingerprint of its words, where it is long enough and the article's own prose. */
export const passageKeys: (article: Article) => readonly (string | undefined)[] = oncePer(
  ({ blocks: all, sentences }) =>
    sentences.map(({ block, text }) => {
      const kind = all[block]?.kind;
      return kind && blocks.has(kind) ? passageKey(text) : undefined;
    }),
);
