import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { sameDismissal } from '../core/service';
import type { Choice, Dismissal, KnowledgeChange } from '../core/service-contract';
import type { ClientSupport } from './client-support';
import { workspaceEdit } from './edits';
import type { Indexer } from './indexer';
import { changeEdit, today, withDismissal } from './knowledge-changes';
import { serverCommands } from './protocol';
import type { Workspace } from './workspace';

export type CommandHandler = (...args: readonly unknown[]) => Promise<unknown>;

/** Commands that change what the workspace keeps (`.corroborate/settings.json`) or an article's front matter. */
export function settingsCommands(
  connection: Connection,
  workspace: Workspace,
  client: () => ClientSupport,
  indexer: Indexer,
): Record<string, CommandHandler> {
  /** Through the client, so that it can be undone there. */
  async function applyChange(uri: string, change: KnowledgeChange): Promise<void> {
    workspace.settle();
    const edit = changeEdit(workspace, client(), uri, change);
    const { applied, failureReason } = await connection.workspace.applyEdit({
      label: 'Knowledge',
      edit,
      metadata: { isRefactoring: true },
    });
    if (!applied) throw new Error(failureReason ?? 'The editor did not take the change.');
  }

  return {
    async [serverCommands.revokeDismissal](uri, dismissal) {
      const taken = dismissal as Dismissal;
      await workspace.changeSettings(text(uri), (settings) => ({
        ...settings,
        dismissals: settings.dismissals.filter((other) => !sameDismissal(other, taken)),
      }));
    },
    async [serverCommands.dismiss](uri, check, words, reason, scope, sentence) {
      const file = scope === 'workspace' ? undefined : workspace.pathOf(text(uri));
      await workspace.changeSettings(text(uri), (settings) => ({
        ...settings,
        dismissals: withDismissal(settings.dismissals, {
          check: text(check),
          text: text(words),
          ...(file ? { file } : {}),
          ...(scope === 'finding' && typeof sentence === 'string' && sentence ? { sentence } : {}),
          reason: typeof reason === 'string' ? reason : '',
          date: today(),
        }),
      }));
    },
    async [serverCommands.setFile](uri, state) {
      const path = workspace.pathOf(text(uri));
      await workspace.changeSettings(text(uri), (settings) => ({
        ...settings,
        files: { ...settings.files, [path]: state === 'off' ? 'off' : 'on' },
      }));
      await indexer.update([text(uri)]);
    },
    async [serverCommands.setPublished](uri, date) {
      const file = text(uri);
      const published = text(date);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) throw new Error(`“${published}” is not a date such as 2025-03-18.`);
      const lines = workspace.lines(file);
      if (!lines) throw new Error('The article is not open.');
      await connection.workspace.applyEdit({
        label: 'Publication date',
        edit: workspaceEdit(workspace, client(), file, [publishedEdit(lines.text, published)]),
      });
    },
    async [serverCommands.changeKnowledge](uri, change) {
      if (typeof change !== 'object' || change === null || !('kind' in change))
        throw new Error('The change is missing.');
      await applyChange(text(uri), change as KnowledgeChange);
    },
    async [serverCommands.chooseActor](uri, choice, id) {
      if (typeof choice !== 'object' || choice === null || !('kind' in choice))
        throw new Error('The choice is missing.');
      await applyChange(text(uri), workspace.service.knowledgeFiles.chosen(choice as Choice, text(id)));
    },
    async [serverCommands.reindex]() {
      await workspace.loadFolderFiles();
      await indexer.run();
    },
  };
}

export function serveCommands(
  connection: Connection,
  workspace: Workspace,
  commands: Record<string, CommandHandler>,
): void {
  connection.onExecuteCommand(async ({ command, arguments: args }) => {
    const handler = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!handler) return new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
    try {
      return (await handler(...(args ?? []))) ?? null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      workspace.log(`${command} failed: ${message}`);
      return new ResponseError(ErrorCodes.InternalError, message);
    }
  });
}

/** Writes `published` into the front matter, which it makes where there is none. */
export function publishedEdit(article: string, published: string): { start: number; end: number; newText: string } {
  const fence = /^---[ \t]*(\r\n|\n|\r)/.exec(article);
  const newline = fence?.[1] ?? (article.includes('\r\n') ? '\r\n' : '\n');
  if (!fence) return { start: 0, end: 0, newText: `---${newline}published: ${published}${newline}---${newline}` };
  const start = fence[0].length;
  const close = article.slice(start).search(/^(?:---|\.\.\.)[ \t]*$/m);
  const body = close < 0 ? '' : article.slice(start, start + close);
  const line = /^published[ \t]*:[^\r\n]*/m.exec(body);
  if (line)
    return { start: start + line.index, end: start + line.index + line[0].length, newText: `published: ${published}` };
  return { start, end: start, newText: `published: ${published}${newline}` };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('An argument is missing or has the wrong type.');
  return value;
}
