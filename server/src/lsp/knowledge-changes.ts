import {
  type CreateFile,
  ErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { sameDismissal } from '../core/service';
import type { ChangeResult, Dismissal, FileChange, KnowledgeChange } from '../core/service-contract';
import { joinUri, schemeOf } from '../host/host';
import type { ClientSupport } from './client-support';
import { linesOf } from './convert';
import type { Workspace } from './workspace';
import { isKnowledgeFile, newKnowledgePath, type SettingsFile } from './workspace-files';

/** What the client is asked to change in the files under `.corroborate`: the knowledge, or what the settings accept. */
export type Change =
  | KnowledgeChange
  /** Words that a check finds fault with are right wherever they stand; of actors that no knowledge has. */
  | { readonly kind: 'accept-words'; readonly check: string; readonly words: string };

/**
 * A change of the files beside an article, or of those a knowledge file belongs to, as edits that the client makes and
 * can undo; throws with the reason where it cannot be made.
 */
export function changeEdit(workspace: Workspace, client: ClientSupport, uri: string, change: Change): WorkspaceEdit {
  const result = tryChange(workspace, uri, change);
  if (result.refused !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, result.refused);
  return fileEdits(workspace, client, result.changes);
}

function tryChange(workspace: Workspace, uri: string, change: Change): ChangeResult {
  if (schemeOf(uri) === 'untitled') return { refused: 'Save the article first.' };
  const root = isKnowledgeFile(uri) ? uri.slice(0, uri.indexOf('/.corroborate/')) : workspace.rootOf(uri);
  if (change.kind === 'accept-words') {
    const { check, words } = change;
    const dismissal = { check, text: words, reason: 'accepted spelling', date: today() };
    return {
      changes: workspace.settingsChange(root, (settings) => ({
        ...settings,
        dismissals: withDismissal(settings.dismissals, dismissal),
      })),
    };
  }
  const result = workspace.service.knowledgeFiles.change(change, joinUri(root, newKnowledgePath), (file) =>
    file.startsWith(`${root}/`),
  );
  if (result.changes === undefined) return result;
  const renamed = idsOf(change);
  const settings = renamed ? workspace.settingsChange(root, (one) => withActorRenamed(one, ...renamed)) : [];
  return { changes: [...result.changes, ...settings] };
}

/** The id that a change takes away, and the one that stands in its place. */
function idsOf(change: KnowledgeChange): [from: string, to: string] | undefined {
  if (change.kind === 'rename-id') return [change.from, change.to];
  return change.kind === 'merge' ? [change.from, change.into] : undefined;
}

/** The settings with spellings by the new id; where that has one already, the old one's is dropped. */
function withActorRenamed(settings: SettingsFile, from: string, to: string): SettingsFile {
  const { spellings } = settings;
  const entries = Object.entries(spellings).flatMap(([id, spelling]): [string, string][] => {
    if (id !== from) return [[id, spelling]];
    return Object.hasOwn(spellings, to) ? [] : [[to, spelling]];
  });
  return Object.hasOwn(spellings, from) ? { ...settings, spellings: Object.fromEntries(entries) } : settings;
}

export const withDismissal = (dismissals: readonly Dismissal[], one: Dismissal): Dismissal[] => [
  ...dismissals.filter((other) => !sameDismissal(other, one)),
  one,
];

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The changed stretch of each file; files that are not there yet are made, where the client can. */
function fileEdits(workspace: Workspace, client: ClientSupport, changes: readonly FileChange[]): WorkspaceEdit {
  const edits = changes.map(({ file, before, after }): { file: string; isNew: boolean; edit: TextEdit } => ({
    file,
    isNew: before === undefined,
    edit: changedStretch(workspace, before ?? '', after),
  }));
  if (!client.documentChanges) return { changes: Object.fromEntries(edits.map(({ file, edit }) => [file, [edit]])) };
  return {
    documentChanges: edits.flatMap(({ file, isNew, edit }): (CreateFile | TextDocumentEdit)[] => [
      ...(isNew && client.createFiles
        ? [{ kind: 'create', uri: file, options: { ignoreIfExists: true } } as const]
        : []),
      { textDocument: { uri: file, version: workspace.documents.get(file)?.version ?? null }, edits: [edit] },
    ]),
  };
}

/** One edit from where two texts begin to differ to where they differ no more. */
function changedStretch(workspace: Workspace, before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // never between the two halves of a line end or of a character
  const halves = (text: string, at: number) =>
    /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(at - 1, at + 1));
  if (halves(before, start) || halves(after, start)) start--;
  if (halves(before, before.length - tail) || halves(after, after.length - tail)) tail--;
  return {
    range: workspace.converter.range(linesOf(before), { start, end: before.length - tail }),
    newText: after.slice(start, after.length - tail),
  };
}
