import { firstRun } from './first-run';
import { installedRun } from './installed-run';
import { knowledgeRun } from './knowledge-run';
import { type Case, readText, runCases } from './runner';
import { secondRun } from './second-run';

const phases: Readonly<Record<string, readonly Case[]>> = {
  first: [...firstRun, ...knowledgeRun],
  second: secondRun,
  installed: installedRun,
};

/** What VS Code calls: `@vscode/test-electron` on a desktop, the workbench itself in a browser. */
export async function run(): Promise<void> {
  const phase = (await readText('.suite-phase')).trim();
  const cases = phases[phase];
  if (!cases) throw new Error(`unknown phase ${phase}`);
  await runCases(cases);
}
