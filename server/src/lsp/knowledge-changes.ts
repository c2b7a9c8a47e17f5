import {
  type CreateFile,
  ErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ChangeResult, FileChange, KnowledgeChange } from '../core/service-contract';
import { joinUri, schemeOf } from '../host/host';
import type { ClientSupport } from './client-support';
import { linesOf } from './convert';
import type { Workspace } from './workspace';
import { isKnowledgeFile, newKnowledgePath } from './workspace-files';

/** A change of the knowledge files beside an article, or of those a knowledge file belongs to; throws with the reason where it cannot be made. */
export function changeEdit(
  workspace: Workspace,
  client: ClientSupport,
  uri: string,
  change: KnowledgeChange,
): WorkspaceEdit {
  const result = tryChange(workspace, uri, change);
  if (result.refused !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, result.refused);
  return fileEdits(workspace, client, result.changes);
}

function tryChange(workspace: Workspace, uri: string, change: KnowledgeChange): ChangeResult {
  if (schemeOf(uri) === 'untitled') return { refused: 'Save the article first.' };
  const root = isKnowledgeFile(uri) ? uri.slice(0, uri.indexOf('/.corroborate/')) : workspace.rootOf(uri);
  return workspace.service.knowledgeFiles.change(change, joinUri(root, newKnowledgePath), (file) =>
    file.startsWith(`${root}/`),
  );
}

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
