import * as vscode from 'vscode';

export interface CaseResult {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly error?: string;
}

/** A case ends by returning, fails by throwing. */
export type Case = readonly [name: string, run: () => Promise<void>];

const caseLimit = 90_000;

/** Runs the cases in order, each within a time limit, and leaves the results in the workspace for the launcher. */
export async function runCases(cases: readonly Case[]): Promise<void> {
  const results: CaseResult[] = [];
  for (const [name, run] of cases) {
    const started = Date.now();
    let error: string | undefined;
    try {
      await within(caseLimit, run());
    } catch (reason) {
      error = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    }
    const result = {
      name,
      ok: error === undefined,
      ms: Date.now() - started,
      ...(error === undefined ? {} : { error }),
    };
    results.push(result);
    console.log(`suite: ${result.ok ? 'ok' : 'FAILED'} ${name} (${result.ms} ms)`);
    await writeText('.suite-results.json', JSON.stringify(results));
  }
  const failed = results.filter(({ ok }) => !ok).length;
  if (failed) throw new Error(`${failed} of ${results.length} cases failed`);
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${milliseconds / 1000} seconds`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again and again until the answer is one; what it last said when it is too late. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  describe: () => string = () => '',
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${milliseconds / 1000} seconds. ${describe()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function expect(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}

/** A file of the workspace. */
export function at(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

export async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(at(file)));
}

export async function writeText(file: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(file), new TextEncoder().encode(text));
}
