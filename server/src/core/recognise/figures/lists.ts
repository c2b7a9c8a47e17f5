import type { Language } from '../../model';
import { bitsByWord } from './reader';
import { units } from './units';
import { monthWords } from './vocabulary';
import { attributivePlurals, irregularPlurals, nameBefore, notPlural, stops } from './words';

/** Lists of words that are asked for round every number, each a bit, so that all are looked up at once. */
export const Listed = {
  irregularPlural: 1 << 4,
  notPlural: 1 << 5,
  attributivePlural: 1 << 6,
  month: 1 << 7,
  nameBefore: 1 << 8,
  /** Opens the name of a unit. */
  unit: 1 << 9,
} as const;

const languages: readonly Language[] = ['en', 'fr', 'de', 'es'];
const stopBits: Readonly<Record<Language, number>> = { en: 1, fr: 1 << 1, de: 1 << 2, es: 1 << 3 };

/** The bit of the words that end a noun phrase in a language. */
export const stopIn = (language: Language): number => stopBits[language];

/** The lists that have a word, combined. */
export const listsOf = bitsByWord((lower) => {
  let bits = 0;
  for (const language of languages) if (stops[language].has(lower)) bits |= stopBits[language];
  if (irregularPlurals.has(lower)) bits |= Listed.irregularPlural;
  if (notPlural.has(lower)) bits |= Listed.notPlural;
  if (attributivePlurals.has(lower)) bits |= Listed.attributivePlural;
  if (monthWords.has(lower)) bits |= Listed.month;
  if (nameBefore.has(lower)) bits |= Listed.nameBefore;
  if (units.has(lower)) bits |= Listed.unit;
  return bits;
});
