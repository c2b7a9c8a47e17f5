export { compareNames } from './compare';
export { type DescribeOptions, describeSpelling, type SpellingDescription } from './describe';
export { groupForms } from './irregular';
export { nameKeys } from './keys';
export {
  differByEnding,
  editDistance,
  letterBits,
  likelyMisspelling,
  mayBeMisspelling,
  mayBeWithin,
  misspelledLetters,
  type NearMiss,
} from './misspelling';
export { mayBeOneName } from './sieve';
export { keyBits, mayHaveKey, soundBits, surelyHas } from './sound-bits';
export type { CompareOptions, NameComparison, NameVerdict } from './verdict';
