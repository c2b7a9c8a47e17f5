import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'relative-date-conflict';
const hits: readonly string[] = [
  'OSLO, March 5, 1998 — The court ruled [|yesterday|]{relative-date-conflict} (March 2, 1998), its clerk said.',
  'OSLO, March 5, 1998 — The court ruled on [|Monday|]{relative-date-conflict} (March 4, 1998), its clerk said.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'OSLO, March 5, 1998 — The court ruled yesterday (March 4, 1998), its clerk said.',
  'OSLO, March 5, 1998 — The court ruled on Wednesday (March 4, 1998), its clerk said.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
