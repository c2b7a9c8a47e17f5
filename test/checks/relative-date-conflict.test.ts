import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'relative-date-conflict';
const hits: readonly string[] = [
  'OSLO, March 5, 1998 — The court ruled [|yesterday|]{relative-date-conflict} (March 2, 1998), its clerk said.',
  'OSLO, March 5, 1998 — The court ruled on [|Monday|]{relative-date-conflict} (March 4, 1998), its clerk said.',
  'BERLIN, November 9, 2024 — Germany on Saturday marked [|25 years since the fall of the Berlin Wall in 1989|]{relative-date-conflict}.',
  'OSLO, June 14, 2023 — [|Two years ago, in 2018|]{relative-date-conflict}, the firm bought a rival in Spain, it said.',
  'OSLO, June 14, 2023 — The mine flooded [|six years ago, in May 2013|]{relative-date-conflict}, and again in spring.',
  'SARAJEVO, July 11, 2025 — Thousands marked the [|20th anniversary of the 1995|]{relative-date-conflict} massacre on Friday.',
  'SARAJEVO, July 11, 2025 — Friday is the [|30th anniversary of the massacre in 1992|]{relative-date-conflict}, the mayor said.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'OSLO, March 5, 1998 — The court ruled yesterday (March 4, 1998), its clerk said.',
  'OSLO, March 5, 1998 — The court ruled on Wednesday (March 4, 1998), its clerk said.',
  'BERLIN, November 9, 2024 — Germany on Saturday marked 35 years since the fall of the Berlin Wall in 1989.',
  'OSLO, January 14, 2023 — Two years ago, in 2020, the firm bought a rival in Spain, it said.',
  'OSLO, June 14, 2023 — Some 20 years ago, in 1999, the mine flooded.',
  'OSLO, June 14, 2023 — In 2009, 20 years since the fall of the Wall in 1989, the town built a park.',
  'SARAJEVO, July 11, 2025 — In 2005 the town built a park. It marked the 10th anniversary of the 1995 massacre with it.',
  'OSLO, June 14, 2023 — It has been more than 25 years since the flood of 1985.',
  'OSLO, June 14, 2023 — It was five years since the flood of 1985, and the dam stood again.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
