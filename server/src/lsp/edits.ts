import type { ChangeAnnotation, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit as CoreEdit } from '../core/model';
import type { ClientSupport } from './client-support';
import type { Workspace } from './workspace';

/** A change that wants the user's consent, where the client can ask for it. */
export interface Consent {
  readonly annotation: ChangeAnnotation;
  readonly needed: (uri: string, edit: CoreEdit) => boolean;
}

/** Edits by offset as a workspace edit, versioned where the client understands that. `uri` is the file of edits that name none. */
export function workspaceEdit(
  workspace: Workspace,
  client: ClientSupport,
  uri: string,
  edits: readonly CoreEdit[],
  consent?: Consent,
): WorkspaceEdit {
  const byFile = new Map<string, TextEdit[]>();
  const annotate = consent && client.changeAnnotations && client.documentChanges ? consent : undefined;
  let annotated = false;
  for (const edit of edits) {
    const file = edit.article ?? uri;
    const lines = workspace.lines(file);
    if (!lines) continue;
    const needed = annotate?.needed(file, edit) ?? false;
    annotated ||= needed;
    const list = byFile.get(file) ?? [];
    byFile.set(file, list);
    list.push({
      range: workspace.converter.range(lines, edit),
      newText: edit.newText,
      ...(needed ? { annotationId: consentId } : {}),
    });
  }
  if (!client.documentChanges) return { changes: Object.fromEntries(byFile) };
  const documentChanges = [...byFile].map(
    ([file, list]): TextDocumentEdit => ({
      textDocument: { uri: file, version: workspace.documents.get(file)?.version ?? null },
      edits: list,
    }),
  );
  return {
    documentChanges,
    ...(annotated && annotate ? { changeAnnotations: { [consentId]: annotate.annotation } } : {}),
  };
}

const consentId = 'quotation';
