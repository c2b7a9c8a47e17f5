import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './root';

const update = process.env.UPDATE === '1';

/** Compares a file with what it should hold, or writes it where the test runs with UPDATE=1. */
export function verify(file: string, wanted: string): void {
  const full = path.join(root, file);
  const present = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
  if (present === wanted) return;
  if (!update) assert.fail(`${file} is out of date: run UPDATE=1 node test/run.mjs test/generated`);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, wanted);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function between(text: string, name: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  assert.match(text, pattern, `the marks of ${name} are missing`);
  return text.replace(pattern, (_, open, close) => `${open}${content}\n${close}`);
}
