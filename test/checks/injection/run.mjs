// node test/checks/injection/run.mjs [--misses] [--only=part of a kind] [--rounds=n]: the injection benchmark.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const out = path.join(root, 'test/out/injection.cjs');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/checks/injection/bench.ts'],
  outfile: out,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'es2022',
  define: { PROJECT_ROOT: JSON.stringify(root) },
  logLevel: 'warning',
});
process.exit(spawnSync(process.execPath, [out, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root }).status ?? 1);
