// The pages of docs/packs and the table in docs/knowledge.md are generated from the packs; this test verifies them, and
// writes them when run with UPDATE=1.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { between, verify } from './support/generated';
import { packCounts, packPages } from './support/pack-pages';
import { root } from './support/root';

const folder = 'docs/packs';

test('every pack has its page', () => {
  const pages = packPages();
  for (const [file, text] of pages) verify(`${folder}/${file}`, text);
  for (const file of fs.readdirSync(path.join(root, folder))) assert.ok(pages.has(file), `${file} belongs to no pack`);
});

test('the page on knowledge counts what the packs hold', () => {
  const file = 'docs/knowledge.md';
  verify(file, between(fs.readFileSync(path.join(root, file), 'utf8'), 'counts', packCounts()));
});
