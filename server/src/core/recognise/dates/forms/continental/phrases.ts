import type { Tokens } from '../../tokens';
import type { Lexicon, Phrase } from '../../vocabulary/lexicon';

export function isOneOf(tokens: Tokens, at: number, words: readonly string[]): boolean {
  const token = tokens(at);
  return token !== undefined && words.includes(token.text);
}

/** The index after the longest phrase that starts at `at`; apostrophes between words are skipped. */
export function phraseAt(tokens: Tokens, at: number, phrases: readonly Phrase[]): number | undefined {
  let best: number | undefined;
  for (const phrase of phrases) {
    let next = at;
    let matched = true;
    for (const word of phrase) {
      if (isApostrophe(tokens, next)) next++;
      if (tokens(next)?.text !== word) {
        matched = false;
        break;
      }
      next++;
    }
    if (matched && (best === undefined || next > best)) best = next;
  }
  return best;
}

/** The index of the first word of a phrase that ends just before `at`. */
export function phraseBefore(tokens: Tokens, at: number, phrases: readonly Phrase[]): number | undefined {
  let best: number | undefined;
  for (const phrase of phrases) {
    let first = at;
    let matched = true;
    for (let i = phrase.length - 1; i >= 0; i--) {
      first--;
      if (isApostrophe(tokens, first)) first--;
      if (tokens(first)?.text !== phrase[i]) {
        matched = false;
        break;
      }
    }
    if (matched && (best === undefined || first < best)) best = first;
  }
  return best;
}

export function isApostrophe(tokens: Tokens, at: number): boolean {
  const text = tokens(at)?.text;
  return text === "'" || text === '’';
}

/** Takes in an article before the phrase: "la semaine dernière", "l'an dernier". */
export function withArticle(tokens: Tokens, at: number, { articles }: Lexicon): number {
  const word = isApostrophe(tokens, at - 1) ? at - 2 : at - 1;
  return isOneOf(tokens, word, articles) ? word : at;
}

/** The word before, past an apostrophe. */
export function wordBefore(tokens: Tokens, at: number): number {
  return isApostrophe(tokens, at - 1) ? at - 2 : at - 1;
}
