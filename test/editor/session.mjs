// One run of the suite in a real VS Code: the same module, whichever editor there is.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, withDisplay } from './install.mjs';
import { quietSettings } from './server.mjs';
import { serveFolder } from './static-server.mjs';

const timeLimit = Number(process.env.SESSION_LIMIT ?? 300) * 1000;

/**
 * @typedef {{ name: string, ok: boolean, ms: number, error?: string }} CaseResult
 * @typedef {{ workspace: string, extension: string, tests: string, host: 'node' | 'web', phase: string }} SessionOptions
 *   phase: told to the suite through a file of the workspace, which is also where it leaves its results.
 * @typedef {{ results: CaseResult[], problem?: string, console: string }} SessionResult
 */

export const phaseFile = '.suite-phase';
export const resultsFile = '.suite-results.json';

/** @param {SessionOptions} options @returns {Promise<SessionResult>} */
export async function browserSession(options, { server, browser }) {
  prepare(options);
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    bypassCSP: options.host === 'web',
  });
  const web = options.host === 'web' ? await serveFolder(options.extension) : undefined;
  const lines = [];
  let problem;
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => lines.push(`page: ${error.message}`));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      lines.push(`${type}: ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}`);
    });
    const code = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no end within ${timeLimit / 1000} seconds`)), timeLimit);
      const settle = (action) => (value) => {
        clearTimeout(timer);
        action(value);
      };
      page.once('crash', () => settle(reject)(new Error('the page crashed')));
      page
        .exposeFunction('codeAutomationExit', settle(resolve))
        .then(() => goTo(page, options, server, web?.port))
        .catch(settle(reject));
    });
    if (code !== 0) problem = `the editor ended with code ${code}`;
  } catch (error) {
    problem = error.message;
  } finally {
    await context.close();
    web?.stop();
  }
  return collect(options, problem, lines.join('\n'));
}

/** The session has a time limit of its own. */
const loading = { waitUntil: 'commit', timeout: 0 };

/**
 * Node host: the address names extension and suite as files of the server.
 * Web host: an extension that lies on a server cannot start workers, so both come over HTTP, by way of the options that
 * the page's host hands to the workbench.
 */
async function goTo(page, options, server, webPort) {
  if (options.host === 'node') {
    const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(options.extension)],
      ['extensionTestsPath', remote(options.tests)],
      ['skipWelcome', 'true'],
    ];
    return page.goto(server.address({ folder: options.workspace, payload: JSON.stringify(payload) }), loading);
  }
  const uri = (file) => ({ $mid: 1, scheme: 'http', authority: `127.0.0.1:${webPort}`, path: `/${file}` });
  const tests = path.relative(options.extension, options.tests).split(path.sep).join('/');
  await page.addInitScript(
    (development) => {
      new MutationObserver((_, observer) => {
        const meta = document.getElementById('vscode-workbench-web-configuration');
        if (!meta) return;
        observer.disconnect();
        const configuration = JSON.parse(meta.getAttribute('data-settings'));
        configuration.developmentOptions = { ...configuration.developmentOptions, ...development };
        meta.setAttribute('data-settings', JSON.stringify(configuration));
      }).observe(document, { childList: true, subtree: true });
    },
    { extensions: [uri('')], extensionTestsPath: uri(tests) },
  );
  return page.goto(
    server.address({ folder: options.workspace, payload: JSON.stringify([['skipWelcome', 'true']]) }),
    loading,
  );
}

/** @param {SessionOptions} options @returns {Promise<SessionResult>} */
export async function desktopSession(options, { executable, data }) {
  prepare(options);
  const { runTests } = await import('@vscode/test-electron');
  const display = await withDisplay();
  let problem;
  let timer;
  try {
    const settings = path.join(data, 'User/settings.json');
    fs.mkdirSync(path.dirname(settings), { recursive: true });
    fs.writeFileSync(settings, JSON.stringify(quietSettings));
    const running = runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: options.extension,
      extensionTestsPath: options.tests,
      extensionTestsEnv: display.env,
      launchArgs: [
        options.workspace,
        ...desktopFolders(data),
        '--disable-workspace-trust',
        '--disable-telemetry',
        '--skip-welcome',
        '--disable-gpu',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(options.host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    });
    const limit = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end within ${timeLimit / 1000} seconds`)), timeLimit);
    });
    const code = await Promise.race([running, limit]);
    if (code !== 0) problem = `the editor ended with code ${code}`;
  } catch (error) {
    problem = error.message;
  } finally {
    clearTimeout(timer);
    display.stop();
  }
  return collect(options, problem, '');
}

/** Installs a .vsix for the user that the data folder stands for. */
export function installIntoDesktop({ executable }, data, vsix) {
  const script = path.join(
    path.dirname(executable),
    process.platform === 'darwin' ? '../Resources/app/bin/code' : 'bin/code',
  );
  const command = process.platform === 'win32' ? `${script}.cmd` : script;
  const args = [...desktopFolders(data), '--install-extension', vsix];
  const run = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000, shell: process.platform === 'win32' });
  return { ok: run.status === 0, output: `${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}` };
}

export function desktopFolders(data) {
  return [`--user-data-dir=${data}`, `--extensions-dir=${path.join(data, 'extensions')}`];
}

function prepare({ workspace, phase }) {
  fs.rmSync(path.join(workspace, resultsFile), { force: true });
  fs.writeFileSync(path.join(workspace, phaseFile), phase);
}

function collect({ workspace }, problem, consoleText) {
  const file = path.join(workspace, resultsFile);
  const results = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : [];
  if (results.length === 0) return { results, problem: problem ?? 'the suite left no results', console: consoleText };
  // Failed cases make the editor end with another code: they speak for themselves.
  return { results, problem: results.some((result) => !result.ok) ? undefined : problem, console: consoleText };
}

/** A copy of the sample articles that a session may change. */
export function copyOfSamples(folder) {
  fs.cpSync(path.join(root, 'samples'), folder, { recursive: true });
  return folder;
}
