import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import {
  clientCommands,
  type InitializationOptions,
  readyRequest,
  type Status,
  statusNotification,
} from '../../server/src/lsp/protocol';
import { registerAnnotations, type ShownThread } from './annotations';
import { registerCommands } from './commands';
import { registerDecorations } from './decorations';
import { languages, mayBeArticle, schemes } from './documents';
import { answerFileRequests } from './files';
import { registerStatusBar } from './status-bar';
import { openWalkthroughOnce } from './walkthrough';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What `activate` returns, for tests and for other extensions. */
export interface Api {
  /** Resolves when the server runs and the articles of the workspace have been read. */
  ready(): Promise<void>;
  readonly client: BaseLanguageClient;
  /** As the server last reported it. */
  status(): Status | undefined;
  /** The threads of notes shown beside a text. */
  annotations(uri: vscode.Uri): Promise<readonly ShownThread[]>;
}

/** Everything the desktop and the browser share; `createClient` is all that differs. */
export async function startClient(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Api> {
  const initializationOptions: InitializationOptions = {
    client: 'editor',
    checkPages: vscode.Uri.joinPath(context.extensionUri, 'docs/checks').toString(),
  };
  const client = createClient('corroborate', 'Corroborate', {
    documentSelector: schemes().flatMap((scheme) => [
      ...languages.map((language) => ({ scheme, language })),
      // braces do not nest in globs of the editor
      { scheme, pattern: '**/.corroborate/knowledge/**/*.{yaml,yml}' },
      { scheme, pattern: '**/.corroborate/settings.json' },
    ]),
    initializationOptions,
    markdown: {
      isTrusted: { enabledCommands: [...Object.values(clientCommands), 'corroborate.exportArticle'] },
      supportHtml: false,
    },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  });
  context.subscriptions.push(client);

  let status: Status | undefined;
  const statusBar = registerStatusBar(context, client);
  answerFileRequests(context, client);
  client.onNotification(statusNotification, (next: Status) => {
    status = next;
    statusBar.update(next);
    if (next.state !== 'indexing' && next.articles > 0) void openWalkthroughOnce(context);
  });
  const annotations = registerAnnotations(context, client);
  registerCommands(context, client, annotations);
  registerDecorations(context, client);

  // after a crash the client starts the server again, and what it keeps comes back from disk
  context.subscriptions.push(
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void annotations.showAll();
    }),
  );

  let started: Promise<void> | undefined;
  const start = () => {
    started ??= client.start();
    return started;
  };
  // a Markdown file alone is no reason to start the server, unless Markdown files are articles here
  const startIfNeeded = async () => {
    if (!started && (await needed())) await start();
  };
  void startIfNeeded();
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(startIfNeeded),
    vscode.workspace.onDidChangeConfiguration(startIfNeeded),
  );

  return {
    async ready() {
      await start();
      await client.sendRequest(readyRequest);
    },
    client,
    status: () => status,
    async annotations(uri) {
      await start();
      return annotations.shown(uri);
    },
  };
}

async function needed(): Promise<boolean> {
  if (vscode.workspace.getConfiguration('corroborate').get('markdown') === true) return true;
  if (vscode.workspace.textDocuments.some((document) => mayBeArticle(document) && document.languageId !== 'markdown'))
    return true;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const kept = vscode.workspace.fs.stat(vscode.Uri.joinPath(uri, '.corroborate'));
    if (
      await kept.then(
        () => true,
        () => false,
      )
    )
      return true;
  }
  return (await vscode.workspace.findFiles('**/*.{news,article}', undefined, 1)).length > 0;
}
