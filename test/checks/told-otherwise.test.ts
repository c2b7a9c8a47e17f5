import { test } from 'node:test';
import { checkFindings } from './support/analyse';

/** Two articles of one story, with a sentence of each. */
const pair = (first: string, second: string): string =>
  `=== one.txt\nBERGEN, May 4, 2025 — A tank of Helvex Oil caught fire at Sotra, said Karin Lunde. ${first}\n` +
  `=== two.txt\nBERGEN, May 4, 2025 — Karin Lunde flew to Sotra, where a tank of Helvex Oil burned. ${second}\n`;

const hits: readonly (readonly [string, string, string])[] = [
  [
    'figure-conflict',
    'It forced [|2,300 residents|] to leave.',
    'In all, [|3,200 residents|] were moved out overnight.',
  ],
  ['figure-conflict', 'The tank held [|48,000 tonnes|] of naphtha.', 'It had [|43,000 tonnes|] of naphtha in it.'],
  ['figure-conflict', 'The damage came to [|85 million euros|].', 'Damage of [|58 million euros|] was done.'],
  ['figure-conflict', 'The crowd was [|41,204|] strong.', 'They counted [|42,104 onlookers|].'],
  ['figure-conflict', 'Output fell [|31.8 percent|] at the plant.', 'Plant output was down [|38.1 percent|].'],
  [
    'event-date-conflict',
    'The inquiry is to report by [|21 June 2025|].',
    'The inquiry is to end on [|12 June 2025|].',
  ],
  [
    'ordinal-conflict',
    'It is the [|third blaze|] of the company this year.',
    'The company had its [|fourth blaze|] this year.',
  ],
];
for (const [id, first, second] of hits) {
  const marked = pair(first, second).replaceAll('|]', `|]{${id}}`);
  test(marked, () => void checkFindings(id, marked));
}

const misses: readonly (readonly [string, string, string])[] = [
  // The same, another thing, both told in one article, loosely told, far apart, a day on which something was said.
  ['figure-conflict', 'It forced 2,300 residents to leave.', 'In all, 2,300 residents were moved out overnight.'],
  ['figure-conflict', 'It forced 2,300 residents to leave.', 'In all, 3,200 fish were found dead.'],
  [
    'figure-conflict',
    'It forced 2,300 residents to leave, and 3,200 later.',
    'In all, 3,200 residents were moved out.',
  ],
  ['figure-conflict', 'The tank held 48,000 tonnes of naphtha.', 'It had about 43,000 tonnes of naphtha in it.'],
  ['figure-conflict', 'The damage came to 85 million euros.', 'Damage of 12 million euros was done.'],
  ['event-date-conflict', 'She said on 12 May 2025 that it was out.', 'The tank, she said on 21 May 2025, was empty.'],
  ['ordinal-conflict', 'It is the third blaze of the company this year.', 'It was the fourth day of the blaze.'],
];
for (const [id, first, second] of misses) {
  const marked = pair(first, second);
  test(`nothing: ${marked}`, () => void checkFindings(id, marked));
}
