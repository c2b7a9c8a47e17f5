import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'scale-suspect';
const hits: readonly string[] = [
  'The loan of $58.4 billion was approved. Of the [|$58.4 million|]{scale-suspect}, nothing was paid.',
  'A loan of $20 billion was approved. Critics said that the [|$20 million|]{scale-suspect} would be lost.',
  'The bank lent $4.9 million. Now [|$4.9 billion|]{scale-suspect} has been paid back.',
  'Sales rose to $3 billion from [|$2.9 million|]{scale-suspect}.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'The loan of $58.4 billion was approved. Of the $58.4 billion, nothing was paid.',
  'A loan of $20 billion was approved. A fee of $20 million was paid.',
  'The bank lent $4.9 million. Now 4.9 percent has been paid back.',
  'Sales rose to $3 billion from $980 million.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
