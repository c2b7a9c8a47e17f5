import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'range-reversed';
const hits: readonly string[] = [
  'The group wants between [|70 and 50 percent|]{range-reversed} of the seats.',
  'Rates of [|25-20 percent|]{range-reversed} are common.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'The group wants between 50 and 70 percent of the seats.',
  'The rate fell from 25 to 20 percent.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
