import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'ordinal-conflict';
const bad = (words: string) => `[|${words}|]{ordinal-conflict}`;
const two = (one: string, other: string) => `=== one.txt\n${one}\n=== two.txt\n${other}`;

const hits: readonly string[] = [
  two(
    `On March 18, 2025 Donald Trump and Vladimir Putin will hold their ${bad('second official call')}.`,
    `Donald Trump speaks with Vladimir Putin on March 18, 2025, their ${bad('first official call')}.`,
  ),
  two(
    `Joe Biden met Xi Jinping on November 15, 2023 for their ${bad('second summit')}.`,
    `The ${bad('third summit')} between Joe Biden and Xi Jinping was held on November 15, 2023.`,
  ),
  two(
    `The ${bad('second meeting')} between Karin Lunde and Per Aasen took place on May 3, 2024.`,
    `Karin Lunde met Per Aasen on May 3, 2024, their ${bad('first meeting')}.`,
  ),
  two(
    `The ${bad('fourth phone call')} of Karin Lunde and Per Aasen took place on May 3, 2024.`,
    `Karin Lunde and Per Aasen spoke on May 3, 2024, their ${bad('third phone call')}.`,
  ),
  two(
    `The ${bad('second round')} of talks between Norway and Sweden was held on May 3, 2024.`,
    `On May 3, 2024 Norway and Sweden held the ${bad('third round')} of their talks.`,
  ),
  `Joe Biden met Xi Jinping on November 15, 2023 for their second summit.\n\nIt was the ${bad('third summit')} of Joe Biden and Xi Jinping, on November 15, 2023.`,
  `Karin Lunde and Per Aasen spoke on May 3, 2024, their second phone call.\n\nThe ${bad('first phone call')} between Karin Lunde and Per Aasen took place on May 3, 2024.`,
  `The third meeting between Karin Lunde and Per Aasen was held on May 3, 2024.\n\nKarin Lunde met Per Aasen on May 3, 2024, their ${bad('fourth meeting')}.`,
  // The same sentence but for its rank.
  two(
    `Riverton won the cup for the ${bad('third')} time since the club was founded by dockers.`,
    `Riverton won the cup for the ${bad('fourth')} time since the club was founded by dockers.`,
  ),
  two(
    `Prices in Riverton rose for a ${bad('second')} straight month as shops ran out of bread and milk.`,
    `Prices in Riverton rose for a ${bad('third')} straight month as shops ran out of bread and milk.`,
  ),
  two(
    `In the ${bad('first')} nine months the mill in Riverton sold more paper than in all of the year before.`,
    `In the ${bad('second')} nine months the mill in Riverton sold more paper than in all of the year before.`,
  ),
  two(
    `The march in Riverton was the ${bad('first')} of three large demonstrations planned for the spring.`,
    `The march in Riverton was the ${bad('second')} of three large demonstrations planned for the spring.`,
  ),
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'WASHINGTON, July 9, 2024 - President Joe Biden gave Jens Stoltenberg a medal. Mark Rutte takes over. The summit of both comes on the 10th anniversary of the annexation of Crimea and the 80th anniversary of D-Day.',
  two(
    'On March 18, 2025 Donald Trump and Vladimir Putin will hold their second official call.',
    'Donald Trump spoke with Vladimir Putin on February 12, 2025, their first official call.',
  ),
  two(
    'On March 18, 2025 Donald Trump and Vladimir Putin will hold their second official call.',
    'Donald Trump speaks with Vladimir Putin on March 18, 2025, their second official call.',
  ),
  two(
    'Joe Biden met Xi Jinping on November 15, 2023 for their second summit.',
    'Joe Biden met Rishi Sunak on November 15, 2023 for their third summit.',
  ),
  two(
    'Joe Biden met Xi Jinping on November 15, 2023 for their second summit.',
    'On November 15, 2023 Joe Biden and Xi Jinping ended their third phone call.',
  ),
  two(
    'The second meeting between Karin Lunde and Per Aasen took place on May 3, 2024.',
    'The third meeting between Karin Lunde and Per Aasen took place on May 13, 2024.',
  ),
  two(
    'The second meeting between Karin Lunde and Per Aasen took place in spring.',
    'The third meeting between Karin Lunde and Per Aasen took place in spring.'.replace('in spring', 'after it'),
  ),
  two('Karin Lunde won a second term on May 3, 2024.', 'Per Aasen won a third term on May 3, 2024.'),
  'Joe Biden met Xi Jinping on November 15, 2023 for their second summit.\n\nTheir first summit was on November 14, 2022.',
  'Karin Lunde and Per Aasen spoke on May 3, 2024, their second phone call.\n\nThe third phone call between Karin Lunde and Per Aasen took place on May 9, 2024.',
  two(
    'Riverton won the cup for the third time since the club was founded by dockers.',
    'Springfield won the cup for the fourth time since the club was founded by dockers.',
  ),
  two(
    'Prices in Riverton rose for a second straight month as shops ran out of bread.',
    'Prices in Riverton rose for a third straight month as farmers went on strike.',
  ),
  two(
    'It was the second call of the day for the tired reporter.',
    'It was the third call of a long day for the envoy.',
  ),
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
