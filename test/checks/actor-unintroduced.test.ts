import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'actor-unintroduced';

const hits = [
  '[|Grinberg|]{actor-unintroduced} told reporters that talks would go on. “We will stay and talk,” Grinberg said. Grinberg left at noon.',
  '[|Witkoff|]{actor-unintroduced} flew to Doha on Monday.',
];

const misses = [
  'Anna Grinberg told reporters that talks would go on. “We will stay and talk,” Grinberg said. Grinberg left at noon.',
  'Foreign Minister Grinberg told reporters that talks would go on. “We will stay and talk,” Grinberg said.',
  'Steve Witkoff flew to Doha on Monday. Witkoff left on Tuesday.',
  'Putin flew to Doha on Monday. Putin left on Tuesday.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of misses) test(`left alone: ${text}`, () => void checkFindings(id, text));
