import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'actor-unintroduced';

const hits = [
  '[|Grinberg|]{actor-unintroduced} told reporters that talks would go on. “We will stay and talk,” Grinberg said. Grinberg left at noon.',
  'Kyiv does not feel safe. [|Grinberg|]{actor-unintroduced} notes that the border is long.',
  'But [|Grinberg|]{actor-unintroduced} argues that the border is too long to hold.',
  '[|Witkoff|]{actor-unintroduced} flew to Doha on Monday.',
];

const misses = [
  'Anna Grinberg told reporters that talks would go on. “We will stay and talk,” Grinberg said. Grinberg left at noon.',
  'Foreign Minister Grinberg told reporters that talks would go on. “We will stay and talk,” Grinberg said.',
  'Steve Witkoff flew to Doha on Monday. Witkoff left on Tuesday.',
  'Kyiv does not feel safe. Grinberg left by train.',
  'Shares of Grinberg Cellular fell. Grinberg said that orders had slowed.',
  'Grinberg-Busch sells beer. Grinberg said that orders had slowed.',
  'Sam “Ace” Grinberg spoke. Grinberg said that orders had slowed.',
  'Putin flew to Doha on Monday. Putin left on Tuesday.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of misses) test(`left alone: ${text}`, () => void checkFindings(id, text));
