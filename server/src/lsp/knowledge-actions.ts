import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { workspaceEdit } from './edits';
import type { Workspace } from './workspace';

/** What is likely meant, for the problems of a knowledge file in the range. */
export function problemActions(workspace: Workspace, client: ClientSupport, uri: string, range: Range): CodeAction[] {
  workspace.settle();
  const lines = workspace.lines(uri);
  if (!lines) return [];
  const { start, end } = workspace.converter.span(lines, range);
  return workspace.problems().flatMap((problem) => {
    const { instead } = problem;
    if (problem.file !== uri || instead === undefined || problem.end < start || end < problem.start) return [];
    return [
      {
        title: `Write “${instead}”`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        edit: workspaceEdit(workspace, client, uri, [{ ...problem, newText: instead }]),
      },
    ];
  });
}
