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
  /** An organisation that is called by its town's name. */
  club?: boolean;
  /** A club in an article on matches, else the town. */
  mayBeClub?: boolean;
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
  /** Where its first mention starts. */
  first: number;
}

/** Lower case, without accents and full stops: two spellings that differ in nothing else are one key. */
export function keyOf(name: string): string {
  let key = keys.get(name);
  if (key === undefined) {
    if (keys.size > 20_000) keys.clear();
    key = foldedKey(name);
    keys.set(name, key);
  }
  return key;
}

/** Keys made before: names come again and again. */
const keys = new Map<string, string>();

function foldedKey(name: string): string {
  let plain = name.toLowerCase();
  if (!/[^a-z ]/.test(plain)) return plain;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range, to leave plain names alone.
  if (/[^\x00-\x7f]/.test(plain))
    plain = plain
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/[‐‑]/g, '-');
  return plain.replace(/[.]/g, '').replace(/\s+/g, ' ').trim();
}

const legalForms =
  / (?:inc|ltd|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|nv|spa|ab|asa|oyj|bv|pty|se|kgaa|holdings?|group)$/;

/** The key of a company without its legal form: "Volkswagen AG" and "Volkswagen" are one. */
export function withoutLegalForm(key: string): string {
  let plain = key.replace(/,/g, '');
  while (legalForms.test(plain)) plain = plain.replace(legalForms, '');
  return plain;
}

const nameSuffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of a person's key without "Jr" and the like. */
export function nameWords(key: string): string[] {
  if (!key.includes(' ')) return [key];
  const words = (key.includes(',') ? key.replace(/,/g, '') : key).split(' ');
  while (words.length > 2 && nameSuffixes.has(words.at(-1) as string)) words.pop();
  return words;
}

const nameParticles = new Set(
  'de la le du des del della di da do dos das van der den ter von zu zur bin ibn bint al el ul abu'.split(' '),
);

/** True for a family name alone: one word, or particles and one word ("van der Meer"). */
export function isLone(words: readonly string[]): boolean {
  for (let i = 0; i < words.length - 1; i++) if (!nameParticles.has(words[i] as string)) return false;
  return true;
}

/**
 * What the bearer of a full name is called by when the given name is left out: the last word, without "al-" too, with
 * its particles ("van der Meer"), and the last two of three words ("García Márquez").
 */
export function surnamesOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const result = [last];
  const bare = bareSurname(last);
  if (bare !== last) result.push(bare);
  let from = words.length - 1;
  while (from > 1 && nameParticles.has(words[from - 1] as string)) from--;
  if (from < words.length - 1) result.push(words.slice(from).join(' '));
  else if (words.length > 2 && (words[words.length - 2] as string).length > 2) result.push(words.slice(-2).join(' '));
  return result;
}

/** "al-Assad" and "Assad" are one family name. */
export function bareSurname(word: string): string {
  return /^(?:al|el|as|ad|an|ar|ash|at|az)-./.test(word) ? word.slice(word.indexOf('-') + 1) : word;
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
