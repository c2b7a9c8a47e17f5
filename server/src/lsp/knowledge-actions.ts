import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { Article, Span } from '../core/model';
import type { KnowledgeOffer } from '../core/service-contract';
import type { ClientSupport } from './client-support';
import { workspaceEdit } from './edits';
import { type Change, changeEdit } from './knowledge-changes';
import { clientCommands } from './protocol';
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

/** What is kept in a code action until it is chosen. */
interface ActionData {
  readonly uri: string;
  readonly change: Change;
}

/**
 * What the words in the range offer to write into the knowledge files. Where an actor is to be chosen, our editor asks;
 * other clients get an action for each of the likeliest.
 */
export function offerActions(
  workspace: Workspace,
  client: ClientSupport,
  article: Article,
  span: Span,
  wants: (kind: string) => boolean,
): CodeAction[] {
  const files = workspace.service.knowledgeFiles;
  return files.offers(article, span).flatMap((offer): CodeAction[] => {
    const { title, kind, change, choice, candidates = [] } = offer;
    if (!wants(kind)) return [];
    if (change) return [changeAction(workspace, client, article.file, title, kind, change)];
    if (!choice) return [];
    if (client.editor) {
      const asked = `${title} …`;
      return [
        {
          title: asked,
          kind,
          command: {
            title: asked,
            command: clientCommands.chooseActor,
            arguments: [article.file, title, choice, candidates],
          },
        },
      ];
    }
    return candidates.map(({ id, name }) =>
      changeAction(workspace, client, article.file, `${title} ${name}`, kind, files.chosen(choice, id)),
    );
  });
}

/** A code action whose edit is worked out when it is chosen, or at once for a client that cannot ask again. */
export function changeAction(
  workspace: Workspace,
  client: ClientSupport,
  uri: string,
  title: string,
  kind: KnowledgeOffer['kind'],
  change: Change,
  diagnostics: readonly Diagnostic[] = [],
): CodeAction {
  const action: CodeAction = { title, kind, ...(diagnostics.length ? { diagnostics: [...diagnostics] } : {}) };
  if (client.resolvesEdits) return { ...action, data: { uri, change } satisfies ActionData };
  try {
    return { ...action, edit: changeEdit(workspace, client, uri, change) };
  } catch (error) {
    return { ...action, disabled: { reason: error instanceof Error ? error.message : String(error) } };
  }
}

/** Puts the edit into a code action that was chosen. */
export function resolveAction(workspace: Workspace, client: ClientSupport, action: CodeAction): CodeAction {
  const data = action.data as ActionData | undefined;
  if (!data) return action;
  workspace.settle();
  return { ...action, edit: changeEdit(workspace, client, data.uri, data.change) };
}
