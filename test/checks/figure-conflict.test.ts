import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'figure-conflict';
const hits: readonly string[] = [
  '=== one.txt\nAmerican trade in goods with Canada came to [|$792.1 billion|]{figure-conflict} in 2024.\n=== two.txt\nIn 2024 trade between the United States and Canada was [|$762.1 billion|]{figure-conflict}.',
  '=== one.txt\nGerman exports to France reached [|120 billion euros|]{figure-conflict} in 2022.\n=== two.txt\nIn 2022, exports from Germany to France were [|102 billion euros|]{figure-conflict}.',
  "=== one.txt\nMicrosoft bought LinkedIn for [|$26.2 billion|]{figure-conflict} in 2016.\n=== two.txt\nAnalysts praised Microsoft's acquisition of LinkedIn for [|$22.6 billion|]{figure-conflict}.",
  '=== one.txt\nOSLO, May 4, 2024 — On May 3 an avalanche in Tromsdal killed [|14 people|]{figure-conflict}.\n=== two.txt\nBERGEN, May 4, 2024 — The avalanche in Tromsdal on May 3 left [|41 people|]{figure-conflict} dead.'
    .replaceAll('|14 people|', '|14|')
    .replaceAll('|41 people|', '|41|'),
  '=== one.txt\nThe council approved the new harbour by [|31|]{figure-conflict} votes and hopes that work begins in the spring.\n=== two.txt\nThe council approved the new harbour by [|13|]{figure-conflict} votes and hopes that work begins in the spring.',
  'Inflation in Norway was 5.5 percent in 2023. That was bad for shops, since inflation in Norway had been [|6.5 percent|]{figure-conflict} in 2023.',
  'Riverton Steel employs 7,320 people. Riverton Steel, which has [|4,320|]{figure-conflict} employees, makes rails.',
  'The population of Norway was 5.1 million in 2013. In 2013 Norway had a population of [|4.1 million|]{figure-conflict}.',
  'The flood in Riverton killed 292 people. The death toll of the flood in Riverton stood at [|992|]{figure-conflict}.',
  'A fire in Riverton killed 12 people. Neighbours brought flowers. The blaze left [|21 people|]{figure-conflict} dead.'.replaceAll(
    '|21 people|',
    '|21|',
  ),
  'The Riverton Tower is 324 meters tall. Tourists love the [|342-meter|]{figure-conflict}-tall Riverton Tower.',
  'The Riverton Tunnel cost $30 million. The bill for the Riverton Tunnel came to [|$80 million|]{figure-conflict}.',
  'Tamar Foods was sold for $300 million. The [|$800 million|]{figure-conflict} purchase of Tamar Foods paid off.',
  'Riverton Steel had revenue of $248 million in 2023. In 2023, the revenue of Riverton Steel was [|$948 million|]{figure-conflict}.',
  'The unemployment rate in Norway was 3.5 percent in 2013. In 2013 Norway had an unemployment rate of [|5.5 percent|]{figure-conflict}.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  '=== one.txt\nAmerican trade in goods with Canada came to $762.1 billion in 2024.\n=== two.txt\nIn 2023 trade between the United States and Canada was $774 billion.',
  '=== one.txt\nAmerican trade in goods with Canada came to $762.1 billion in 2024.\n=== two.txt\nIn 2024 trade between the United States and Canada was about $760 billion.',
  '=== one.txt\nAmerican trade in goods with Canada came to $762.1 billion in 2024.\n=== two.txt\nIn 2024 trade between the United States and Mexico was $839.9 billion.',
  '=== one.txt\nGerman exports to France reached 120 billion euros in 2022.\n=== two.txt\nFrench exports to Germany reached 81 billion euros in 2022.',
  '=== one.txt\nGerman exports to France reached 120 billion euros in 2022.\n=== two.txt\nGerman exports to France reached $126 billion in 2022.',
  '=== one.txt\nOSLO, May 4, 2024 — On May 3 an avalanche in Tromsdal killed 14 people.\n=== two.txt\nBERGEN, May 6, 2024 — The avalanche in Tromsdal on May 3 left 16 people dead.',
  'Inflation in Norway was 5.5 percent in 2023. Inflation in Sweden was 6.5 percent in 2023.',
  'Riverton Steel employs 7,320 people. Riverton Steel has 320 employees in Leeds.',
  'Riverton Steel had 7,320 employees. Riverton Steel has 4,320 employees.',
  'The flood in Riverton killed 292 people. The flood in Springfield killed 12 people.',
  'The flood in Riverton killed 292 people. The death toll of the flood in Riverton rose to 312.',
  'The flood in Riverton killed 292 people. The flood in Riverton killed 12 people in a camp.',
  'The 1995 flood in Riverton killed 292 people. The 2003 flood in Riverton killed 312 people.',
  'The Riverton Tower is 324 meters tall. The mast of the Riverton Tower is 34 meters tall.',
  'The Riverton Tunnel cost $30 million. The Riverton Tunnel costs $3 million a year.',
  'In 2023 Riverton Steel had a profit of $5 million. In 2023 the profit of Riverton Steel was $2.22 a share.',
  'A bombing in Riverton killed 12 people. A blast in Riverton on Monday killed three people.',
  'The flood in Riverton killed 292 people. The Red Cross put the death toll of the flood at 512.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
