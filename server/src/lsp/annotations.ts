import type { Connection } from 'vscode-languageserver';
import {
  anchor,
  type Edit,
  emptySidecar,
  follow,
  mergeAnnotations,
  readSidecar,
  type Sidecar,
  targetAt,
  writeSidecar,
} from '../core/annotations';
import type { Annotation } from '../core/model';
import { joinUri, schemeOf } from '../host/host';
import type { ClientSupport } from './client-support';
import type { CommandHandler } from './commands';
import type { TextLines } from './convert';
import { quietly, runSafe } from './guard';
import {
  type AnnotationInput,
  annotationsChangedNotification,
  annotationsRequest,
  type FileParams,
  serverCommands,
  type WireAnnotation,
  type WireRange,
} from './protocol';
import type { Workspace } from './workspace';
import { annotationsPath, folderName } from './workspace-files';

/** Annotations of one article in memory, at home in `text`. */
interface Kept {
  text: string;
  sidecar: Sidecar;
  /** As last read from or written to disk: the base of a merge. */
  saved: readonly Annotation[];
}

export interface AnnotationStore {
  /** Carries the annotations of an open article along. */
  edited(uri: string, before: string, after: string, edits: readonly Edit[]): void;
  readonly commands: Record<string, CommandHandler>;
  /** Of an article by its present text. */
  of(uri: string): Promise<readonly Annotation[]>;
  /** Positions moved by edits go to disk with the article itself. */
  saved(uri: string): Promise<void>;
  /** Files under `.corroborate/annotations` changed on disk. */
  changedOnDisk(uris: readonly string[]): Promise<void>;
  renamed(from: string, to: string): Promise<void>;
}

/** Keeps annotations in step with texts and with their files, which others may change too. */
export function serveAnnotations(
  connection: Connection,
  workspace: Workspace,
  client: () => ClientSupport,
): AnnotationStore {
  const kept = new Map<string, Kept>();
  // one change at a time, so that a save never overtakes another
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = queue.then(run, run);
    queue = next.catch(() => {});
    return next;
  };

  const fileOf = (uri: string): string => joinUri(workspace.rootOf(uri), annotationsPath(workspace.pathOf(uri)));
  const linesOf = async (uri: string): Promise<TextLines> => {
    const lines = workspace.lines(uri);
    if (!lines) throw new Error('The article is not open.');
    return lines;
  };

  const readFile = async (uri: string, text: string): Promise<Sidecar> => {
    const [result] = await workspace.host.read([fileOf(uri)], workspace.configuration.maximumFileSize);
    if (result?.text === undefined) {
      if (result?.problem && !result.missing) throw new Error(result.problem);
      return emptySidecar;
    }
    const { problems, ...sidecar } = readSidecar(result.text, text);
    if (problems[0])
      throw new Error(
        `${annotationsPath(workspace.pathOf(uri))}: ${problems[0].message} Mend the file; nothing was changed in it.`,
      );
    return { ...sidecar, annotations: sidecar.annotations.map((one) => anchor(one, text)) };
  };

  const load = async (uri: string): Promise<Kept> => {
    const { text } = await linesOf(uri);
    let entry = kept.get(uri);
    if (!entry) {
      const sidecar = await readFile(uri, text);
      entry = { text, sidecar, saved: sidecar.annotations };
      kept.set(uri, entry);
    } else if (entry.text !== text) {
      const before = entry.text;
      entry.sidecar = {
        ...entry.sidecar,
        annotations: entry.sidecar.annotations.map((one) => follow(one, before, text)),
      };
      entry.text = text;
    }
    return entry;
  };

  /** Merges with what is on disk now, then writes. */
  const save = async (uri: string, entry: Kept): Promise<void> => {
    const onDisk = await readFile(uri, entry.text);
    const annotations = mergeAnnotations(entry.saved, entry.sidecar.annotations, onDisk.annotations);
    entry.sidecar = { annotations, foreign: onDisk.foreign };
    if (annotations.length || onDisk.annotations.length || onDisk.foreign.length) {
      await workspace.host.write(fileOf(uri), writeSidecar(entry.sidecar, entry.text, workspace.pathOf(uri)));
    }
    entry.saved = annotations;
  };

  const tell = (uri: string): void => {
    if (client().editor) quietly(() => connection.sendNotification(annotationsChangedNotification, { uri }));
  };

  const change = (uri: unknown, edit: (annotations: readonly Annotation[], entry: Kept) => readonly Annotation[]) =>
    inTurn(async () => {
      if (typeof uri !== 'string') throw new Error('An argument is missing.');
      if (schemeOf(uri) === 'untitled') throw new Error('Save the article first; notes are kept beside it.');
      const entry = await load(uri);
      entry.sidecar = { ...entry.sidecar, annotations: edit(entry.sidecar.annotations, entry) };
      await save(uri, entry);
      tell(uri);
    });

  connection.onRequest(annotationsRequest, ({ uri }: FileParams, token) =>
    runSafe<readonly WireAnnotation[]>(workspace.log, 'annotations', [], token, () =>
      inTurn(async () => {
        const lines = workspace.lines(uri);
        if (!lines || schemeOf(uri) === 'untitled') return [];
        const { sidecar } = await load(uri);
        return sidecar.annotations.map(({ target, orphan, replies, ...rest }) => ({
          ...rest,
          exact: target.exact,
          replies: replies ?? [],
          ...(orphan ? {} : { range: workspace.converter.range(lines, target.position) }),
        }));
      }),
    ),
  );

  const commands: Record<string, CommandHandler> = {
    async [serverCommands.annotate](uri, range, input) {
      const id = `urn:uuid:${crypto.randomUUID()}`;
      const { note = '', verdict = 'open', tags = [], source, check, author } = (input ?? {}) as AnnotationInput;
      await change(uri, (annotations, { text }) => {
        const span = workspace.converter.span(workspace.lines(uri as string)!, range as WireRange);
        if (span.end <= span.start) throw new Error('Select the words to annotate first.');
        const created = new Date().toISOString();
        const one: Annotation = {
          id,
          target: targetAt(text, span),
          note,
          verdict,
          tags,
          ...(source ? { source } : {}),
          ...(check ? { check } : {}),
          ...(author ? { author } : {}),
          created,
        };
        return [...annotations, one];
      });
      return id;
    },
    [serverCommands.changeAnnotation]: (uri, id, input) =>
      change(uri, (annotations) =>
        annotations.map((one) => (one.id === id ? changed(one, (input ?? {}) as AnnotationInput) : one)),
      ),
    [serverCommands.deleteAnnotation]: (uri, id) =>
      change(uri, (annotations) => annotations.filter((one) => one.id !== id)),
  };

  return {
    commands,
    edited(uri, before, after, edits) {
      const entry = kept.get(uri);
      // a whole text put in place of another says nothing of what changed in it
      if (entry?.text !== before || edits.some(({ start, end }) => start === 0 && end === before.length)) return;
      entry.sidecar = {
        ...entry.sidecar,
        annotations: entry.sidecar.annotations.map((one) => follow(one, before, after, edits)),
      };
      entry.text = after;
    },
    of: (uri) => inTurn(async () => (workspace.lines(uri) ? (await load(uri)).sidecar.annotations : [])),
    saved: (uri) =>
      inTurn(async () => {
        const entry = kept.get(uri);
        if (!entry?.sidecar.annotations.length) return;
        await load(uri);
        if (JSON.stringify(entry.sidecar.annotations) !== JSON.stringify(entry.saved)) await save(uri, entry);
      }),
    changedOnDisk: (uris) =>
      inTurn(async () => {
        const changedFiles = new Set(uris);
        for (const [uri, entry] of kept) {
          if (!changedFiles.has(fileOf(uri)) || !workspace.lines(uri)) continue;
          await load(uri);
          const onDisk = await readFile(uri, entry.text);
          const merged = mergeAnnotations(entry.saved, entry.sidecar.annotations, onDisk.annotations);
          const differs = JSON.stringify(merged) !== JSON.stringify(entry.sidecar.annotations);
          entry.sidecar = { annotations: merged, foreign: onDisk.foreign };
          entry.saved = onDisk.annotations;
          if (differs) tell(uri);
        }
      }),
    renamed: (from, to) =>
      inTurn(async () => {
        if (from.includes(`/${folderName}/`)) return;
        const [result] = await workspace.host.read([fileOf(from)], workspace.configuration.maximumFileSize);
        kept.delete(from);
        if (result && !result.missing) await workspace.host.move(fileOf(from), fileOf(to));
      }),
  };
}

function changed(one: Annotation, input: AnnotationInput): Annotation {
  const now = new Date().toISOString();
  const { reply, replies, source, ...rest } = input;
  const { source: before, ...others } = one;
  const nextSource = source === undefined ? before : source || undefined;
  const nextReplies = [...(replies ?? one.replies ?? []), ...(reply ? [{ note: reply, created: now }] : [])];
  return {
    ...others,
    ...rest,
    ...(nextSource ? { source: nextSource } : {}),
    replies: nextReplies,
    modified: now,
  };
}
