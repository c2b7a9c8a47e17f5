import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'date-impossible';
const hits: readonly string[] = [
  'The contract was signed on [|February 30, 1997|]{date-impossible} in Oslo.',
  'The contract was signed on [|31 November 1997|]{date-impossible} in Oslo.',
  'The contract was signed on [|June 31|]{date-impossible} in Oslo.',
  'The contract was signed on [|February 29, 1997|]{date-impossible} in Oslo.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'The contract was signed on February 28, 1997 in Oslo.',
  'The contract was signed on 30 November 1997 in Oslo.',
  'The contract was signed on July 31 in Oslo.',
  'The contract was signed on February 29, 1996 in Oslo.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
