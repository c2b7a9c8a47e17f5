import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'date-ambiguous';
const bad = (date: string) => `[|${date}|]{date-ambiguous}`;

const hits: readonly string[] = [
  `The hearing of ${bad('03/04/2025')} was put off.`,
  `The hearing of ${bad('3/4/2025')} was put off.`,
  `The hearing on ${bad('3/12/2024')} was put off.`,
  `It was signed on ${bad('12/11/2024')} in Riverton.`,
  `On ${bad('05/06/1998')} the council met.`,
  `The council met on ${bad('1/2/2003')}.`,
  `The council met (${bad('06/07/2010')}) and left.`,
  `It ran from ${bad('01/02/2024')} to 31/12/2024.`,
  `She was born on ${bad('10/12/1971')} in Riverton.`,
  `The deadline is ${bad('07/08/2026')}, the office said.`,
  `The council met on ${bad('03/04/25')} and left.`,
  `Published ${bad('11/12/2023')}, the report is short.`,
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'The hearing of 13/04/2025 was put off.',
  'The hearing of 04/13/2025 was put off.',
  'The hearing of 04/04/2025 was put off.',
  'The hearing of 2025-04-03 was put off.',
  'The hearing of 3 April 2025 was put off.',
  'The hearing of April 3, 2025 was put off.',
  'The hearing of 31/31/2025 was put off.',
  'The score was 3/4 in the end.',
  'About 3/4 of the members left.',
  'The road is open 24/7 and in 2025.',
  'The 9/11 attacks changed the law.',
  'The file 3/4/20251 was lost.',
  'L’audience du 03/04/2025 a été reportée et les parties sont rentrées chez elles sans un mot.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
