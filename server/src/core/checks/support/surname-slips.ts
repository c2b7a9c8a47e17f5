import type { Article, Span } from '../../model';
import { oncePer } from '../../text';

/** A word with a capital that no recogniser takes for a name. */
export interface LooseWord extends Span {
  readonly text: string;
}

const none: readonly LooseWord[] = [];

/**
 * Words with a capital inside a sentence that are no name, one a form: what is left of a name whose letters are wrong.
 * Not those that stand beside another capital.
 */
export const looseCapitals = oncePer((article: Article): readonly LooseWord[] => {
  const { text } = article;
  const taken = article.mentions.filter(({ kind }) => kind === 'actor' || kind === 'date');
  let next = 0;
  let found: LooseWord[] | undefined;
  for (const match of text.matchAll(
    /(?:(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,}(?! \p{Lu})|(?<=\p{Ll}-)\p{Lu}\p{Ll}{4,})(?![\p{L}\p{N}-])/gu,
  )) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    const mention = taken[next];
    if (mention && mention.start < end) continue;
    found ??= [];
    found.push({ start, end, text: match[0] });
  }
  return found ?? none;
});

/** Whether the article also begins a word so in small letters: then it is no name. */
export const isWrittenSmall = (word: string, { text }: Article): boolean =>
  new RegExp(`(?<![\\p{L}])${word.toLowerCase()}`, 'u').test(text);
