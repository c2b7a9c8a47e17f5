import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'age-conflict';
const hits: readonly string[] = [
  'Maria Lindholm is 45 years old. Lindholm, [|54|]{age-conflict}, has been ill.',
  'The 45-year-old Maria Lindholm won. Lindholm, aged [|54|]{age-conflict}, thanked her voters.',
  'OSLO, March 5, 1998 — Maria Lindholm, [|45|]{age-conflict}, was born in 1970 in a small town.',
  'OSLO, March 5, 1998 — Born in 1970, Maria Lindholm studied law. The [|45|]{age-conflict}-year-old Lindholm is single.',
  'OSLO, March 5, 1998 — Maria Lindholm (born 1970) lives by the sea. Lindholm, [|45|]{age-conflict}, has retired.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Maria Lindholm is 45 years old. Lindholm, 45, has been ill.',
  'The 45-year-old Maria Lindholm won. Peter Arnold, 54, lost.',
  'OSLO, March 5, 1998 — Maria Lindholm, 27, was born in 1970 in a small town.',
  'OSLO, March 5, 1998 — Born in 1970, Maria Lindholm studied law. The 28-year-old Lindholm is single.',
  'OSLO, March 5, 1998 — Maria Lindholm (born 1970) lives by the sea. Her brother, 45, has retired.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
