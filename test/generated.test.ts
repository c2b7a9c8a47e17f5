// What is generated from the code stands in package.json, README.md and docs/checks/; this test verifies it, and
// writes it when run with UPDATE=1.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checks } from '../server/src/core/checks';
import type { Check } from '../server/src/core/checks/check';
import { exporters } from '../server/src/core/exporters';
import { houseStyles } from '../server/src/core/knowledge';
import { between, verify } from './support/generated';
import { root } from './support/root';

const severityWord = { certain: 'error', likely: 'warning', possible: 'information' } as const;
const groups: readonly Check['meta']['group'][] = ['names', 'dates', 'figures', 'quotations', 'text'];

test('README lists every check and every export format', () => {
  const rows = groups.flatMap((group) =>
    checks
      .filter(({ meta }) => meta.group === group)
      .map(
        ({ meta }) =>
          `| [\`${meta.id}\`](docs/checks/${meta.id}.md) | ${meta.title} | ${severityWord[meta.confidence]} |`,
      ),
  );
  const formats = exporters.map(({ id, title, extension }) => `| \`${id}\` | ${title} | \`.${extension}\` |`);
  let readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  readme = between(readme, 'checks', ['| check | finds | usual severity |', '| --- | --- | --- |', ...rows].join('\n'));
  readme = between(readme, 'formats', ['| `--format` | what | file |', '| --- | --- | --- |', ...formats].join('\n'));
  verify('README.md', readme);
});

test('package.json has a setting for every check', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const sections = manifest.contributes.configuration;
  const section = sections.find((candidate: { id?: string }) => candidate.id === 'checks');
  assert.ok(section, 'contributes.configuration needs a section with id "checks"');
  section.properties = Object.fromEntries(
    checks.map(({ meta }, order) => [
      `corroborate.checks.${meta.id}`,
      {
        type: 'string',
        enum: ['default', 'error', 'warning', 'information', 'hint', 'off'],
        default: 'default',
        order,
        scope: 'resource',
        markdownDescription: `${meta.title}. ${meta.why}`,
      },
    ]),
  );
  verify('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
});

test('package.json and the settings file take the house styles there are', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const sections: { properties: Record<string, object> }[] = manifest.contributes.configuration;
  const setting = sections.flatMap(({ properties }) => properties['corroborate.houseStyle'] ?? [])[0];
  assert.ok(setting, 'contributes.configuration needs corroborate.houseStyle');
  Object.assign(setting, {
    enum: ['default', ...houseStyles.map(({ id }) => id)],
    enumDescriptions: [
      'What governments ask for; forms that are still written are accepted.',
      ...houseStyles.map(({ title }) => `${title[0]?.toUpperCase()}${title.slice(1)}; other forms are marked.`),
    ],
  });
  verify('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const file = 'server/schemas/settings.schema.json';
  const schema = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  assert.deepEqual(
    schema.properties.houseStyle.enum,
    houseStyles.map(({ id }) => id),
    file,
  );
});

test('every check has its page', () => {
  for (const { meta } of checks) verify(`docs/checks/${meta.id}.md`, page(meta));
  const wanted = new Set(checks.map(({ meta }) => `${meta.id}.md`));
  for (const file of fs.readdirSync(path.join(root, 'docs/checks'))) {
    assert.ok(wanted.has(file), `docs/checks/${file} belongs to no check`);
  }
});

function page(meta: Check['meta']): string {
  const examples = meta.examples.map(({ text, after }) => {
    const flagged = text.includes(`]{${meta.id}`);
    const parts = [flagged ? 'Flagged:' : 'Left alone:', '', '```text', readable(text), '```'];
    if (after !== undefined) parts.push('', 'After the fix:', '', '```text', readable(after), '```');
    return parts.join('\n');
  });
  return `${[
    `# ${meta.id}`,
    `${meta.title}. Usual severity: ${severityWord[meta.confidence]} (setting \`corroborate.checks.${meta.id}\`).`,
    meta.why,
    '## Examples',
    'Marked words are what is flagged: `[words]`.',
    ...examples,
  ].join('\n\n')}\n`;
}

/** Test marks turned into something to read. */
function readable(text: string): string {
  return text
    .replace(/\[\|/g, '[')
    .replace(/\|\](\{[^}]*\})?/g, ']')
    .trim();
}
