// VS Code's server, as it comes in code-server, on a free port of this machine.
import { spawn, spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { root, Unavailable } from './install.mjs';

/** Nothing on the screen but the articles. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

export async function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The user's settings; a running editor takes them up. */
export function writeSettings(data, settings) {
  const user = path.join(data, 'data/User');
  fs.mkdirSync(user, { recursive: true });
  const machine = path.join(user, '../Machine');
  fs.mkdirSync(machine, { recursive: true });
  // a setting of the machine: those of the user do not count for it
  const opening = 'workbench.welcomePage.walkthroughs.openOnInstall';
  const own = { [opening]: settings[opening] ?? quietSettings[opening] };
  fs.writeFileSync(path.join(machine, 'settings.json'), JSON.stringify(own));
  fs.writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** Makes the project itself the installed extension: a rebuild and a reload of the window show a change. */
export function linkExtension(data) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const extensions = path.join(data, 'extensions');
  fs.mkdirSync(extensions, { recursive: true });
  fs.symlinkSync(root, path.join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/**
 * @param {{ program: string, data: string, port?: number, settings?: Record<string, unknown>, driver?: boolean }} options
 *   program: server-main.js; data: a folder, fresh for a fresh user; driver: lets a page name an extension and tests.
 */
export async function startServer({ program, data, port, settings = {}, driver = false }) {
  writeSettings(data, settings);
  const at = port ?? (await freePort());
  const token = crypto.randomBytes(16).toString('hex');
  const args = [
    program,
    ...['--host', '127.0.0.1', '--port', String(at), '--connection-token', token],
    ...['--server-data-dir', data, '--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: environment(),
  });
  let output = '';
  let ended = false;
  const stop = () => {
    if (ended) return;
    ended = true;
    try {
      // The extension hosts are its children.
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // ended by itself
    }
  };
  process.once('exit', stop);
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`VS Code's server did not start within 60 seconds:\n${output}`));
    }, 60_000);
    const read = (part) => {
      output = (output + part).slice(-20_000);
      if (output.includes('EADDRINUSE')) {
        clearTimeout(timer);
        stop();
        reject(new Unavailable(`Port ${at} is taken: choose another with --port.`));
      }
      if (output.includes('Extension host agent listening')) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with code ${code}:\n${output}`));
      ended = true;
    });
  });
  return {
    port: at,
    token,
    data,
    stop,
    exited: new Promise((resolve) => child.once('exit', resolve)),
    output: () => output,
    address: (query) => `http://127.0.0.1:${at}/?tkn=${token}&${new URLSearchParams(query)}`,
  };
}

/** Installs a .vsix for the user that the data folder stands for. */
export function installExtension({ program, data, vsix }) {
  const run = spawnSync(
    process.execPath,
    [
      program,
      '--server-data-dir',
      data,
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--install-extension',
      vsix,
    ],
    { encoding: 'utf8', env: environment(), stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 },
  );
  return { ok: run.status === 0, output: run.stdout + run.stderr };
}

function environment() {
  const { NODE_OPTIONS, NODE_TEST_CONTEXT, VSCODE_IPC_HOOK_CLI, ...rest } = process.env;
  return rest;
}

/** The extension's own log and output channels, and what the extension hosts' logs say of it: the last lines of each. */
export function extensionHostLogs(data, lines = 40) {
  const logs = path.join(data, 'data/logs');
  if (!fs.existsSync(logs)) return '';
  return fs
    .readdirSync(logs, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log') && /exthost/.test(entry.parentPath))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const all = fs.readFileSync(file, 'utf8').trim().split('\n');
      const own = /corroborate/i.test(path.relative(logs, file));
      const kept = own
        ? all
        : all.filter((line) => /\[error\]|corroborate/i.test(line) && !line.includes('resource scoped configuration'));
      return {
        file,
        text: path.basename(path.dirname(file)).startsWith('vscode.') ? '' : kept.slice(-lines).join('\n').trim(),
      };
    })
    .filter(({ text }) => text)
    .map(({ file, text }) => `--- ${path.relative(logs, file)}\n${text}`)
    .join('\n');
}
