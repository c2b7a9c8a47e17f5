import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'role-conflict';
const hits: readonly string[] = [
  'Norwegian Foreign Minister Maria Lindholm arrived. [|Finance Minister Maria Lindholm|]{role-conflict} left at once.',
  'OSLO, May 3, 2022 — Russian [|Defense Minister Sergey Lavrov|]{role-conflict} spoke.'.replace(
    'Russian [|',
    '[|Russian ',
  ),
  '=== one.txt\nOSLO, May 3, 2022 — [|Foreign Minister Maria Lindholm|]{role-conflict} spoke.\n=== two.txt\nBERGEN, May 9, 2022 — [|Interior Minister Maria Lindholm|]{role-conflict} spoke.',
  'German Chancellor Olaf Scholz arrived. Mr Scholz left at once. [|German Foreign Minister Olaf Scholz|]{role-conflict} will be back.',
  'ANKARA, May 5, 2023 — [|Turkish President Mevlut Cavusoglu|]{role-conflict} said on Friday that talks would go on.',
  'PARIS, May 5, 2024 — [|French Prime Minister Emmanuel Macron|]{role-conflict} received his guest on Sunday.',
  'BEIJING, May 5, 2024 — [|Japanese President Xi Jinping|]{role-conflict} flew to Paris on Sunday.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'BRUSSELS, May 7, 2025 - António Costa, the Portuguese president of the European Council, said he was glad.',
  'Norwegian Foreign Minister Maria Lindholm arrived. Minister Lindholm left at once.',
  'OSLO, May 3, 2022 — Russian Foreign Minister Sergey Lavrov spoke.',
  '=== one.txt\nOSLO, May 3, 2019 — Foreign Minister Maria Lindholm spoke.\n=== two.txt\nBERGEN, May 9, 2022 — Interior Minister Maria Lindholm spoke.',
  'Foreign Minister Maria Lindholm arrived. Deputy Finance Minister Maria Lindholm had been her name for years.',
  'Foreign Minister Maria Lindholm met Finance Minister Peter Arnold.',
  'Georgian Prime Minister Nino Lomidze arrived. Georgian President Nino Lomidze left at once.',
  'German Chancellor Olaf Scholz arrived. Former German Finance Minister Olaf Scholz had been in Washington before.',
  'PARIS, May 5, 2024 — French President Emmanuel Macron received his guest on Sunday.',
  'MOSCOW, May 5, 2010 — Russian Prime Minister Vladimir Putin received his guest on Sunday.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
