import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { fullCapabilities, root, startSession } from './session';

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

const article = 'OSLO, March 6, 2025 - Jane Sample arrived in Oslo. Vladimir Putin did not. Sample left for Paris.\n';
const ours = 'actors:\n  - name: Jane Sample\n    type: person\n    short: Sample\n    parent: oslo\n';

test('definition leads from an article to the entry, and from there to the articles', async () => {
  const capabilities = {
    ...fullCapabilities,
    workspace: { ...fullCapabilities.workspace, textDocumentContent: {} },
  };
  const session = await startSession({ 'one.txt': article, [knowledgeFile]: ours }, { capabilities });
  const uri = await session.open('one.txt');
  const at = async (method: string, file: string, text: string, words: string) =>
    session.request<Location[]>(`textDocument/${method}`, {
      textDocument: { uri: file },
      position: positionOf(text, words),
      context: { includeDeclaration: true },
    });
  const [entry] = await at('definition', uri, article, 'Sample left');
  assert.deepEqual([entry?.uri, entry?.range.start], [session.uri(knowledgeFile), positionOf(ours, 'Jane')]);
  const [introduced] = await at('declaration', uri, article, 'Sample left');
  assert.deepEqual([introduced?.uri, introduced?.range.start], [uri, positionOf(article, 'Jane')]);

  const [builtIn] = await at('definition', uri, article, 'Vladimir');
  assert.equal(builtIn?.uri, 'corroborate-knowledge:/vladimir-putin.yaml');
  const { text } = await session.request<{ text: string }>('workspace/textDocumentContent', { uri: builtIn.uri });
  assert.deepEqual(positionOf(text, 'vladimir-putin'), builtIn.range.start);
  assert.match(text, /Read-only/);

  const file = await session.open(knowledgeFile, ours, 'yaml');
  const mentions = await at('references', file, ours, 'Jane');
  assert.deepEqual(
    mentions.map(({ uri: where, range }) => [where, range.start]),
    [
      [uri, positionOf(article, 'Jane')],
      [uri, positionOf(article, 'Sample left')],
      [file, positionOf(ours, 'Jane')],
    ],
  );
  const [parent] = await at('definition', file, ours, 'oslo');
  assert.equal(parent?.uri, 'corroborate-knowledge:/oslo.yaml');
  const symbols = await session.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: file },
  });
  assert.deepEqual(
    symbols[0]?.children?.map(({ name }) => name),
    ['Jane Sample'],
  );
  await session.close();
});

test('without read-only texts, a built-in actor leads to its introduction', async () => {
  const session = await startSession({ 'one.news': 'OSLO, March 6, 2025 - Vladimir Putin came. Putin left.\n' });
  const uri = await session.open('one.news');
  const [place] = await session.request<Location[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 0, character: 45 },
  });
  assert.deepEqual(place?.range.start, { line: 0, character: 22 });
  await session.close();
});

test('completion and hover of what is typed just now; an id is renamed in all files, or the reason told', async () => {
  const second = 'events:\n  - { name: E, kind: war, date: 2020, essential: [js] }\n';
  const first = 'actors:\n  - id: js\n    name: Jane Sample\n    type: person\n';
  const session = await startSession({ [knowledgeFile]: first, '.corroborate/knowledge/two.yaml': second });
  const uri = await session.open(knowledgeFile, first, 'yaml');
  const typed = `${first}    gender: fe`;
  await session.change(knowledgeFile, 2, typed);
  const { items } = await session.request<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 4, character: 14 },
  });
  assert.deepEqual(
    items.map(({ label }) => label),
    ['female', 'male'],
  );
  const hover = await session.request<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 4, character: 6 },
  });
  assert.match(JSON.stringify(hover.contents), /For pronouns/);

  const rename = (newName: string) =>
    session.request<WorkspaceEdit>('textDocument/rename', {
      textDocument: { uri },
      position: positionOf(first, 'js'),
      newName,
    });
  const edit = await rename('jane');
  assert.deepEqual(
    edit.documentChanges?.map((change) => [
      'textDocument' in change && change.textDocument.uri,
      'edits' in change && change.edits,
    ]),
    [
      [uri, [{ range: { start: positionOf(first, 's\n'), end: { line: 1, character: 10 } }, newText: 'ane' }]],
      [
        session.uri('.corroborate/knowledge/two.yaml'),
        [{ range: { start: { line: 1, character: 51 }, end: { line: 1, character: 52 } }, newText: 'ane' }],
      ],
    ],
  );
  await assert.rejects(rename('kyiv'), /already that of Kyiv/);
  await session.close();
});

test('an article writes to the knowledge: one action per candidate, or the editor asks; files are made, edits wait until chosen', async () => {
  const text =
    'MOSCOW, March 6, 2025 - Dmitry Peskov spoke in the Kremlin. Then Sergey Pezkov answered the reporters.\n';
  const at = positionOf(text, 'Pezkov');
  const ask = (session: Awaited<ReturnType<typeof startSession>>, uri: string) =>
    session.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
  const plain = await startSession({ 'one.news': text });
  const actions = await ask(plain, await plain.open('one.news'));
  const add = actions.find(({ title }) => title.startsWith('Add “Sergey Pezkov” to'));
  const created = `${root}/.corroborate/knowledge/knowledge.yaml`;
  const [change] = add?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change && change.textDocument.uri === created, JSON.stringify(add));
  const aliases = actions.filter(({ title }) => title.startsWith('Add “Sergey Pezkov” as a spelling of'));
  assert.ok(aliases.length >= 1 && aliases.length <= 5 && aliases.every(({ edit }) => edit), JSON.stringify(aliases));
  assert.ok(aliases.some(({ title }) => title === 'Add “Sergey Pezkov” as a spelling of Dmitry Peskov'));
  await plain.request('workspace/executeCommand', {
    command: 'corroborate.server.changeKnowledge',
    arguments: [plain.uri('one.news'), { kind: 'add-alias', id: 'kyiv', alias: { text: 'K' } }],
  });
  assert.match(JSON.stringify(plain.applied), /id: kyiv\\n {4}aliases: \[K\]/);
  await assert.rejects(
    plain.request('workspace/executeCommand', {
      command: 'corroborate.server.changeKnowledge',
      arguments: [plain.uri('one.news'), { kind: 'merge', from: 'kyiv', into: 'odesa' }],
    }),
    /built in/,
  );
  await plain.close();

  const editor = await startSession(
    { 'one.news': text },
    {
      editor: true,
      capabilities: {
        ...fullCapabilities,
        textDocument: {
          ...fullCapabilities.textDocument,
          codeAction: { ...fullCapabilities.textDocument?.codeAction, resolveSupport: { properties: ['edit'] } },
        },
        workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    },
  );
  const offered = await ask(editor, await editor.open('one.news'));
  const lazy = offered.find(({ title }) => title.startsWith('Add “Sergey Pezkov” to'));
  assert.ok(lazy && !lazy.edit);
  const { edit } = await editor.request<CodeAction>('codeAction/resolve', lazy);
  assert.deepEqual(edit?.documentChanges?.[0], { kind: 'create', uri: created, options: { ignoreIfExists: true } });
  const asks = offered.find(({ title }) => title === 'Add “Sergey Pezkov” as a spelling of …');
  assert.equal(asks?.command?.command, 'corroborate.chooseActor');
  const [uri, , choice] = asks.command.arguments ?? [];
  await editor.request('workspace/executeCommand', {
    command: 'corroborate.server.chooseActor',
    arguments: [uri, choice, 'dmitry-peskov'],
  });
  assert.match(JSON.stringify(editor.applied), /id: dmitry-peskov\\n {4}aliases: \[Sergey Pezkov\]/);
  await editor.close();
});

const misspelt =
  'OSLO, March 6, 2025 - Sergei Testenko spoke in Oslo. Testenko left. Later Sergey Testenko answered the reporters.\n';
const settingsFile = '.corroborate/settings.json';

test('accepting the spelling of an unknown name is an edit of the settings that the client makes and can undo', async () => {
  const session = await startSession({ 'one.news': misspelt });
  const uri = await session.open('one.news');
  const findings = async () => {
    const { items } = await session.request<Report>('textDocument/diagnostic', { textDocument: { uri } });
    return items.filter(({ code }) => code === 'name-inconsistent');
  };
  const [finding] = await findings();
  assert.ok(finding);
  const accept = async () => {
    const actions = await session.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [finding] },
    });
    return actions.find(({ title }) => title.startsWith('Accept the spelling'));
  };
  const action = await accept();
  assert.equal(action?.command, undefined);
  const [change] = action?.edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change, JSON.stringify(action));
  assert.equal(change.textDocument.uri, session.uri(settingsFile));
  const written = change.edits.map((edit) => ('newText' in edit ? edit.newText : '')).join('');
  assert.deepEqual(
    JSON.parse(written).dismissals.map(({ check, text }: { check: string; text: string }) => [check, text]),
    [['name-inconsistent', misspelt.split('\n')[0]!.slice(finding.range.start.character, finding.range.end.character)]],
  );
  assert.equal(session.host.files.has(session.uri(settingsFile)), false, 'the server writes nothing');
  assert.equal((await findings()).length, 1);

  await session.open(settingsFile, written, 'json');
  assert.equal((await findings()).length, 0, 'accepted, though not saved yet');
  // the next change starts from what the editor holds
  await session.request('workspace/executeCommand', {
    command: 'corroborate.server.dismiss',
    arguments: [uri, 'date-order', 'x', '', 'workspace'],
  });
  assert.equal(JSON.parse(session.host.files.get(session.uri(settingsFile))!).dismissals.length, 2);
  await session.change(settingsFile, 2, '{}');
  assert.equal((await findings()).length, 1, 'undone');
  await session.close();
});

test('an id that is renamed or merged away is changed in the spellings of the settings too', async () => {
  const yaml =
    'actors:\n  - { id: js, name: Jane Sample, type: person }\n  - { id: os, name: Olaf Sample, type: person }\n';
  const edits = async (settings: string | undefined, ask: 'rename' | 'merge') => {
    const session = await startSession({ [knowledgeFile]: yaml, ...(settings && { [settingsFile]: settings }) });
    const uri = await session.open(knowledgeFile, yaml, 'yaml');
    if (ask === 'rename')
      session.applied.push(
        await session.request<WorkspaceEdit>('textDocument/rename', {
          textDocument: { uri },
          position: positionOf(yaml, 'js'),
          newName: 'jane',
        }),
      );
    else
      await session.request('workspace/executeCommand', {
        command: 'corroborate.server.changeKnowledge',
        arguments: [uri, { kind: 'merge', from: 'js', into: 'os' }],
      });
    const [{ documentChanges = [] }] = session.applied as [WorkspaceEdit];
    await session.close();
    return documentChanges
      .flatMap((one) => ('edits' in one && one.textDocument.uri.endsWith('settings.json') ? one.edits : []))
      .map((edit) => ('newText' in edit ? edit.newText : ''));
  };
  const kept = (spellings: object) => `${JSON.stringify({ spellings }, undefined, 2)}\n`;
  assert.deepEqual(await edits(kept({ kyiv: 'Kiev', js: 'J. Sample' }), 'rename'), ['ane']);
  assert.deepEqual(await edits(kept({ js: 'J. Sample' }), 'merge'), ['o']);
  assert.deepEqual(await edits(kept({ js: 'J. Sample', os: 'O. Sample' }), 'merge'), ['']);
  assert.deepEqual(await edits(kept({ kyiv: 'Kiev' }), 'rename'), []);
  assert.deepEqual(await edits(undefined, 'rename'), []);
});
