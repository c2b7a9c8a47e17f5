// Finds, or puts in place, a real VS Code to run the extension in.
//
// 1. desktop: VSCODE_PATH, or `code` on the path, where there is a display (or Xvfb to make one)
// 2. desktop: downloaded by @vscode/test-electron, where VS Code's download host answers
// 3. browser: the build of VS Code inside the npm package code-server, opened by Chromium
//
// CORROBORATE_EDITOR=desktop or =browser leaves the other out.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const cache = path.join(root, '.vscode-test');

const codeServer = { name: 'code-server', version: '4.139.1' };
const debianPackages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];

/** An error whose message is all that a reader needs. */
export class Unavailable extends Error {}

/**
 * @typedef {{ kind: 'desktop', executable: string, title: string }} DesktopEditor
 * @typedef {{ kind: 'browser', server: string, chromium: string | undefined, title: string }} BrowserEditor
 */

/**
 * @param {{ log?: (line: string) => void, needsChromium?: boolean }} [options] needsChromium false: the reader brings a browser.
 * @returns {Promise<DesktopEditor | BrowserEditor>}
 */
export async function ensureEditor({ log = console.log, needsChromium = true } = {}) {
  const wanted = process.env.CORROBORATE_EDITOR;
  if (wanted !== 'browser') {
    const executable = desktopExecutable();
    if (executable && hasDisplay()) return { kind: 'desktop', executable, title: `desktop VS Code (${executable})` };
    if (hasDisplay() && (await downloadHostAnswers())) {
      log('Downloading VS Code …');
      const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
      const downloaded = await downloadAndUnzipVSCode({ version: 'stable', cachePath: cache });
      return { kind: 'desktop', executable: downloaded, title: `downloaded VS Code (${downloaded})` };
    }
    if (wanted === 'desktop') {
      throw new Unavailable(
        executable
          ? `${executable} needs a display: set DISPLAY, or install xvfb.`
          : 'No desktop VS Code: set VSCODE_PATH, put `code` on the path, or let this machine reach update.code.visualstudio.com (with a display or xvfb).',
      );
    }
  }
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Unavailable(
      'This needs Node 24, which npm installs with the project: run it as an npm script (npm start, npm test).',
    );
  }
  const chromium = needsChromium ? ensureChromium(log) : findChromium();
  const server = ensureCodeServer(log);
  return {
    kind: 'browser',
    server,
    chromium,
    title: `VS Code ${vscodeVersion(server)} in a browser (${codeServer.name} ${codeServer.version})`,
  };
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      fs.accessSync(file, fs.constants.X_OK);
      if (fs.statSync(file).isFile()) return file;
    } catch {
      // not here
    }
  }
  return undefined;
}

/** The program behind VSCODE_PATH or the `code` command, which itself is only a script. */
function desktopExecutable() {
  const given = process.env.VSCODE_PATH;
  if (given && !fs.existsSync(given)) throw new Unavailable(`VSCODE_PATH names a file that does not exist: ${given}`);
  const found = given ?? onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (!found) return undefined;
  const real = fs.realpathSync(found);
  if (real.includes('remote-cli')) return undefined;
  const folder = path.dirname(real);
  if (path.basename(folder) !== 'bin') return real;
  const candidates = [
    path.join(folder, '../code'),
    path.join(folder, '../Code.exe'),
    path.join(folder, '../../../MacOS/Code'),
    path.join(folder, '../../../MacOS/Electron'),
  ];
  return candidates.find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY || onPath('Xvfb'));
}

/** Environment with a display, and what ends it. Starts Xvfb where there is none. */
export async function withDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    return { env: {}, stop: () => {} };
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Unavailable(`Xvfb ended with code ${code}`)));
    xvfb.stdio[3].on('data', (part) => {
      text += part;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
  return { env: { DISPLAY: `:${number}` }, stop: () => xvfb.kill() };
}

async function downloadHostAnswers() {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(4000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!fs.existsSync(given)) throw new Unavailable(`CHROMIUM_PATH names a file that does not exist: ${given}`);
    return given;
  }
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']) {
    const file = onPath(name);
    if (file) return file;
  }
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((file) => fs.existsSync(file));
}

function ensureChromium(log) {
  const found = findChromium();
  if (found) return found;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${debianPackages.join(' ')}`;
  if (!onPath('apt-get')) {
    throw new Unavailable(
      'VS Code runs in a browser here, and no Chromium, Chrome or Edge was found. Install one, or set CHROMIUM_PATH.',
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Unavailable(
      `VS Code runs in a browser here, and Chromium is missing. Install it, then try again:\n  sudo sh -c "${command}"`,
    );
  }
  log(`Chromium is missing. Installing it: ${command}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages],
  ]) {
    const run = spawnSync('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    if (run.status !== 0) {
      throw new Unavailable(
        `apt-get ${args[0]} failed (${run.status ?? run.error?.message}):\n${tail(run.stdout + run.stderr)}`,
      );
    }
  }
  const installed = findChromium();
  if (!installed) throw new Unavailable('apt-get installed Chromium, but it is not on the path.');
  return installed;
}

function vscodeVersion(server) {
  return JSON.parse(fs.readFileSync(path.join(path.dirname(server), '../package.json'), 'utf8')).version;
}

/**
 * Installs code-server's VS Code into the cache and answers its server program.
 *
 * Nothing is compiled and no install script runs: of the native modules that VS Code asks for, the terminal and the file
 * watcher bring theirs along, the logger and the watchdog are replaced below, and the rest is loaded only for features
 * that nobody needs here. It takes seconds instead of minutes, and no compiler. What is installed goes to a folder of its
 * own first, so that a broken installation is never taken for a whole one.
 */
function ensureCodeServer(log) {
  const folder = path.join(cache, `${codeServer.name}-${codeServer.version}`);
  const server = path.join(folder, 'lib/vscode/out/server-main.js');
  if (fs.existsSync(server)) return server;

  log(`Installing ${codeServer.name} ${codeServer.version} into .vscode-test/ (once) …`);
  fs.mkdirSync(cache, { recursive: true });
  const partial = fs.mkdtempSync(path.join(cache, 'partial-'));
  try {
    const packed = npm(['pack', `${codeServer.name}@${codeServer.version}`, '--silent', '--ignore-scripts'], partial)
      .trim()
      .split('\n')
      .pop();
    execFileSync('tar', ['xzf', packed], { cwd: partial, stdio: ['ignore', 'ignore', 'inherit'] });
    const vscode = path.join(partial, 'package/lib/vscode');
    npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'], vscode);
    replaceNativeModules(vscode);
    try {
      fs.renameSync(path.join(partial, 'package'), folder);
    } catch (error) {
      // Another run was quicker.
      if (!fs.existsSync(server)) throw error;
    }
  } finally {
    fs.rmSync(partial, { recursive: true, force: true });
  }
  return server;
}

function replaceNativeModules(vscode) {
  fs.writeFileSync(
    path.join(vscode, 'node_modules/@vscode/spdlog/index.js'),
    `// A logger without native code, with the interface that VS Code uses.
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
let lowest = 0;
class Logger {
  constructor(type, name, file) { this.file = file; this.level = lowest; this.plain = false; }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() { this.plain = false; }
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
  write(level, message) {
    if (level < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const text = this.plain ? message : stamp + ' [' + levels[level] + '] ' + message + '\\n';
    try { fs.appendFileSync(this.file, text); } catch {}
  }
}
levels.forEach((name, level) => { Logger.prototype[name] = function (message) { this.write(level, message); }; });
async function create(name, file) { fs.mkdirSync(path.dirname(file), { recursive: true }); return new Logger('', name, file); }
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => { lowest = level; };
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`,
  );
  const watchdog = path.join(vscode, 'node_modules/@vscode/native-watchdog');
  const main = JSON.parse(fs.readFileSync(path.join(watchdog, 'package.json'), 'utf8')).main ?? 'index.js';
  fs.writeFileSync(
    path.join(watchdog, main),
    '// VS Code also looks every second whether the parent process is there.\nexports.start = () => {};\n',
  );
}

/** Runs the npm that runs this script, else the one on the path; answers its standard output. */
function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  // What `npm run` hands on describes this project, not the folder worked in; the registry's settings are kept.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(package_|lifecycle_|command$|config_(local_prefix|prefix|global_prefix|omit|include|only|production)$)/i.test(
          name,
        ),
    ),
  );
  const viaCli = cli && /\.c?js$/.test(cli);
  const run = spawnSync(viaCli ? process.execPath : 'npm', [...(viaCli ? [cli] : []), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && !viaCli,
    maxBuffer: 64 << 20,
  });
  if (run.status !== 0) {
    throw new Unavailable(
      `npm ${args.join(' ')} failed (${run.status ?? run.error?.message}):\n${tail(run.stderr ?? '')}\nA real VS Code is needed: set VSCODE_PATH to an installed one, or make the npm registry reachable.`,
    );
  }
  return run.stdout;
}

function tail(text) {
  return text.trim().split('\n').slice(-15).join('\n');
}
