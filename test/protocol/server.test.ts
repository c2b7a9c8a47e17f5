import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Location,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { tokenTypes } from '../../server/src/core/features/features';
import { fullCapabilities, root, startSession } from './session';

const summit = `Summit in Tallinn
TALLINN, March 18, 2025 — Vladimir Putin spoke by phone with Donald Trump on Monday, 18 March 2025, the Kremlin said.

Russia annexed Crimea in 2022, after weeks of tension. "We have time," Vladimir Putin told reporters in Moscow.
`;
const history = `A history of the peninsula
KYIV, March 20, 2025 — Russia annexed Crimea in 2014, and Ukraine has never accepted it. Vladimir Putin signed the treaty in Moscow.
`;
const files = { 'summit.txt': summit, 'history.txt': history, 'requirements.txt': 'numpy==1.2\nscipy>=1.0\n' };

interface Report {
  kind: string;
  resultId: string;
  items: Diagnostic[];
}

const pull = (
  session: { request<T>(method: string, params: unknown): Promise<T> },
  uri: string,
  previousResultId?: string,
) => session.request<Report>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

/** Words that each token covers, with its type. */
function decode(text: string, data: readonly number[]): [string, string][] {
  const lines = text.split('\n');
  let line = 0;
  let character = 0;
  const words: [string, string][] = [];
  for (let i = 0; i < data.length; i += 5) {
    line += data[i]!;
    character = data[i] ? data[i + 1]! : character + data[i + 1]!;
    words.push([lines[line]!.slice(character, character + data[i + 2]!), tokenTypes[data[i + 3]!]!]);
  }
  return words;
}

const positionOf = (text: string, words: string, nth = 0) => {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1);
  assert.ok(at >= 0, words);
  const before = text.slice(0, at).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
};

test('tokens: full, range and delta agree', async () => {
  const session = await startSession(files);
  const uri = await session.open('summit.txt');
  const full = await session.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  const words = decode(summit, full.data);
  assert.ok(
    words.some(([word, type]) => word === 'Vladimir Putin' && type === 'person'),
    JSON.stringify(words),
  );
  assert.ok(
    words.some(([word, type]) => word === '2022' && type === 'date'),
    JSON.stringify(words),
  );
  const range = await session.request<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument: { uri },
    range: { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } },
  });
  assert.deepEqual(
    decode(summit, range.data),
    words.filter((_, i) => lineOf(full.data, i) === 3),
  );
  const edited = summit.replace('Summit in', 'A summit in');
  await session.change('summit.txt', 2, edited);
  const delta = await session.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
    textDocument: { uri },
    previousResultId: full.resultId,
  });
  const data = [...full.data];
  for (const edit of [...delta.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  const fresh = await session.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  assert.deepEqual(data, fresh.data);
  await session.close();
});

const lineOf = (data: readonly number[], token: number) => {
  let line = 0;
  for (let i = 0; i <= token; i++) line += data[i * 5]!;
  return line;
};

test('diagnostics are pulled with related places, pages and result ids', async () => {
  const session = await startSession(files, { editor: true });
  const uri = await session.open('summit.txt');
  const report = await pull(session, uri);
  const weekday = report.items.find(({ code }) => code === 'weekday-mismatch');
  assert.ok(weekday, JSON.stringify(report.items));
  assert.equal(weekday.severity, 1);
  assert.equal(weekday.source, 'corroborate');
  assert.deepEqual(weekday.codeDescription, { href: 'file:///pages/weekday-mismatch.md' });
  const dated = report.items.find(({ code }) => code === 'event-date-conflict');
  assert.ok(dated, JSON.stringify(report.items));
  assert.equal((await pull(session, uri, report.resultId)).kind, 'unchanged');
  await session.change('summit.txt', 2, summit.replace('Monday, 18', 'Tuesday, 18'));
  const second = await pull(session, uri, report.resultId);
  assert.equal(second.kind, 'full');
  assert.ok(!second.items.some(({ code }) => code === 'weekday-mismatch'));
  await session.close();
});

test('an edit that mends the other article changes the findings of this one', async () => {
  const session = await startSession({ 'summit.txt': summit, 'history.txt': history });
  const here = await session.open('summit.txt');
  const there = await session.open('history.txt');
  const elsewhere = ({ relatedInformation }: Diagnostic) =>
    relatedInformation?.some(({ location }) => location.uri === there) ?? false;
  const before = await pull(session, here);
  assert.ok(before.items.some(elsewhere), JSON.stringify(before.items, null, 1));
  await session.change(
    'history.txt',
    2,
    'A garden show\nKYIV, March 20, 2025 — Tulips are in bloom all over the city, and visitors come in numbers.\n',
  );
  assert.ok(!(await pull(session, here)).items.some(elsewhere));
  await session.close();
});

test('workspace diagnostics cover closed articles, and only changes after that', async () => {
  const session = await startSession(files);
  type Item = { uri: string; kind: string; resultId: string; items?: Diagnostic[] };
  const first = await session.request<{ items: Item[] }>('workspace/diagnostic', { previousResultIds: [] });
  const summitReport = first.items.find(({ uri }) => uri === session.uri('summit.txt'));
  assert.ok(summitReport?.items?.length, JSON.stringify(first));
  assert.ok(!first.items.some(({ uri }) => uri.endsWith('requirements.txt')));
  const second = await session.request<{ items: Item[] }>('workspace/diagnostic', {
    previousResultIds: first.items.map(({ uri, resultId }) => ({ uri, value: resultId })),
  });
  assert.ok(
    second.items.every(({ kind }) => kind === 'unchanged'),
    JSON.stringify(second.items),
  );
  await session.close();
});

test('a client that cannot pull gets diagnostics pushed', async () => {
  const { diagnostic: _, ...textDocument } = fullCapabilities.textDocument!;
  const session = await startSession(files, { capabilities: { ...fullCapabilities, textDocument } });
  await session.open('summit.txt');
  await until(() => session.published.has(session.uri('summit.txt')));
  const codes = session.published.get(session.uri('summit.txt'))!.diagnostics.map(({ code }) => code);
  assert.ok(codes.includes('weekday-mismatch'), codes.join());
  await session.change('summit.txt', 2, summit.replace('Monday, 18', 'Tuesday, 18'));
  await until(
    () =>
      !session.published.get(session.uri('summit.txt'))!.diagnostics.some(({ code }) => code === 'weekday-mismatch'),
  );
  await session.close();
});

test('hover is Markdown with links, or plain text where the client has no Markdown', async () => {
  const session = await startSession(files);
  const uri = await session.open('summit.txt');
  const position = positionOf(summit, 'Putin');
  const hover = await session.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
  const { kind, value } = hover.contents as { kind: string; value: string };
  assert.equal(kind, 'markdown');
  assert.match(value, /^\*\*Vladimir Putin\*\*/);
  assert.match(value, /\(file:\/\/\/news\/history\.txt#L\d+,\d+\)/);
  await session.close();

  const plain = await startSession(files, { capabilities: { ...fullCapabilities, textDocument: { hover: {} } } });
  await plain.open('summit.txt');
  const text = (await plain.request<Hover>('textDocument/hover', { textDocument: { uri }, position })).contents as {
    kind: string;
    value: string;
  };
  assert.equal(text.kind, 'plaintext');
  assert.match(text.value, /^Vladimir Putin/);
  assert.doesNotMatch(text.value, /\*\*|\]\(/);
  await plain.close();
});

test('code actions: fixes, answers to findings, annotating, fix all', async () => {
  const session = await startSession(files, { editor: true });
  const uri = await session.open('summit.txt');
  const { items } = await pull(session, uri);
  const weekday = items.find(({ code }) => code === 'weekday-mismatch')!;
  const actions = await session.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: weekday.range,
    context: { diagnostics: [weekday] },
  });
  const fix = actions.find(({ edit, diagnostics }) => edit && diagnostics?.length);
  assert.ok(fix, JSON.stringify(actions.map(({ title }) => title)));
  const [change] = fix.edit!.documentChanges as { textDocument: { version: number }; edits: TextEdit[] }[];
  assert.equal(change!.textDocument.version, 1);
  assert.match(apply(summit, change!.edits), /Tuesday, 18 March 2025/);
  assert.ok(actions.some(({ command }) => command?.command === 'corroborate.dismissFinding'));
  assert.ok(actions.some(({ command }) => command?.command === 'corroborate.annotate'));

  const all = await session.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  assert.ok(all.every(({ kind }) => kind === 'source.fixAll.corroborate'));
  await session.close();
});

function apply(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  const offset = ({ line, character }: { line: number; character: number }) => starts[line]! + character;
  let out = text;
  for (const edit of [...edits].sort((a, b) => offset(b.range.start) - offset(a.range.start))) {
    out = out.slice(0, offset(edit.range.start)) + edit.newText + out.slice(offset(edit.range.end));
  }
  return out;
}

test('rename goes through all articles and asks before it changes a quotation', async () => {
  const quoted = `Voices from Moscow\nMOSCOW, March 21, 2025 — "Nobody phoned Vladimir Putin before noon on that day," a clerk said. Vladimir Putin was in Sochi.\n`;
  const session = await startSession({ ...files, 'quoted.txt': quoted });
  const uri = await session.open('summit.txt');
  const position = positionOf(summit, 'Putin');
  const prepared = await session.request<{ placeholder: string } | null>('textDocument/prepareRename', {
    textDocument: { uri },
    position,
  });
  assert.match(prepared!.placeholder, /Putin/);
  const edit = await session.request<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri },
    position,
    newName: 'Vladimir Poutine',
  });
  const changes = edit.documentChanges as {
    textDocument: { uri: string };
    edits: (TextEdit & { annotationId?: string })[];
  }[];
  assert.deepEqual(
    changes.map((change) => change.textDocument.uri).sort(),
    ['history.txt', 'quoted.txt', 'summit.txt'].map(session.uri),
  );
  const inQuoted = changes.find((change) => change.textDocument.uri === session.uri('quoted.txt'))!.edits;
  assert.deepEqual(
    inQuoted.map(({ annotationId }) => !!annotationId),
    [true, false],
  );
  assert.equal(edit.changeAnnotations![inQuoted[0]!.annotationId!]!.needsConfirmation, true);
  await session.close();
});

test('references, definition, highlights, symbols, folding, selection answer with places in the text', async () => {
  const session = await startSession(files);
  const uri = await session.open('summit.txt');
  const position = positionOf(summit, 'Vladimir Putin', 1);
  const at = { textDocument: { uri }, position };
  const references = await session.request<Location[]>('textDocument/references', {
    ...at,
    context: { includeDeclaration: true },
  });
  assert.deepEqual(new Set(references.map((one) => one.uri)), new Set([uri, session.uri('history.txt')]));
  const definition = await session.request<Location[]>('textDocument/definition', at);
  assert.deepEqual(definition[0]!.range.start, positionOf(summit, 'Vladimir Putin'));
  const highlights = await session.request<unknown[]>('textDocument/documentHighlight', at);
  assert.equal(highlights.length, 2);
  const symbols = await session.request<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } });
  assert.ok(symbols.length > 0);
  const found = await session.request<{ name: string }[]>('workspace/symbol', { query: 'putin' });
  assert.ok(found.some(({ name }) => name.includes('Putin')));
  const [selection] = await session.request<{ parent?: unknown }[]>('textDocument/selectionRange', {
    textDocument: { uri },
    positions: [position],
  });
  assert.ok(selection!.parent);
  await session.close();
});

test('positions are right behind emoji, in every encoding that can be agreed', async () => {
  const text = summit.replace('Vladimir', '😀👩‍👩‍👧 Vladimir');
  for (const [encoding, column] of [
    ['utf-8', Buffer.from(text.split('\n')[1]!.split('Vladimir')[0]!).length],
    ['utf-16', text.split('\n')[1]!.indexOf('Vladimir')],
    ['utf-32', [...text.split('\n')[1]!.split('Vladimir')[0]!].length],
  ] as const) {
    const session = await startSession(
      { 'summit.txt': text },
      {
        capabilities: { ...fullCapabilities, general: { positionEncodings: [encoding] } },
      },
    );
    assert.equal(session.initialized.capabilities.positionEncoding, encoding);
    const uri = await session.open('summit.txt');
    // an incremental change in that encoding, behind the emoji
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line: 1, character: column }, end: { line: 1, character: column + 8 } },
          text: 'Vladimir V.',
        },
      ],
    });
    const hover = await session.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: column + 1 },
    });
    assert.ok(hover, encoding);
    assert.equal(hover.range!.start.character, column, encoding);
    await session.close();
  }
});

test('a request cancelled in the queue is answered as cancelled', async () => {
  const session = await startSession(files);
  const uri = await session.open('summit.txt');
  const source = new CancellationTokenSource();
  const asked = session.client.sendRequest(
    'textDocument/hover',
    { textDocument: { uri }, position: positionOf(summit, 'Putin') },
    source.token,
  );
  source.cancel();
  await assert.rejects(asked, ({ code }: { code: number }) => code === -32800);
  await session.close();
});

test('nothing is computed for a file that is no article, and turning it on changes that', async () => {
  const session = await startSession({ ...files, 'note.log.txt': 'x' });
  const uri = await session.open('requirements.txt');
  const empty = await session.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  assert.deepEqual(empty.data, []);
  const state = await session.request<{ article: boolean; reason: string }>('corroborate/fileState', { uri });
  assert.equal(state.article, false);
  assert.match(state.reason, /exclude/);
  await session.request('workspace/executeCommand', { command: 'corroborate.server.setFile', arguments: [uri, 'on'] });
  const on = await session.request<{ article: boolean }>('corroborate/fileState', { uri });
  assert.equal(on.article, true);
  assert.match(session.host.files.get(`${root}/.corroborate/settings.json`)!, /"requirements.txt": "on"/);
  await session.close();
});

test('a single finding is dismissed by its sentence, listed, and taken back', async () => {
  const twice = `${summit}\n\nThe office repeated it later: on Monday, March 18, 2025 they spoke.\n\nOn Monday, March 18, 2025 they spoke.\n`;
  const session = await startSession({ ...files, 'twice.txt': twice });
  const uri = await session.open('twice.txt');
  const mismatches = async () => (await pull(session, uri)).items.filter(({ code }) => code === 'weekday-mismatch');
  const all = await mismatches();
  const last = all.at(-1)!;
  const actions = await session.request<{ title: string; command?: { arguments?: unknown[] } }[]>(
    'textDocument/codeAction',
    { textDocument: { uri }, range: last.range, context: { diagnostics: [] } },
  );
  const offered = actions.find(({ title }) => title.startsWith('Dismiss this finding'));
  const [, , words, , scope, sentence] = offered!.command!.arguments!;
  assert.equal(scope, 'finding');
  const dismiss = (text: unknown) =>
    session.request('workspace/executeCommand', {
      command: 'corroborate.server.dismiss',
      arguments: [uri, 'weekday-mismatch', text, 'as spoken', scope, sentence],
    });
  await dismiss(words);
  assert.equal((await mismatches()).length, all.length - 1, 'the others stay');
  await dismiss('no such words');
  const list = () =>
    session.request<{ uri: string; hides: number; dismissal: { text: string; sentence?: string } }[]>(
      'corroborate/dismissals',
      {},
    );
  const listed = await list();
  assert.deepEqual(listed.map(({ hides }) => hides).sort(), [0, 1]);
  for (const { uri: keeper, dismissal } of listed) {
    await session.request('workspace/executeCommand', {
      command: 'corroborate.server.revokeDismissal',
      arguments: [keeper, dismissal],
    });
  }
  assert.deepEqual(await list(), []);
  assert.equal((await mismatches()).length, all.length);
  await session.close();
});

test('dismissing with a reason and accepting a spelling are kept, and the finding goes', async () => {
  const session = await startSession(files);
  const uri = await session.open('summit.txt');
  const finding = (await pull(session, uri)).items.find(({ code }) => code === 'weekday-mismatch')!;
  const words = textOf(summit, finding.range);
  await session.request('workspace/executeCommand', {
    command: 'corroborate.server.dismiss',
    arguments: [uri, 'weekday-mismatch', words, 'as the source has it', 'article'],
  });
  assert.ok(!(await pull(session, uri)).items.some(({ code }) => code === 'weekday-mismatch'));
  const saved = JSON.parse(session.host.files.get(`${root}/.corroborate/settings.json`)!);
  assert.deepEqual(
    { ...saved.dismissals[0], date: '' },
    {
      check: 'weekday-mismatch',
      text: words,
      file: 'summit.txt',
      reason: 'as the source has it',
      date: '',
    },
  );
  await session.close();

  const again = await startSession({ ...files, '.corroborate/settings.json': JSON.stringify(saved) });
  await again.open('summit.txt');
  assert.ok(!(await pull(again, uri)).items.some(({ code }) => code === 'weekday-mismatch'), 'after a restart');
  await again.close();
});

function textOf(text: string, { start, end }: Diagnostic['range']): string {
  return text.split('\n')[start.line]!.slice(start.character, end.character);
}

test('faults in files of .corroborate are diagnostics of those files, and the rest goes on', async () => {
  const session = await startSession({
    ...files,
    '.corroborate/settings.json': '{ "spellings": { ',
    '.corroborate/knowledge/actors.yaml': 'actors:\n  - id: [\n',
  });
  type Item = { uri: string; items?: Diagnostic[] };
  const { items } = await session.request<{ items: Item[] }>('workspace/diagnostic', { previousResultIds: [] });
  for (const path of ['.corroborate/settings.json', '.corroborate/knowledge/actors.yaml', 'summit.txt']) {
    assert.ok(items.find(({ uri }) => uri === session.uri(path))?.items?.length, path);
  }
  await assert.rejects(
    session.request('workspace/executeCommand', {
      command: 'corroborate.server.setFile',
      arguments: [session.uri('summit.txt'), 'off'],
    }),
    /not valid JSON/,
  );
  assert.equal(session.host.files.get(session.uri('.corroborate/settings.json')), '{ "spellings": { ');
  await session.close();
});

test('settings apply without a restart', async () => {
  const configuration = { checks: { 'weekday-mismatch': 'hint' } };
  const session = await startSession(files, { configuration });
  const uri = await session.open('summit.txt');
  const severity = async () =>
    (await pull(session, uri)).items.find(({ code }) => code === 'weekday-mismatch')?.severity;
  assert.equal(await severity(), 4);
  configuration.checks['weekday-mismatch'] = 'off';
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await untilAsync(async () => (await severity()) === undefined);
  await session.close();
});

test('another house style changes the findings at once', async () => {
  const configuration: { houseStyle?: string } = {};
  const session = await startSession(
    { ...files, 'a.news': 'Talks in Ankara\n\nOfficials spoke about Turkey for an hour.\n' },
    { configuration },
  );
  const uri = await session.open('a.news');
  const messages = async () =>
    (await pull(session, uri)).items.filter(({ code }) => code === 'name-variant').map(({ message }) => message);
  assert.deepEqual(await messages(), []);
  configuration.houseStyle = 'official';
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await untilAsync(async () => (await messages()).length === 1);
  configuration.houseStyle = 'default';
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await untilAsync(async () => (await messages()).length === 0);
  await session.close();
});

test('the publication date goes into front matter, which is made where there is none', async () => {
  const session = await startSession({ 'a.news': 'Talks went on\n\nThe ministers met on Monday.\n' });
  const uri = await session.open('a.news');
  await session.request('workspace/executeCommand', {
    command: 'corroborate.server.setPublished',
    arguments: [uri, '2025-03-18'],
  });
  const [edit] = session.applied as WorkspaceEdit[];
  const [change] = edit!.documentChanges as { edits: TextEdit[] }[];
  assert.equal(change!.edits[0]!.newText, '---\npublished: 2025-03-18\n---\n');
  await session.close();
});

test('files changed, made and deleted on disk are followed', async () => {
  const session = await startSession(files);
  const count = async () => (await session.request<{ name: string }[]>('workspace/symbol', { query: 'merkel' })).length;
  assert.equal(await count(), 0);
  const uri = session.uri('new.txt');
  session.host.files.set(
    uri,
    'Former chancellor speaks\nBERLIN, March 22, 2025 — Former German chancellor Angela Merkel spoke in Berlin on Friday.\n',
  );
  await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
  await untilAsync(async () => (await count()) > 0);
  session.host.files.delete(uri);
  await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
  await untilAsync(async () => (await count()) === 0);
  await session.close();
});

test('a second folder is read, keeps its own settings, and goes with all it held', async () => {
  const capabilities = { ...fullCapabilities, workspace: { ...fullCapabilities.workspace, workspaceFolders: true } };
  const session = await startSession(files, { capabilities });
  const count = async () => (await session.request<{ name: string }[]>('workspace/symbol', { query: 'merkel' })).length;
  const folder = { uri: 'file:///archive', name: 'archive' };
  const uri = `${folder.uri}/old.txt`;
  session.host.files.set(
    uri,
    'BERLIN, March 22, 2025 — Former German chancellor Angela Merkel spoke in Berlin on Friday, March 22, 2025.\n',
  );
  assert.equal(await count(), 0);
  const event = { added: [folder], removed: [] };
  await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await untilAsync(async () => (await count()) > 0);
  await session.request('workspace/executeCommand', {
    command: 'corroborate.server.dismiss',
    arguments: [uri, 'weekday-mismatch', 'Friday, March 22, 2025', 'as printed', 'article'],
  });
  assert.ok(session.host.files.get(`${folder.uri}/.corroborate/settings.json`)?.includes('old.txt'));
  assert.ok(!session.host.files.get(session.uri('.corroborate/settings.json'))?.includes('old.txt'));
  const gone = { added: [], removed: [folder] };
  await session.client.sendNotification('workspace/didChangeWorkspaceFolders', { event: gone });
  await untilAsync(async () => (await count()) === 0);
  await session.close();
});

async function until(holds: () => boolean): Promise<void> {
  await untilAsync(async () => holds());
}

async function untilAsync(holds: () => Promise<boolean>, milliseconds = 8000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    assert.ok(Date.now() < end, 'waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

test('our editor, which shows findings itself, gets the card of the mention alone; others get both', async () => {
  for (const editor of [true, false]) {
    const session = await startSession(files, { editor });
    const uri = await session.open('summit.txt');
    const position = positionOf(summit, '18 March 2025');
    const { contents } = await session.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
    const { value } = contents as { value: string };
    const finding = (await pull(session, uri)).items.find(({ code }) => code === 'weekday-mismatch')!;
    assert.equal(value.includes(finding.message as string), !editor, value);
    assert.match(value, /18 March 2025/);
    await session.close();
  }
});
