// The in-editor tests: one suite in a real VS Code, on the Node extension host and in the web-worker extension host, each
// started twice over the same workspace; then the packaged extension, installed as a reader would.
// node test/editor/run.mjs [node|web|installed …]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { launchChromium } from './browser.mjs';
import { ensureEditor, root, Unavailable } from './install.mjs';
import { extensionHostLogs, installExtension, startServer } from './server.mjs';
import { browserSession, copyOfSamples, desktopSession, installIntoDesktop } from './session.mjs';

const chosen = process.argv.slice(2);
const wants = (part) => chosen.length === 0 || chosen.includes(part);
const started = Date.now();
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'corroborate-editor-'));
const counts = { passed: 0, failed: 0 };
const tests = path.join(root, 'test/out/editor/index.js');
let editor;
let browser;

try {
  editor = await ensureEditor();
  console.log(`In-editor tests in ${editor.title}`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/editor/suite/index.ts'],
    outfile: tests,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    logLevel: 'warning',
  });
  if (editor.kind === 'browser') browser = await launchChromium(editor.chromium);
  const hosts = ['node', 'web'].filter(wants);
  // Two editors at a time, where both run in one browser.
  if (browser) await Promise.all(hosts.map(testHost));
  else for (const host of hosts) await testHost(host);
  if (wants('installed')) await testInstalled();
} catch (error) {
  counts.failed += 1;
  console.log(error instanceof Unavailable ? error.message : error.stack);
} finally {
  await browser?.close();
  if (process.env.CORROBORATE_KEEP) console.log(`Kept: ${scratch}`);
  else fs.rmSync(scratch, { recursive: true, force: true });
}
console.log(`In-editor tests took ${Math.round((Date.now() - started) / 1000)} seconds`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);

async function testHost(host) {
  const workspace = copyOfSamples(path.join(scratch, `workspace-${host}`));
  fs.writeFileSync(path.join(workspace, '.suite-host'), host);
  const options = { workspace, extension: root, tests, host };
  await inEditor(`data-${host}`, async (session) => {
    const first = await session({ ...options, phase: 'first' });
    report(`${host} extension host`, first);
    if (first.results.length === 0) return;
    report(`${host} extension host, after a restart`, await session({ ...options, phase: 'second' }));
  });
}

async function testInstalled() {
  const vsix = path.join(scratch, 'corroborate.vsix');
  const packed = spawnSync('npm', ['run', 'package', '--silent', '--', '-o', vsix], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (packed.status !== 0 || !fs.existsSync(vsix))
    throw new Error(`npm run package failed:\n${packed.stdout}${packed.stderr}`);
  console.log(`Packaged: ${Math.round(fs.statSync(vsix).size / 1024)} kB`);

  const data = path.join(scratch, 'data-installed');
  const installed =
    editor.kind === 'browser'
      ? installExtension({ program: editor.server, data, vsix })
      : installIntoDesktop(editor, data, vsix);
  if (!installed.ok) throw new Error(`the .vsix could not be installed:\n${installed.output}`);

  // VS Code runs a suite only beside an extension in development: an empty one, with the suite in it.
  const empty = path.join(scratch, 'empty-extension');
  fs.mkdirSync(empty);
  fs.writeFileSync(
    path.join(empty, 'package.json'),
    JSON.stringify({
      name: 'suite-only',
      publisher: 'test',
      version: '0.0.1',
      engines: { vscode: '*' },
      main: './index.js',
    }),
  );
  fs.copyFileSync(tests, path.join(empty, 'index.js'));
  const workspace = copyOfSamples(path.join(scratch, 'workspace-installed'));
  fs.writeFileSync(path.join(workspace, '.suite-source'), root);
  await inEditor('data-installed', async (session) => {
    report(
      'packaged and installed',
      await session({
        workspace,
        extension: empty,
        tests: path.join(empty, 'index.js'),
        host: 'node',
        phase: 'installed',
      }),
    );
  });
}

/** Hands the action a function that runs one session; sessions share a user, as restarts of one editor do. */
async function inEditor(name, action) {
  const data = path.join(scratch, name);
  if (editor.kind === 'desktop') {
    await action((options) => desktopSession(options, { executable: editor.executable, data }));
    return;
  }
  const server = await startServer({ program: editor.server, data, driver: true });
  const failed = counts.failed;
  try {
    await action((options) => browserSession(options, { server, browser }));
  } finally {
    if (counts.failed > failed) console.log(extensionHostLogs(data));
    server.stop();
  }
}

function report(title, { results, problem, console: lines }) {
  console.log(`\n${title}`);
  for (const { name, ok, ms, error } of results) {
    counts[ok ? 'passed' : 'failed'] += 1;
    console.log(`${ok ? '  ✔' : '  ✖'} ${name} (${ms} ms)`);
    if (error) console.log(error.replace(/^/gm, '      '));
  }
  if (problem) {
    counts.failed += 1;
    console.log(`  ✖ ${problem}`);
  }
  if (problem || results.some(({ ok }) => !ok)) {
    const ours = lines.split('\n').filter((line) => problem || /corroborate|^page:/i.test(line));
    console.log(`  console:\n${ours.slice(-40).join('\n')}`);
  }
}
