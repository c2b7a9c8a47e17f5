import type { ActorType, Span } from '../../model';

/** A mention while it is being resolved. */
export interface Working {
  start: number;
  end: number;
  sentence: number;
  name: string;
  /** Folded name: the key under which mentions meet. */
  key: string;
  type: ActorType;
  score: number;
  typeScore: number;
  role?: Span;
  demonym?: boolean;
  gender?: 'female' | 'male';
  headline: boolean;
  /** Set once linked. */
  group?: Group;
  reason?: string;
  linkScore?: number;
}

/** The reason of a mention that bears the very name of its actor. */
export const namedSo = 'named so in this article';

/** Mentions taken to be one actor. */
export interface Group {
  readonly key: string;
  type: ActorType;
  /** The fullest form the article uses. */
  name: string;
  readonly mentions: Working[];
  /** Given name and surname, of persons with more than one word. */
  readonly words: readonly string[];
  gender?: 'female' | 'male';
  known?: string;
}

/** Lower case, without accents and apostrophes, hyphens as spaces: two spellings that differ in nothing else are one key. */
export function keyOf(name: string): string {
  let plain = name.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range, to leave plain names alone.
  if (/[^\x00-\x7f]/.test(plain))
    plain = plain
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[‐‑]/g, '-');
  return plain
    .replace(/[.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

const nameSuffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of a person's key without "Jr" and the like. */
export function nameWords(key: string): string[] {
  const words = key.replace(/,/g, '').split(' ');
  while (words.length > 2 && nameSuffixes.has(words.at(-1) as string)) words.pop();
  return words;
}

/** The family name in words of a key: with its particles off. */
export function surnameOf(words: readonly string[]): string {
  return words.at(-1) ?? '';
}

/** The capitals of a name of three words and more: what an acronym of it would be. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/);
  const capitals = words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0])
    .join('');
  return capitals.length >= 3 ? [capitals] : [];
}
