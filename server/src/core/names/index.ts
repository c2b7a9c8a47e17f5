export { type CompareOptions, compareNames, type NameComparison, type NameVerdict } from './compare';
export { type DescribeOptions, describeSpelling, type SpellingDescription } from './describe';
export { nameKeys } from './keys';
export { differByEnding, editDistance, likelyMisspelling, type NearMiss } from './misspelling';
