import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'date-order';
const hits: readonly string[] = [
  'The bank raised its rate 14 times from [|December 2023, when it stood at 0.1%, until August 2021|]{date-order}.',
  'Anna Berg headed the board ([|1995–1990|]{date-order}) before moving abroad.',
  'Anna Berg, mayor [|1995-1990|]{date-order}, spoke for the residents.',
  'The office was closed between [|May 1995 and March 1990|]{date-order}, the council said.',
  'Work on the line lasted from [|June 1995 until October 1990|]{date-order}.',
  'In the years [|1995 to 1990|]{date-order} he wrote two novels.',
  'The strike ran from [|March 12 to March 5, 1997|]{date-order}.',
  'The museum, founded [|in 1995, was destroyed in 1990|]{date-order} and never rebuilt.',
  'Talks that began [|in 1995 ended in 1990|]{date-order} without a result.',
  'Anna Berg (born 1995, died [|1990|]{date-order}) left no heirs.',
  'OSLO, March 5, 1998 — The company was founded in [|2003|]{date-order} by two brothers.',
  'The trial began [|on 14 March 2024 and ended with a verdict on 2 February 2024|]{date-order}, the court said.',
  'VIENNA, May 5, 2025 — The talks will run from [|14 to 9 May|]{date-order}, the ministry said.',
  'VIENNA, May 5, 2025 — The talks will run from [|May 14 to 9|]{date-order}, the ministry said.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'The bank raised its rate 14 times from December 2021, when it stood at 0.1%, until August 2023.',
  'Rents rose from December 2023, the bank said, until August.',
  'Anna Berg headed the board (1990–1995) before moving abroad.',
  'Anna Berg, mayor 1990-1995, spoke for the residents.',
  'The office was closed between March 1990 and May 1995, the council said.',
  'The 1995-96 season was short, and the next one shorter.',
  'Sales of 1995 were compared to 1990, the firm said.',
  'The strike ran from December 20 to January 5, 1997.',
  'The museum, founded in 1990, was destroyed in 1995 and never rebuilt.',
  'The mill, which opened in 1995, replaced one that closed in 1990.',
  'Anna Berg (born 1890, died 1990) left no heirs.',
  'OSLO, March 5, 1998 — The company was expected to open a plant in 2003, its owners said.',
  'The trial began on 14 March 2024 and ended with a verdict on 2 May 2024, the court said.',
  'VIENNA, May 5, 2025 — The talks will run from 9 to 14 May, the ministry said.',
  'VIENNA, May 5, 2025 — The talks will run from 28 April to 9 May, the ministry said.',
  'VIENNA, May 5, 2025 — It is open from May 14 to 9 p.m. only.',
  'VIENNA, May 5, 2025 — The jury shut out all but 14 to 9 May guests.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
