import type { Article } from '../model';
import { fold, oncePer } from '../text';
import { windowOf } from './keys';

/** Shorter names are near to too many. */
const fewestLetters = 4;
const edgeLetters = 6;

const plainName = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A name as it is compared with others: lower case, no accents, single spaces. */
export function comparedName(form: string): string {
  const folded = fold(form);
  return plainName.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A name as it is compared, with the keys it shares with its misspellings. */
export interface NearName {
  readonly name: string;
  readonly keys: readonly string[];
}

const nearNames = oncePer((_article: Article) => new Map<string, NearName>());

/** The same of a form in an article, made once: the archive and the checks ask for it. */
export function nearName(article: Article, form: string): NearName {
  const known = nearNames(article);
  let found = known.get(form);
  if (!found) {
    found = nearNameOf(form, article.metadata.published);
    known.set(form, found);
  }
  return found;
}

export function nearNameOf(form: string, published: string | undefined): NearName {
  const name = comparedName(form);
  return { name, keys: nearNameKeys(name, published) };
}

/**
 * Keys that a name shares, in its stretch of time, with most of its misspellings: its consonants (a vowel changed, dropped or swapped), and its
 * first and last letters (anything else changed in between).
 */
function nearNameKeys(name: string, published: string | undefined): readonly string[] {
  const window = windowOf(published);
  const letters = name.replace(/ /g, '');
  if (window === undefined || letters.length < fewestLetters) return [];
  const consonants = letters.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  const keys = [`detail:name:${consonants}#${window}`];
  if (letters.length >= edgeLetters) keys.push(`detail:name:${letters.slice(0, 3)}…${letters.slice(-2)}#${window}`);
  return keys;
}
