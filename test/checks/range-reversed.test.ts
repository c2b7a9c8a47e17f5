import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'range-reversed';
const hits: readonly string[] = [
  'The group wants between [|70 and 50 percent|]{range-reversed} of the seats.',
  'Rates of [|25-20 percent|]{range-reversed} are common.',
  'Children aged [|12–5|]{range-reversed} may enter.',
  'Children aged [|12 to 5|]{range-reversed} may enter.',
  'Children between the ages of [|12 and 5|]{range-reversed} may enter.',
  'The trip takes [|9 to 6 hours|]{range-reversed}.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'The group wants between 50 and 70 percent of the seats.',
  'The rate fell from 25 to 20 percent.',
  'Children aged 5–12 may enter.',
  'Norway won 68–28 and went through.',
  'Children between the ages of 5 and 12 may enter.',
  'People aged 65 and 40 were hurt.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
