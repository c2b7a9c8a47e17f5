import { fold } from '../text';
import { windowOf } from './keys';

/** Shorter names are near to too many. */
const fewestLetters = 4;
const edgeLetters = 6;

/** A name as it is compared with others: lower case, no accents, single spaces. */
export function comparedName(form: string): string {
  return fold(form)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Keys that a name shares, in its stretch of time, with most of its misspellings: its consonants (a vowel changed, dropped or swapped), and its
 * first and last letters (anything else changed in between).
 */
export function nearNameKeys(name: string, published: string | undefined): readonly string[] {
  const window = windowOf(published);
  const letters = name.replace(/ /g, '');
  if (window === undefined || letters.length < fewestLetters) return [];
  const consonants = letters.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  const keys = [`detail:name:${consonants}#${window}`];
  if (letters.length >= edgeLetters) keys.push(`detail:name:${letters.slice(0, 3)}…${letters.slice(-2)}#${window}`);
  return keys;
}
