// Bundles test/**/*.test.ts and runs the result with node --test.
// node test/run.mjs [part of a path …]: only the test files whose path contains one of the parts.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const filters = process.argv.slice(2);
const files = fs
  .globSync('test/**/*.test.ts', { cwd: root })
  .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
  .sort();
if (files.length === 0) {
  console.error(`No test file matches ${filters.join(', ')}`);
  process.exit(2);
}
const result = await esbuild.build({
  absWorkingDir: root,
  entryPoints: files,
  outdir: 'test/out',
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  sourcemap: 'inline',
  packages: 'external',
  define: { PROJECT_ROOT: JSON.stringify(root) },
  logLevel: 'warning',
});
if (result.errors.length) process.exit(1);
const outputs = files.map((file) => path.join(root, 'test/out', path.relative('test', file).replace(/\.ts$/, '.mjs')));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...outputs], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(run.status ?? 1);
