import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { root } from '../support/root';

test('the packs stay within a megabyte, compressed, and are broad', () => {
  const folder = path.join(root, 'server/knowledge');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
  const packs = files.filter((file) => 'pack' in JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  assert.equal(packs.length, builtInPacks.length);
  const size = files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file))).length, 0);
  assert.ok(size < 500_000, `${size} bytes`);
  const knowledge = createKnowledge(builtInPacks);
  const actors = [...knowledge.actors.values()];
  assert.ok(actors.length > 13_000);
  const countries = new Set<string>();
  for (const actor of actors)
    for (const role of actor.roles ?? [])
      if (
        /^(President|Prime Minister|Chancellor|King|Emir|Sultan|Supreme Leader|Taoiseach|Premier)$/.test(role.title) &&
        role.of
      )
        countries.add(role.of);
  assert.ok(countries.size > 150, String(countries.size));
  const ministers = new Set(
    actors.flatMap((actor) =>
      (actor.roles ?? []).flatMap((role) =>
        /^(Foreign Minister|Foreign Secretary|Secretary of State|External Affairs Minister)$/.test(role.title)
          ? [role.of]
          : [],
      ),
    ),
  );
  assert.ok(ministers.size >= 60, String(ministers.size));
});
