// node test/stories/run.mjs [--errors] [--part=first]: findings across the articles of ten stories.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const out = path.join(root, 'test/out/stories.mjs');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/stories/print.ts'],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  define: { PROJECT_ROOT: JSON.stringify(root) },
  logLevel: 'warning',
});
process.exit(spawnSync(process.execPath, [out, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root }).status ?? 1);
