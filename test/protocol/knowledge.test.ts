import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { startSession } from './session';

const knowledgeFile = '.corroborate/knowledge/ours.yaml';

interface Report {
  items: Diagnostic[];
}

const positionOf = (text: string, words: string) => {
  const at = text.indexOf(words);
  assert.ok(at >= 0, words);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
};

test('problems of knowledge files are diagnostics at their places, with the other side and what is meant', async () => {
  const yaml =
    'actors:\n  - name: Jane Sample\n    type: person\n    gendre: female\n  - id: jane-sample\n    aliases: [X Y]\n';
  const session = await startSession({ [knowledgeFile]: yaml });
  const uri = await session.open(knowledgeFile, yaml, 'yaml');
  const { items } = await session.request<Report>('textDocument/diagnostic', { textDocument: { uri } });
  assert.deepEqual(
    items.map(({ range, severity }) => [range.start, severity]),
    [
      [positionOf(yaml, 'gendre:'), 2],
      [positionOf(yaml, 'jane-sample'), 1],
    ],
  );
  assert.deepEqual(items[1]?.relatedInformation?.[0]?.location, {
    uri,
    range: { start: positionOf(yaml, 'Jane'), end: { line: 1, character: 21 } },
  });
  const [fix] = await session.request<{ title: string; edit: { documentChanges: { edits: unknown[] }[] } }[]>(
    'textDocument/codeAction',
    { textDocument: { uri }, range: items[0]!.range, context: { diagnostics: [] } },
  );
  assert.equal(fix?.title, 'Write “gender”');
  assert.deepEqual(fix.edit.documentChanges[0]?.edits, [{ range: items[0]!.range, newText: 'gender' }]);
  await session.close();
});

test('a knowledge file beyond the limit is told, and the others are used', async () => {
  const session = await startSession(
    {
      [knowledgeFile]: `# ${'x'.repeat(4000)}\n`,
      '.corroborate/knowledge/small.yaml': 'actors:\n  - { name: Jane Sample, type: person, bad: 1 }\n',
    },
    { configuration: { maximumFileSize: 0.001 } },
  );
  const { items } = await session.request<{ items: { uri: string; items: Diagnostic[] }[] }>('workspace/diagnostic', {
    previousResultIds: [],
  });
  assert.deepEqual(
    items.map(({ uri, items: [one] }) => [uri.slice(uri.lastIndexOf('/') + 1), String(one?.message).slice(0, 30)]),
    [
      ['ours.yaml', 'The file has 0 MB; knowledge f'],
      ['small.yaml', 'An actor has no field “bad”. F'],
    ],
  );
  await session.close();
});
