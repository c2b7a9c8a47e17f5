import { test } from 'node:test';
import { checkFindings } from './support/analyse';

/** What an article tells twice in other words; a range with a check's id is found by it, a text without has no finding. */
const cases: readonly (readonly [check: string, text: string])[] = [
  [
    'event-date-conflict',
    'The port was shelled in the war of August 2008. A baker lost his shop in the [|2007|]{event-date-conflict} war.',
  ],
  ['event-date-conflict', 'The port was shelled in the war of August 2008. A baker lost his shop in the 1992 war.'],
  [
    'event-date-conflict',
    'Wales voted to leave in the referendum of June 2016. After the [|2015|]{event-date-conflict} referendum he sold his second boat.',
  ],
  [
    'event-date-conflict',
    'Wales voted to leave in the referendum of June 2016. The 2015 referendum on roads had drawn few.',
  ],
  [
    'event-date-conflict',
    'The attacks of March 11, 2004 changed Madrid. Pupils born after the attacks of [|March 11, 2005|]{event-date-conflict} laid flowers.',
  ],
  [
    'event-date-conflict',
    'The attacks of March 11, 2004 changed Madrid. The 2005 attacks in London came a year later.',
  ],
  [
    'figure-conflict',
    'The museum got a gift of $30 million from a widow. The [|$13 million gift|]{figure-conflict} is its largest.',
  ],
  ['figure-conflict', 'The museum got a gift of $30 million from a widow. The $45,000 gift of a pupil was smaller.'],
  [
    'figure-conflict',
    'A quake of magnitude 6.3 shook the coast. The [|magnitude-6.8|]{figure-conflict} quake broke windows.',
  ],
  ['figure-conflict', 'A quake of magnitude 6.3 shook the coast. An aftershock of magnitude 4.8 broke windows.'],
  [
    'figure-conflict',
    'Getxo beat Lanbarri 3-1 on Sunday. “This [|3-2 victory over Lanbarri|]{figure-conflict} is yours,” the coach said.',
  ],
  ['figure-conflict', 'Getxo beat Lanbarri 3-1 on Sunday. Last season it had won the 3-2 victory over Lanbarri late.'],
  [
    'ordinal-conflict',
    'Getxo won and took its seventh in a row. With its [|sixth win in a row|]{ordinal-conflict} Getxo is second.',
  ],
  ['ordinal-conflict', 'Getxo won its seventh in a row. Lanbarri suffered its sixth defeat in a row.'],
  [
    'ordinal-conflict',
    'It was the third launch of the Heron. She praised those who worked on the [|fourth launch of the Heron|]{ordinal-conflict}.',
  ],
  ['ordinal-conflict', 'It was the third launch of the Heron. The fourth launch of the Heron will follow in May.'],
];

for (const [check, text] of cases) test(`${check}: ${text}`, () => void checkFindings(check, text));
