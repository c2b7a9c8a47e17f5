import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { tableActors } from '../../server/src/core/knowledge/table';

declare const PROJECT_ROOT: string;
const page = path.join(PROJECT_ROOT, 'docs/knowledge.md');
const opening = '<!-- counts: written by test/knowledge/counts.test.ts, run with UPDATE_DOCS=1 -->\n';
const closing = '<!-- end of counts -->';
const types = ['person', 'organisation', 'place', 'other'] as const;

function countsTable(): string {
  const rows = builtInPacks.map((pack) => {
    const actors = [...(pack.actors ?? []), ...tableActors(pack)];
    return [
      ...types.map((type) => actors.filter((actor) => !actor.add && actor.type === type).length),
      actors.reduce((sum, actor) => sum + actor.names.length + (actor.demonyms?.length ?? 0), 0),
      actors.reduce((sum, actor) => sum + (actor.roles?.length ?? 0), 0),
      (pack.events ?? []).length,
      (pack.rates ?? []).reduce((sum, { rates }) => sum + rates.length, 0),
    ];
  });
  const total = rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['pack', 'people', 'organisations', 'places', 'other', 'names', 'terms of office', 'events', 'yearly rates']),
    line(['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...builtInPacks.map((pack, index) => line([`\`${pack.pack}\``, ...rows[index]!])),
    line(['**all**', ...total]),
    '',
  ].join('\n');
}

test('the page counts what the packs hold', () => {
  const text = fs.readFileSync(page, 'utf8');
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(closing);
  assert.ok(start >= opening.length && end >= start);
  const table = countsTable();
  if (process.env.UPDATE_DOCS) fs.writeFileSync(page, text.slice(0, start) + table + text.slice(end));
  else assert.equal(text.slice(start, end), table, 'run with UPDATE_DOCS=1');
});

test('the packs stay within a megabyte, compressed, and are broad', () => {
  const folder = path.join(PROJECT_ROOT, 'server/knowledge');
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
