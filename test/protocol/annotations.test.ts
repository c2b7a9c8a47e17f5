import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverCommands, type WireAnnotation } from '../../server/src/lsp/protocol';
import { root, type Session, startSession } from './session';

const article = `Summit in Tallinn
TALLINN, March 18, 2025 — 😀 The ministers agreed on a fund of 20 billion euros. The fund is to last four years, they said.
`;
const sidecar = `${root}/.corroborate/annotations/news/summit.txt.jsonld`;

const execute = <T>(session: Session, command: string, ...args: unknown[]) =>
  session.request<T>('workspace/executeCommand', { command, arguments: args });
const annotations = (session: Session, uri: string) =>
  session.request<WireAnnotation[]>('corroborate/annotations', { uri });
const rangeOf = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)!.length };
  return { start, end: { line: start.line, character: start.character + words.length } };
};
const edit = (session: Session, uri: string, version: number, range: unknown, text: string) =>
  session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text }],
  });

test('a note is kept in a file, follows edits, is saved with the article and shown after a restart', async () => {
  const session = await startSession({ 'news/summit.txt': article }, { editor: true });
  const uri = await session.open('news/summit.txt');
  const id = await execute<string>(session, serverCommands.annotate, uri, rangeOf(article, 'fund of 20 billion'), {
    note: 'check',
    check: 'sum-mismatch',
  });
  const saved = JSON.parse(session.host.files.get(sidecar)!);
  const [position, quote] = saved.items[0].target.selector;
  assert.equal(quote.exact, 'fund of 20 billion');
  assert.equal([...article].slice(position.start, position.end).join(''), quote.exact);

  const inserted = 'After a long night, ';
  await edit(
    session,
    uri,
    2,
    rangeOf(article, 'The ministers') && { start: { line: 1, character: 29 }, end: { line: 1, character: 29 } },
    inserted,
  );
  const text = `${article.slice(0, article.indexOf('\n') + 30)}${inserted}${article.slice(article.indexOf('\n') + 30)}`;
  const [moved] = await annotations(session, uri);
  assert.deepEqual(moved!.range, rangeOf(text, 'fund of 20 billion'));
  assert.equal(moved!.id, id);
  await session.client.sendNotification('textDocument/didSave', { textDocument: { uri } });
  await session.request('corroborate/annotations', { uri });
  const [after] = JSON.parse(session.host.files.get(sidecar)!).items[0].target.selector;
  assert.equal(after.start, position.start + inserted.length);
  await session.close();

  const again = await startSession({
    'news/summit.txt': text,
    '.corroborate/annotations/news/summit.txt.jsonld': session.host.files.get(sidecar)!,
  });
  await again.open('news/summit.txt');
  const [shown] = await annotations(again, uri);
  assert.equal(shown!.note, 'check');
  assert.deepEqual(shown!.range, rangeOf(text, 'fund of 20 billion'));
  await again.close();
});

test('replies, verdicts, tags, deletion', async () => {
  const session = await startSession({ 'news/summit.txt': article });
  const uri = await session.open('news/summit.txt');
  const id = await execute<string>(session, serverCommands.annotate, uri, rangeOf(article, 'four years'), {
    note: 'sure?',
  });
  await execute(session, serverCommands.changeAnnotation, uri, id, {
    reply: 'yes',
    verdict: 'not-an-error',
    tags: ['terms'],
  });
  const [one] = await annotations(session, uri);
  assert.equal(one!.verdict, 'not-an-error');
  assert.deepEqual(one!.tags, ['terms']);
  assert.deepEqual(
    one!.replies.map(({ note }) => note),
    ['yes'],
  );
  await execute(session, serverCommands.deleteAnnotation, uri, id);
  assert.deepEqual(await annotations(session, uri), []);
  assert.deepEqual(JSON.parse(session.host.files.get(sidecar)!).items, []);
  await session.close();
});

test('what somebody else wrote into the file meanwhile is merged, not overwritten', async () => {
  const session = await startSession({ 'news/summit.txt': article });
  const uri = await session.open('news/summit.txt');
  await execute(session, serverCommands.annotate, uri, rangeOf(article, 'four years'), { note: 'ours' });
  const page = JSON.parse(session.host.files.get(sidecar)!);
  const theirs = structuredClone(page.items[0]);
  theirs.id = 'urn:uuid:theirs';
  theirs.body[0].value = 'theirs';
  page.items.push(theirs);
  session.host.files.set(sidecar, JSON.stringify(page));
  await execute(session, serverCommands.annotate, uri, rangeOf(article, 'ministers'), { note: 'ours too' });
  assert.deepEqual((await annotations(session, uri)).map(({ note }) => note).sort(), ['ours', 'ours too', 'theirs']);
  assert.equal(JSON.parse(session.host.files.get(sidecar)!).items.length, 3);

  page.items = page.items.filter(({ id }: { id: string }) => id === 'urn:uuid:theirs');
  session.host.files.set(sidecar, JSON.stringify(page));
  await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: sidecar, type: 2 }] });
  assert.deepEqual(
    (await annotations(session, uri)).map(({ note }) => note),
    ['theirs'],
  );
  await session.close();
});

test('a sidecar that cannot be read is not overwritten', async () => {
  const session = await startSession({
    'news/summit.txt': article,
    '.corroborate/annotations/news/summit.txt.jsonld': '{ "items": [',
  });
  const uri = await session.open('news/summit.txt');
  await assert.rejects(
    execute(session, serverCommands.annotate, uri, rangeOf(article, 'four years'), { note: 'n' }),
    /summit\.txt\.jsonld.*not valid JSON.*nothing was changed/,
  );
  assert.equal(session.host.files.get(sidecar), '{ "items": [');
  assert.deepEqual(await annotations(session, uri), []);
  await session.close();
});

test('notes move with their article, and an orphan is told', async () => {
  const session = await startSession({ 'news/summit.txt': article });
  const uri = await session.open('news/summit.txt');
  await execute(session, serverCommands.annotate, uri, rangeOf(article, 'four years'), { note: 'n' });
  await edit(session, uri, 2, rangeOf(article, 'four years'), '');
  const [orphan] = await annotations(session, uri);
  assert.equal(orphan!.range, undefined);
  assert.equal(orphan!.exact, 'four years');
  await session.client.sendNotification('workspace/didRenameFiles', {
    files: [{ oldUri: uri, newUri: session.uri('news/old/summit.txt') }],
  });
  await session.request('corroborate/ready', null);
  await session.request('corroborate/annotations', { uri: session.uri('news/x.txt') });
  assert.ok(!session.host.files.has(sidecar));
  assert.ok(session.host.files.has(`${root}/.corroborate/annotations/news/old/summit.txt.jsonld`));
  await session.close();
});

test('the export holds the notes, and paths instead of URIs', async () => {
  const session = await startSession({ 'news/summit.txt': article }, { editor: true });
  const uri = await session.open('news/summit.txt');
  await execute(session, serverCommands.annotate, uri, rangeOf(article, 'four years'), { note: 'n' });
  const { text, articles } = await session.request<{ text: string; articles: number }>('corroborate/export', {
    format: 'json',
  });
  assert.equal(articles, 1);
  assert.ok(!text.includes('file:///'));
  const [exported] = JSON.parse(text).articles;
  assert.equal(exported.file, 'news/summit.txt');
  assert.equal(exported.annotations[0].note, 'n');
  await session.close();
});
