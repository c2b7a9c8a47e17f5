// Builds the bundles: language server (Node, browser worker), command line, library, client (Node, browser).
// node esbuild.js [--production] [--watch]
const esbuild = require('esbuild');
const { version } = require('./package.json');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  // For a version of Node esbuild makes `new RegExp` of literals with \p{…}, which is then done at each use.
  target: 'es2022',
  define: { CORROBORATE_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
  legalComments: 'none',
};
const node = { ...common, platform: 'node', format: 'cjs' };
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], format: 'iife' };

const bundles = [
  { ...node, entryPoints: ['server/src/node.ts'], outfile: 'server/dist/node.js' },
  { ...browser, entryPoints: ['server/src/browser.ts'], outfile: 'server/dist/browser.js' },
  { ...node, entryPoints: ['server/src/cli.ts'], outfile: 'server/dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  {
    ...common,
    platform: 'neutral',
    format: 'esm',
    entryPoints: ['server/src/core-library.ts'],
    outfile: 'server/dist/core.mjs',
    mainFields: ['module', 'main'],
  },
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'client/dist/node.js', external: ['vscode'] },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'client/dist/browser.js',
    external: ['vscode'],
  },
];

async function main() {
  if (watch) {
    const contexts = await Promise.all(bundles.map((bundle) => esbuild.context(bundle)));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  require('node:fs').chmodSync('server/dist/cli.js', 0o755);
}

main().catch((error) => {
  if (!error.errors) console.error(error);
  process.exit(1);
});
