// npm start: opens a folder (the sample articles) in a real VS Code with this extension, and stays up until Ctrl-C.
// node test/editor/start.mjs [FOLDER] [--port N]
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cache, ensureEditor, root, Unavailable, withDisplay } from './install.mjs';
import { linkExtension, quietSettings, startServer } from './server.mjs';
import { desktopFolders } from './session.mjs';

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string' } } });
  const folder = path.resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? path.join(root, 'samples'));
  if (!fs.existsSync(folder) || !fs.statSync(folder).isDirectory())
    throw new Unavailable(`There is no folder ${folder}.`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
    throw new Unavailable(`${values.port} is not a port.`);
  for (const file of ['client/dist/node.js', 'server/dist/node.js']) {
    if (!fs.existsSync(path.join(root, file))) throw new Unavailable(`${file} is missing: run npm run build first.`);
  }
  const editor = await ensureEditor({ needsChromium: false });
  console.log(`Opening ${folder} in ${editor.title}`);
  // A user of its own, so that nobody's settings or extensions are touched.
  if (editor.kind === 'desktop') await onDesktop(editor, path.join(cache, 'user'), folder);
  else await inBrowser(editor, fs.mkdtempSync(path.join(os.tmpdir(), 'corroborate-')), folder, port);
}

async function onDesktop(editor, data, folder) {
  const settings = path.join(data, 'User/settings.json');
  if (!fs.existsSync(settings)) {
    fs.mkdirSync(path.dirname(settings), { recursive: true });
    fs.writeFileSync(settings, JSON.stringify(quietSettings, null, 2));
  }
  const display = await withDisplay();
  const child = spawn(
    editor.executable,
    [
      folder,
      `--extensionDevelopmentPath=${root}`,
      ...desktopFolders(data),
      '--disable-workspace-trust',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore', env: { ...process.env, ...display.env } },
  );
  console.log('Close the window, or press Ctrl-C here, to end.');
  const code = await untilEnd(child, () => child.kill());
  display.stop();
  process.exit(code);
}

async function inBrowser(editor, data, folder, port) {
  linkExtension(data);
  const server = await startServer({ program: editor.server, data, port });
  const address = server.address({ folder });
  console.log(
    `\nOpen this address in a browser on this machine (Chromium, Chrome, Edge, Firefox or Safari):\n\n  ${address}\n`,
  );
  console.log(`From another machine: ssh -L ${server.port}:127.0.0.1:${server.port} …, then the same address there.`);
  if (openInBrowser(address)) console.log('A browser was asked to open it.');
  console.log('Press Ctrl-C to end.');
  const stop = () => server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.once('SIGHUP', stop);
  const code = await server.exited;
  fs.rmSync(data, { recursive: true, force: true });
  process.exit(code ?? 0);
}

function openInBrowser(address) {
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform];
  const [command, ...args] = opener ?? (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : []);
  if (!command) return false;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.once('error', () => {});
  child.unref();
  return true;
}

function untilEnd(child, stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 0));
  });
}

main().catch((error) => {
  console.error(error instanceof Unavailable ? error.message : error.stack);
  process.exit(1);
});
