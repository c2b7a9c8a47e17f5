import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const attribution: readonly string[] = [
  '=== one.txt\n“Nobody will cross this bridge before the spring,” [|Maria Lindholm|]{quote-attribution-conflict} said.\n=== two.txt\n[|Peter Arnold|]{quote-attribution-conflict} said: “Nobody will cross this bridge before the spring.”',
  '“Nobody will cross this bridge before the spring,” Maria Lindholm said. Others agreed.\n\n“Nobody will cross this bridge before the spring,” [|Peter Arnold|]{quote-attribution-conflict} said.',
  '=== one.txt\n“Nobody will cross this bridge before the spring,” Maria Lindholm said.\n=== two.txt\n“Nobody will cross this bridge before the spring,” Lindholm said.\n',
  '=== one.txt\n“We will not sign,” Maria Lindholm said.\n=== two.txt\n“We will not sign,” Peter Arnold said.',
];
for (const text of attribution)
  test(`attribution: ${text}`, () => void checkFindings('quote-attribution-conflict', text));

const altered: readonly string[] = [
  '=== one.txt\n[|“Nobody will cross this bridge before the spring,”|]{quote-altered} Maria Lindholm said.\n=== two.txt\n[|“Nobody will cross this bridge before the autumn,”|]{quote-altered} Maria Lindholm said.',
  '=== one.txt\n[|“We lost 40 workers and two ships in that storm,”|]{quote-altered} Maria Lindholm said.\n=== two.txt\n[|“We lost 14 workers and two ships in that storm,”|]{quote-altered} Maria Lindholm said.',
  '=== one.txt\n“Nobody will cross this bridge before the spring,” Maria Lindholm said.\n=== two.txt\n“Nobody will cross this bridge,” Maria Lindholm said.',
  '=== one.txt\n“Nobody will cross this bridge before the spring,” Maria Lindholm said.\n=== two.txt\n“Nobody will pay for that tunnel under the city,” Maria Lindholm said.',
];
for (const text of altered) test(`altered: ${text}`, () => void checkFindings('quote-altered', text));
