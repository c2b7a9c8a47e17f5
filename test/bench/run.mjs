// npm run bench: builds and runs the benchmarks, each in a process of its own. With --small the archive stays below
// 10,000 articles, which saves some minutes; with --checks each check has a row of its own.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const benchmarks = ['knowledge', 'recognition', 'archive'];
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const out = path.join(root, 'test/out/bench');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: benchmarks.map((name) => `test/bench/${name}.ts`),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  define: { PROJECT_ROOT: JSON.stringify(root) },
  logLevel: 'warning',
});
let status = 0;
for (const name of benchmarks) {
  console.log(`\n${name}`);
  status ||=
    spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=3500', path.join(out, `${name}.mjs`), ...process.argv.slice(2)],
      { stdio: 'inherit' },
    ).status ?? 1;
}
process.exit(status);
