import { bitsByForm } from '../tokens/forms';
import { lowerAt, type Scan } from './scan';
import { Kind } from './tokens';
import * as vocabulary from './vocabulary';

/** Lists of words beside a name, each a bit: all of them are looked up at once, and once for each form of a word. */
const lists: ReadonlySet<string>[] = [];
let table: ReadonlyMap<string, number> | undefined;

/**
 * Makes a list, or words with white space between them, one that `cuesAt` tells of, by the bit that is answered. To be called
 * while modules are loaded.
 */
export function cueList(words: ReadonlySet<string> | string): number {
  if (lists.length === 31) throw new RangeError('cues are 31 bits');
  lists.push(typeof words === 'string' ? new Set(words.trim().split(/\s+/)) : words);
  return 1 << (lists.length - 1);
}

function cuesOf(lower: string): number {
  table ??= tableOf(lists);
  return table.get(lower) ?? 0;
}

function tableOf(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  all.forEach((list, bit) => {
    for (const word of list) made.set(word, (made.get(word) ?? 0) | (1 << bit));
  });
  return made;
}

const cuesOfForm = bitsByForm(cuesOf);

/** The lists that have the word of token `i` in lower case, combined; 0 outside the sentence and for marks. */
export function cuesAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (i < 0 || i >= tokens.count || (tokens.kind[i] as number) < Kind.lower) return 0;
  const form = tokens.form[i] as number;
  return form >= 0 ? cuesOfForm(form) : cuesOf(lowerAt(scan, i));
}

export const roles = cueList(vocabulary.roles);
export const roleModifiers = cueList(vocabulary.roleModifiers);
export const organisationBefore = cueList(vocabulary.organisationBefore);
export const organisationAfter = cueList(vocabulary.organisationAfter);
export const placeBefore = cueList(vocabulary.placeBefore);
export const placeAfter = cueList(vocabulary.placeAfter);
export const placePrepositions = cueList(vocabulary.placePrepositions);
export const sayingVerbs = cueList(vocabulary.sayingVerbs);
export const particles = cueList(vocabulary.particles);
