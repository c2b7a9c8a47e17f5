import type { Origin } from './conventions';

export type NameVerdict = 'same' | 'different' | 'unsure';

export interface NameComparison {
  /**
   * `same`: two spellings of one name. `different`: no spelling rule makes one of the other. `unsure`: one gives less
   * than the other, or names of different people differ in the same way.
   */
  readonly verdict: NameVerdict;
  /** A sentence for the reader: "The French and the English spelling of one Russian name." */
  readonly reason: string;
}

export interface CompareOptions {
  /**
   * ISO 639-1 codes of the languages the name may come from (`uk`): narrows what is tried to how the presses write
   * names of these languages. Known are ru, uk, be, bg, sr, mk, el, ar, fa and he; others are as if not given.
   */
  readonly languages?: readonly string[];
  readonly kind?: 'person' | 'place' | 'organisation' | 'other';
}

export const answer = (verdict: NameVerdict, reason: string): NameComparison => ({ verdict, reason });

export const sameSpelling = answer('same', 'Both are spelt the same.');
export const accentsOnly = answer('same', 'They differ in accents only.');

const originOf: Readonly<Record<string, Origin>> = {
  ru: 'ru',
  uk: 'uk',
  be: 'be',
  bg: 'bg',
  sr: 'sr',
  mk: 'sr',
  el: 'el',
  ar: 'ar',
  fa: 'ar',
  he: 'ar',
};

/** The origins that the options allow; undefined where they say nothing of use. */
export function originsOf(options: CompareOptions): readonly Origin[] | undefined {
  const wanted = (options.languages ?? []).map((language) => originOf[language]).filter((one) => one !== undefined);
  return wanted.length ? wanted : undefined;
}
