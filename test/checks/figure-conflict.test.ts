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
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
