import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support/root';

const core = path.join(root, 'server/src/core');

/** Which folders of the core a folder may import, besides itself. The table stands in server/ARCHITECTURE.md too. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  values: ['model', 'text'],
  names: ['model', 'text'],
  knowledge: ['model', 'text', 'values', 'names', '@knowledge', 'yaml'],
  'knowledge-files': ['model', 'text', 'values', 'names', 'knowledge', 'archive', 'features', 'yaml'],
  segment: ['model', 'text', 'values'],
  recognise: ['model', 'text', 'values', 'names', 'knowledge', '@knowledge'],
  resolve: ['model', 'text', 'values', 'names', 'knowledge', 'recognise/recogniser', '@knowledge'],
  claims: ['model', 'text', 'values', 'names', 'knowledge'],
  archive: ['model', 'text', 'values'],
  checks: ['model', 'text', 'values', 'names', 'knowledge', 'archive'],
  exporters: ['model', 'text', 'values', 'archive'],
  features: ['model', 'text', 'values', 'names', 'archive'],
  annotations: ['model', 'text'],
};

const outer: Readonly<Record<string, RegExp>> = {
  lsp: /^(core\/(service|model|annotations|segment|features|exporters)|host\/host|lsp|vscode-languageserver)/,
  host: /^(host|lsp\/protocol|node:|vscode-languageserver)/,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Imports of a file; relative ones as paths below `base`, data below server/knowledge as `@knowledge`. */
function importsOf(file: string, base: string): Import[] {
  const text = fs.readFileSync(file, 'utf8');
  const statement =
    /^(?:import|export)\s+(?:type\s+)?(?:(?:\*(?:\s+as\s+\w+)?|\{[^}]*\}|\w+(?:\s*,\s*\{[^}]*\})?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map((match) => {
    const target = match[1] as string;
    const from = path.relative(base, file);
    if (!target.startsWith('.')) return { from, to: target };
    const absolute = path.resolve(path.dirname(file), target);
    if (absolute.startsWith(path.join(root, 'server/knowledge'))) return { from, to: '@knowledge' };
    return { from, to: path.relative(base, absolute) };
  });
}

test('core folders import only what the import table allows', () => {
  const faults: string[] = [];
  for (const file of sourceFiles(core)) {
    const relative = path.relative(core, file);
    const folder = relative.includes(path.sep) ? (relative.split(path.sep)[0] as string) : '';
    if (!folder) continue;
    const allowed = mayImport[folder];
    assert.ok(allowed, `${relative}: the folder ${folder} is not in the import table`);
    for (const { to } of importsOf(file, core)) {
      const fine =
        to === folder ||
        to.startsWith(`${folder}/`) ||
        allowed.some((name) => to === name || to.startsWith(`${name}/`));
      if (!fine) faults.push(`${relative} imports ${to}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('no check imports a sibling check', () => {
  const faults: string[] = [];
  const helpers = /^checks\/(check|support(\/.*)?)$/;
  for (const file of sourceFiles(path.join(core, 'checks'))) {
    const relative = path.relative(core, file);
    if (/checks\/(index|run)\.ts$/.test(relative)) continue;
    for (const { to } of importsOf(file, core)) {
      if (to.startsWith('checks/') && !helpers.test(to)) faults.push(`${relative} imports ${to}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('the shells reach the core through its facade, and hosts know their interface alone', () => {
  const base = path.join(root, 'server/src');
  const faults: string[] = [];
  for (const [folder, allowed] of Object.entries(outer)) {
    for (const file of sourceFiles(path.join(base, folder))) {
      for (const { from, to } of importsOf(file, base)) if (!allowed.test(to)) faults.push(`${from} imports ${to}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('the client imports nothing of the server but the protocol', () => {
  const base = path.join(root, 'client/src');
  for (const file of sourceFiles(base)) {
    for (const { from, to } of importsOf(file, base)) {
      if (to.startsWith('..')) assert.match(to, /^\.\.\/\.\.\/server\/src\/lsp\/protocol$/, `${from} imports ${to}`);
    }
  }
});

test('the core has no clock and no randomness', () => {
  const faults: string[] = [];
  for (const file of sourceFiles(core)) {
    const text = fs.readFileSync(file, 'utf8');
    for (const banned of [/\bDate\.now\b/, /\bnew Date\b/, /\bMath\.random\b/, /\bperformance\.now\b/]) {
      if (banned.test(text)) faults.push(`${path.relative(core, file)} uses ${banned.source}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('every check and every exporter is listed in its index', () => {
  for (const [folder, helpers] of [
    ['checks', ['check', 'index', 'run']],
    ['exporters', ['exporter', 'index']],
  ] as const) {
    const index = fs.readFileSync(path.join(core, folder, 'index.ts'), 'utf8');
    for (const entry of fs.readdirSync(path.join(core, folder))) {
      const name = entry.replace(/\.ts$/, '');
      if (!entry.endsWith('.ts') || helpers.some((helper) => helper === name)) continue;
      assert.ok(index.includes(`'./${name}'`), `${folder}/index.ts does not list ${entry}`);
    }
  }
});

test('the import table stands in ARCHITECTURE.md as it is enforced', () => {
  const text = fs.readFileSync(path.join(root, 'server/ARCHITECTURE.md'), 'utf8');
  for (const [folder, allowed] of Object.entries(mayImport)) {
    const row = `| \`${folder}\` | ${allowed.map((name) => `\`${name}\``).join(', ') || 'nothing'} |`;
    assert.ok(text.includes(row), `server/ARCHITECTURE.md lacks the row\n${row}`);
  }
});

test('no file of the project names a path of a machine or the host of a package registry', () => {
  const tracked = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|json|md|yaml|yml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](node_modules|\.vscode-test|dist|out|\.git)[\\/]/.test(file));
  const banned = new RegExp(['/ho' + 'me/[a-z]+/', '/wo' + 'rk/main', 'registry' + '\\.npmjs'].join('|'));
  for (const file of tracked) {
    assert.doesNotMatch(fs.readFileSync(file, 'utf8'), banned, path.relative(root, file));
  }
});
