import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  builtInScheme,
  clientCommands,
  type ExportersResult,
  type ExportResult,
  exportersRequest,
  exportRequest,
  type ListedDismissal,
  serverCommands,
  type WireActor,
  type WirePosition,
  type WireRange,
} from '../../server/src/lsp/protocol';
import type { Annotations } from './annotations';
import { askServer } from './ask-server';
import { chooseActor } from './choose-actor';
import { listDismissals, revokeDismissal, showDismissals } from './dismissals';
import { fileState } from './status-bar';

/** Where to write and how, for callers that do not want to be asked. */
export interface ExportTarget {
  readonly format?: string;
  readonly target?: string;
}

interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  annotations: Annotations,
): void {
  /** A command whose failure is told in a sentence. */
  const command = (id: string, run: (...args: never[]) => unknown) => {
    const guarded = async (...args: never[]) => {
      try {
        return await run(...args);
      } catch (error) {
        void vscode.window.showErrorMessage(`Corroborate: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
    };
    context.subscriptions.push(vscode.commands.registerCommand(id, guarded));
  };

  command('corroborate.exportArticle', (uri?: vscode.Uri | string, options?: ExportTarget) =>
    exportTo(client, [resourceOf(uri)], options),
  );
  command(
    'corroborate.exportSelection',
    (uri?: vscode.Uri | string, uris?: readonly (vscode.Uri | string)[], options?: ExportTarget) =>
      exportTo(client, uris?.length ? uris.map(resourceOf) : [resourceOf(uri)], options),
  );
  command('corroborate.exportWorkspace', (options?: ExportTarget) => exportTo(client, undefined, options));

  command(
    clientCommands.dismiss,
    async (
      uri?: string,
      check?: string,
      words?: string,
      reason?: string | null,
      scope: 'finding' | 'article' | 'workspace' = 'article',
      sentence?: string,
    ) => {
      if (!check || !words) throw new Error('Put the cursor on a finding and choose the command from the light bulb.');
      const given =
        reason ??
        (await vscode.window.showInputBox({
          title: 'Dismiss the finding',
          prompt: `Why is “${words}” right as it stands?`,
        }));
      if (given === undefined) return;
      await askServer(client, serverCommands.dismiss, resourceOf(uri).toString(), check, words, given, scope, sentence);
    },
  );
  command('corroborate.showDismissals', () => showDismissals(client));
  command('corroborate.listDismissals', () => listDismissals(client));
  command('corroborate.revokeDismissal', (listed: ListedDismissal) => revokeDismissal(client, listed));
  command(
    clientCommands.annotate,
    async (uri?: string | vscode.Uri, range?: WireRange | null, check?: string | null, note?: string) => {
      const resource = resourceOf(uri);
      const selection = vscode.window.activeTextEditor?.selection;
      const where = range ?? (selection && !selection.isEmpty ? fromRange(selection) : undefined);
      if (!where) throw new Error('Select the words to annotate first.');
      const text = note ?? (await vscode.window.showInputBox({ title: 'Annotate', prompt: 'Your note' }));
      if (!text?.trim()) return undefined;
      return annotations.create(resource, where, { note: text.trim(), ...(check ? { check } : {}) });
    },
  );
  command(
    clientCommands.chooseActor,
    async (uri: string, title: string, choice: unknown, likely: readonly WireActor[], id?: string) => {
      const chosen = id ?? (await chooseActor(client, title, likely));
      if (chosen) await askServer(client, serverCommands.chooseActor, uri, choice, chosen);
    },
  );
  command(clientCommands.setPublished, async (uri?: string | vscode.Uri, date?: string) => {
    const resource = resourceOf(uri);
    const given =
      date ??
      (await vscode.window.showInputBox({
        title: 'Date of publication',
        prompt: 'Year-month-day. It is written into the front matter of the article.',
        placeHolder: '2025-03-18',
        validateInput: (value) => (isDate(value) ? undefined : 'A date such as 2025-03-18'),
      }));
    if (given) await askServer(client, serverCommands.setPublished, resource.toString(), given);
  });
  command(clientCommands.showMentions, async (uri?: string | vscode.Uri, offset?: number) => {
    const document = await vscode.workspace.openTextDocument(resourceOf(uri));
    const position =
      typeof offset === 'number' ? document.positionAt(offset) : vscode.window.activeTextEditor?.selection.active;
    if (!position) return;
    const locations = await vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, position);
    await vscode.commands.executeCommand('editor.action.showReferences', document.uri, position, locations);
  });
  command(clientCommands.showEntry, (id: string) =>
    vscode.window.showTextDocument(vscode.Uri.from({ scheme: builtInScheme, path: `/${id}.yaml` })),
  );
  command(clientCommands.showPlaces, (uri: string, position: WirePosition, locations: readonly WireLocation[]) =>
    vscode.commands.executeCommand(
      'editor.action.showReferences',
      vscode.Uri.parse(uri),
      new vscode.Position(position.line, position.character),
      locations.map((one) => new vscode.Location(vscode.Uri.parse(one.uri), toRange(one.range))),
    ),
  );
  command(clientCommands.showFindings, () => vscode.commands.executeCommand('workbench.actions.view.problems'));

  command('corroborate.turnOff', (uri?: string | vscode.Uri) =>
    askServer(client, serverCommands.setFile, resourceOf(uri).toString(), 'off'),
  );
  command('corroborate.turnOn', (uri?: string | vscode.Uri) =>
    askServer(client, serverCommands.setFile, resourceOf(uri).toString(), 'on'),
  );
  command('corroborate.reindex', () => askServer(client, serverCommands.reindex));
  command('corroborate.openSample', () => openSample(context));
  command('corroborate.menu', () => showMenu(client));
}

/** Writes the export and answers where; undefined when the user thought better of it. */
async function exportTo(
  client: BaseLanguageClient,
  uris: readonly vscode.Uri[] | undefined,
  options: ExportTarget = {},
): Promise<vscode.Uri | undefined> {
  const format = options.format ?? (options.target ? 'json' : await pickFormat(client));
  if (!format) return undefined;
  const result = await client.sendRequest<ExportResult>(exportRequest, {
    format,
    ...(uris ? { uris: uris.map((uri) => uri.toString()) } : {}),
  });
  for (const problem of result.problems) void vscode.window.showWarningMessage(`Corroborate: ${problem}`);
  if (result.articles === 0) return undefined;
  const name = `${uris?.length === 1 ? baseName(uris[0] as vscode.Uri) : 'articles'}.${result.extension}`;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? (uris?.[0] && vscode.Uri.joinPath(uris[0], '..'));
  const target = options.target
    ? vscode.Uri.parse(options.target)
    : await vscode.window.showSaveDialog({
        title: 'Export',
        ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
        filters: { [format]: [result.extension] },
      });
  if (!target) return undefined;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(result.text));
  if (!options.target) void offerToOpen(target, result.articles);
  return target;
}

async function offerToOpen(target: vscode.Uri, articles: number): Promise<void> {
  const open = 'Open';
  const message = `Exported ${articles} article${articles === 1 ? '' : 's'}.`;
  if ((await vscode.window.showInformationMessage(message, open)) === open)
    await vscode.window.showTextDocument(target);
}

async function pickFormat(client: BaseLanguageClient): Promise<string | undefined> {
  const formats = await client.sendRequest<ExportersResult>(exportersRequest);
  if (formats.length === 1) return formats[0]?.id;
  const picked = await vscode.window.showQuickPick(
    formats.map(({ id, title, extension }) => ({ label: title, description: `.${extension}`, id })),
    { placeHolder: 'Format' },
  );
  return picked?.id;
}

async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const samples = vscode.Uri.joinPath(context.extensionUri, 'samples');
  if (samples.scheme === 'file' || samples.scheme === 'vscode-remote') {
    await vscode.commands.executeCommand('vscode.openFolder', samples, { forceNewWindow: true });
    return;
  }
  const first = (await vscode.workspace.fs.readDirectory(samples)).find(([name]) => /\.(?:txt|news)$/.test(name));
  if (first) await vscode.window.showTextDocument(vscode.Uri.joinPath(samples, first[0]));
}

async function showMenu(client: BaseLanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const state = document && (await fileState(client, document.uri));
  const entry = (label: string, command: string, ...args: unknown[]) => ({ label, command, args });
  const entries = [
    ...(document && state
      ? [
          state.article
            ? entry('$(circle-slash) Turn off for this file', 'corroborate.turnOff', document.uri)
            : entry('$(check) Turn on for this file', 'corroborate.turnOn', document.uri),
        ]
      : []),
    ...(document && state?.article && !state.published
      ? [entry('$(calendar) Give the date of publication …', clientCommands.setPublished, document.uri)]
      : []),
    entry('$(warning) Show findings', clientCommands.showFindings),
    ...(document && state?.article
      ? [entry('$(export) Export this article …', 'corroborate.exportArticle', document.uri)]
      : []),
    entry('$(export) Export all articles …', 'corroborate.exportWorkspace'),
    entry('$(refresh) Read all articles again', 'corroborate.reindex'),
    entry('$(gear) Settings', 'workbench.action.openSettings', '@ext:corroborate.corroborate'),
  ];
  const placeHolder = state
    ? state.article
      ? `Annotated, since ${state.reason}`
      : `Not annotated, since ${state.reason}`
    : 'Corroborate';
  const picked = await vscode.window.showQuickPick(entries, { placeHolder });
  if (picked) await vscode.commands.executeCommand(picked.command, ...picked.args);
}

function resourceOf(given: vscode.Uri | string | undefined): vscode.Uri {
  if (typeof given === 'string') return vscode.Uri.parse(given);
  const uri = given ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) throw new Error('Open an article first.');
  return uri;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function baseName(uri: vscode.Uri): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return name.replace(/\.[^.]+$/, '') || 'article';
}

function fromRange({ start, end }: vscode.Range): WireRange {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
