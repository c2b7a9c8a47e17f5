import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AnnotationInput,
  type AnnotationsChanged,
  annotationsChangedNotification,
  annotationsRequest,
  serverCommands,
  type WireAnnotation,
  type WireRange,
  type WireVerdict,
} from '../../server/src/lsp/protocol';
import { askServer } from './ask-server';
import { mayBeArticle } from './documents';

export interface ShownThread {
  readonly id: string;
  readonly range: vscode.Range | undefined;
  readonly label: string;
  readonly comments: readonly string[];
  readonly resolved: boolean;
  readonly orphan: boolean;
}

export interface Annotations {
  showAll(): Promise<void>;
  create(uri: vscode.Uri, range: WireRange, input: AnnotationInput): Promise<string>;
  shown(uri: vscode.Uri): Promise<readonly ShownThread[]>;
}

interface Thread {
  readonly thread: vscode.CommentThread;
  annotation: WireAnnotation;
}

/** One comment of a thread; the first is the annotation's own note. */
interface Note extends vscode.Comment {
  readonly uri: vscode.Uri;
  readonly annotation: string;
  readonly index: number;
  body: string;
}

const verdicts: Readonly<Record<WireVerdict, string>> = {
  open: 'Open',
  'confirmed-error': 'Confirmed error',
  'not-an-error': 'Not an error',
  disputed: 'Disputed',
};

/** Analysts' notes as comment threads beside the text. The server keeps them, finds their places again and saves them. */
export function registerAnnotations(context: vscode.ExtensionContext, client: BaseLanguageClient): Annotations {
  const controller = vscode.comments.createCommentController('corroborate', 'Corroborate notes');
  controller.options = { prompt: 'Reply', placeHolder: 'A note on this passage' };
  const threads = new Map<string, Map<string, Thread>>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const show = async (uri: vscode.Uri): Promise<void> => {
    if (!client.isRunning()) return;
    const annotations = await client.sendRequest<readonly WireAnnotation[]>(annotationsRequest, {
      uri: uri.toString(),
    });
    const shown = threads.get(uri.toString()) ?? new Map<string, Thread>();
    threads.set(uri.toString(), shown);
    const present = new Set(annotations.map(({ id }) => id));
    for (const [id, { thread }] of [...shown]) {
      if (present.has(id)) continue;
      thread.dispose();
      shown.delete(id);
    }
    for (const annotation of annotations) render(uri, shown, annotation);
  };

  const render = (uri: vscode.Uri, shown: Map<string, Thread>, annotation: WireAnnotation): void => {
    const range = annotation.range ? toRange(annotation.range) : new vscode.Range(0, 0, 0, 0);
    const before = shown.get(annotation.id);
    const thread = before?.thread ?? controller.createCommentThread(uri, range, []);
    const unchanged = before && JSON.stringify(before.annotation) === JSON.stringify(annotation);
    shown.set(annotation.id, { thread, annotation });
    if (unchanged) return;
    if (!before) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    thread.range = range;
    thread.label = labelOf(annotation);
    thread.contextValue = annotation.verdict === 'open' ? 'open' : 'answered';
    thread.state =
      annotation.verdict === 'open' || annotation.verdict === 'disputed'
        ? vscode.CommentThreadState.Unresolved
        : vscode.CommentThreadState.Resolved;
    const note = (body: string, author: string | undefined, created: string, index: number): Note => ({
      uri,
      annotation: annotation.id,
      index,
      body,
      mode: vscode.CommentMode.Preview,
      author: { name: author ?? 'Note' },
      contextValue: 'note',
      ...(Number.isNaN(Date.parse(created)) ? {} : { timestamp: new Date(created) }),
    });
    thread.comments = [
      note(annotation.note, annotation.author, annotation.created, 0),
      ...annotation.replies.map((reply, i) => note(reply.note, reply.author, reply.created, i + 1)),
    ];
  };

  const soon = (uri: vscode.Uri, milliseconds = 400) => {
    const key = uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void show(uri).catch(() => {});
      }, milliseconds),
    );
  };
  const change = (uri: vscode.Uri, id: string, input: AnnotationInput) =>
    askServer(client, serverCommands.changeAnnotation, uri.toString(), id, input).then(() => show(uri));
  const idOf = (thread: vscode.CommentThread): string | undefined => {
    for (const [id, one] of threads.get(thread.uri.toString()) ?? []) if (one.thread === thread) return id;
    return undefined;
  };
  const find = (note: Note) => threads.get(note.uri.toString())?.get(note.annotation);
  const replaceNote = (note: Note, next: Partial<Note>) => {
    const thread = find(note)?.thread;
    if (thread)
      thread.comments = thread.comments.map((one) => ((one as Note).index === note.index ? { ...one, ...next } : one));
  };
  const command = (id: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(id, run);

  context.subscriptions.push(
    controller,
    client.onNotification(annotationsChangedNotification, ({ uri }: AnnotationsChanged) =>
      soon(vscode.Uri.parse(uri), 50),
    ),
    vscode.workspace.onDidOpenTextDocument((document) => mayBeArticle(document) && soon(document.uri, 100)),
    vscode.workspace.onDidChangeTextDocument(
      ({ document }) => threads.get(document.uri.toString())?.size && soon(document.uri),
    ),
    command('corroborate.reply', async ({ thread, text }: vscode.CommentReply) => {
      const id = idOf(thread);
      if (id && text.trim()) await change(thread.uri, id, { reply: text.trim() });
    }),
    command('corroborate.resolveAnnotation', async (thread: vscode.CommentThread) => {
      const id = idOf(thread);
      const verdict = id && (await pickVerdict(['confirmed-error', 'not-an-error', 'disputed']));
      if (id && verdict) await change(thread.uri, id, { verdict });
    }),
    command('corroborate.reopenAnnotation', async (thread: vscode.CommentThread) => {
      const id = idOf(thread);
      if (id) await change(thread.uri, id, { verdict: 'open' });
    }),
    command('corroborate.tagAnnotation', async (thread: vscode.CommentThread) => {
      const id = idOf(thread);
      const annotation = id ? threads.get(thread.uri.toString())?.get(id)?.annotation : undefined;
      if (!id || !annotation) return;
      const tags = await vscode.window.showInputBox({
        prompt: 'Tags, separated by commas',
        value: annotation.tags.join(', '),
      });
      if (tags === undefined) return;
      await change(thread.uri, id, {
        tags: tags
          .split(',')
          .map((tag) => tag.trim())
          .filter(Boolean),
      });
    }),
    command('corroborate.sourceAnnotation', async (thread: vscode.CommentThread) => {
      const id = idOf(thread);
      const annotation = id ? threads.get(thread.uri.toString())?.get(id)?.annotation : undefined;
      if (!id || !annotation) return;
      const source = await vscode.window.showInputBox({
        prompt: 'Link to the source',
        value: annotation.source ?? '',
        validateInput: (value) =>
          !value || /^https?:\/\/\S+$/.test(value) ? undefined : 'A link starts with https://',
      });
      if (source !== undefined) await change(thread.uri, id, { source });
    }),
    command('corroborate.deleteAnnotation', async (thread: vscode.CommentThread) => {
      const id = idOf(thread);
      if (!id) return;
      await askServer(client, serverCommands.deleteAnnotation, thread.uri.toString(), id);
      await show(thread.uri);
    }),
    command('corroborate.editNote', (note: Note) => replaceNote(note, { mode: vscode.CommentMode.Editing })),
    command('corroborate.cancelNote', (note: Note) => {
      const annotation = find(note)?.annotation;
      const body = note.index === 0 ? annotation?.note : annotation?.replies[note.index - 1]?.note;
      replaceNote(note, { mode: vscode.CommentMode.Preview, body: body ?? note.body });
    }),
    command('corroborate.saveNote', async (note: Note) => {
      const annotation = find(note)?.annotation;
      const text = typeof note.body === 'string' ? note.body.trim() : '';
      if (!annotation || !text) return;
      replaceNote(note, { mode: vscode.CommentMode.Preview });
      if (note.index === 0) await change(note.uri, note.annotation, { note: text });
      else {
        const replies = annotation.replies.map((reply, i) => (i === note.index - 1 ? { ...reply, note: text } : reply));
        await change(note.uri, note.annotation, { replies });
      }
    }),
    command('corroborate.deleteNote', async (note: Note) => {
      const annotation = find(note)?.annotation;
      if (!annotation) return;
      if (note.index > 0) {
        await change(note.uri, note.annotation, { replies: annotation.replies.filter((_, i) => i !== note.index - 1) });
        return;
      }
      await askServer(client, serverCommands.deleteAnnotation, note.uri.toString(), note.annotation);
      await show(note.uri);
    }),
  );

  return {
    async showAll() {
      await Promise.all(
        vscode.workspace.textDocuments.filter(mayBeArticle).map(({ uri }) => show(uri).catch(() => {})),
      );
    },
    async create(uri, range, input) {
      const id = await askServer<string>(client, serverCommands.annotate, uri.toString(), range, input);
      await show(uri);
      const shown = threads.get(uri.toString())?.get(id);
      if (shown) shown.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      return id;
    },
    async shown(uri) {
      await show(uri);
      return [...(threads.get(uri.toString())?.values() ?? [])].map(({ thread, annotation }) => ({
        id: annotation.id,
        range: thread.range,
        label: thread.label ?? '',
        comments: thread.comments.map(({ body }) => (typeof body === 'string' ? body : body.value)),
        resolved: thread.state === vscode.CommentThreadState.Resolved,
        orphan: !annotation.range,
      }));
    },
  };
}

async function pickVerdict(choices: readonly WireVerdict[]): Promise<WireVerdict | undefined> {
  const picked = await vscode.window.showQuickPick(
    choices.map((verdict) => ({ label: verdicts[verdict], verdict })),
    { placeHolder: 'What is it?' },
  );
  return picked?.verdict;
}

function labelOf({ range, exact, verdict, tags, check, source }: WireAnnotation): string {
  const parts = [
    verdicts[verdict],
    ...(check ? [check] : []),
    ...tags.map((tag) => `#${tag}`),
    ...(source ? [source] : []),
  ];
  const text = parts.join(' · ');
  return range ? text : `Its passage is not in the text any more: “${exact}” · ${text}`;
}

function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
