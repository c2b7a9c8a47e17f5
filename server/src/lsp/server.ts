import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  WatchKind,
} from 'vscode-languageserver';
import { exporters } from '../core/exporters';
import type { Host } from '../host/host';
import { version } from '../host/host';
import { serveAnnotations } from './annotations';
import { type ClientSupport, clientSupport } from './client-support';
import { codeActionKinds } from './code-actions';
import { serveCommands, settingsCommands } from './commands';
import { agreeEncoding, createConverter } from './convert';
import { serveDiagnostics } from './diagnostics';
import { serveDismissals } from './dismissals';
import { listenToDocuments, type OpenDocument, textDocumentSync } from './documents';
import { exportArticles } from './export';
import { quietly, runSafe } from './guard';
import { semanticTokensLegend, serveFeatures } from './handlers';
import { createIndexer } from './indexer';
import {
  builtInScheme,
  type ExportersResult,
  type ExportParams,
  type ExportResult,
  exportersRequest,
  exportRequest,
  type FileParams,
  type FileState,
  type FindActorsParams,
  fileStateRequest,
  findActorsRequest,
  type InitializationOptions,
  readyRequest,
  serverCommands,
  type WireActor,
} from './protocol';
import { createWorkspace, type Workspace } from './workspace';
import { isKnowledgeFile } from './workspace-files';

/** Serves one client until it closes the connection. Files come through the host alone. */
export function startServer(connection: Connection, host: Host): void {
  let client: ClientSupport = clientSupport({}, undefined);
  const log = (message: string) => connection.console.error(message);
  const workspace = createWorkspace(host, listen, log);
  const diagnostics = serveDiagnostics(
    connection,
    workspace,
    () => client,
    () => indexer.ready(),
  );
  const indexer = createIndexer(connection, workspace, () => client, diagnostics.count);
  serveFeatures(connection, workspace, () => client);
  serveDismissals(connection, workspace);
  const annotations = serveAnnotations(connection, workspace, () => client);
  serveCommands(connection, workspace, {
    ...settingsCommands(connection, workspace, () => client, indexer),
    ...annotations.commands,
  });

  function listen(space: Workspace) {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const touch = (document: OpenDocument) => {
      if (!document.uri.includes('/.corroborate/')) {
        space.touched(document);
        // clients without pull get their diagnostics unasked: the analysis must run
        if (!client.pullDiagnostics) later(document);
        return;
      }
      later(document);
    };
    const later = (document: OpenDocument) => {
      clearTimeout(timers.get(document.uri));
      timers.set(
        document.uri,
        setTimeout(() => {
          timers.delete(document.uri);
          if (document.uri.includes('/.corroborate/')) space.touched(space.documents.get(document.uri) ?? document);
          else space.article(document.uri);
        }, 300),
      );
    };
    return listenToDocuments(connection, () => space.converter, {
      opened: touch,
      changed(document, before, edits) {
        annotations.edited(document.uri, before.text, document.lines.text, edits);
        touch(document);
      },
      closed(document) {
        space.closed(document);
        // what was typed and not kept does not count
        if (isKnowledgeFile(document.uri)) void takeFolderFiles();
        else void indexer.update([document.uri]);
      },
      saved: ({ uri }) => void annotations.saved(uri).catch((error) => log(String(error))),
    });
  }

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders, rootUri }): InitializeResult => {
    client = clientSupport(capabilities, initializationOptions as InitializationOptions | undefined);
    const positionEncoding = agreeEncoding(capabilities.general?.positionEncodings);
    workspace.converter = createConverter(positionEncoding);
    workspace.roots = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(withoutSlash);
    return {
      serverInfo: { name: 'Corroborate', version },
      capabilities: {
        positionEncoding,
        textDocumentSync,
        hoverProvider: true,
        definitionProvider: true,
        declarationProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        codeActionProvider: client.codeActionLiterals
          ? { codeActionKinds, resolveProvider: client.resolvesEdits }
          : true,
        codeLensProvider: { resolveProvider: false },
        inlayHintProvider: { resolveProvider: false },
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: { resolveProvider: false },
        selectionRangeProvider: true,
        completionProvider: { resolveProvider: false },
        semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true },
        diagnosticProvider: {
          identifier: 'corroborate',
          interFileDependencies: true,
          workspaceDiagnostics: true,
        },
        // our own client has commands of its own that ask first
        ...(client.editor ? {} : { executeCommandProvider: { commands: Object.values(serverCommands) } }),
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          textDocumentContent: { schemes: [builtInScheme] },
          fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*' } }] } },
        },
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.dynamicConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'corroborate' }).catch(log);
    }
    if (client.dynamicWatching) {
      await connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: ['**/*.{txt,news,article,md,markdown}', '**/.corroborate/**'].map((globPattern) => ({
            globPattern,
            kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete,
          })),
        })
        .catch(log);
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
        workspace.roots = [
          ...workspace.roots.filter((root) => !gone.has(root)),
          ...added.map(({ uri }) => withoutSlash(uri)),
        ];
        await reload();
      });
    }
    await takeConfiguration();
    await reload();
  });

  let begin = () => {};
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });

  async function reload(): Promise<void> {
    try {
      await workspace.loadFolderFiles();
    } catch (error) {
      log(`the files of .corroborate could not be read: ${String(error)}`);
    }
    const run = indexer.run();
    begin();
    await run;
    // what was asked for while articles came in knew but some of them
    refreshViews();
  }

  /** Knowledge and settings as they are on disk, or as they stand in the editor. */
  async function takeFolderFiles(): Promise<void> {
    if (await workspace.loadFolderFiles()) await indexer.run();
  }

  async function takeConfiguration(given?: unknown): Promise<void> {
    if (client.configuration) {
      workspace.configure(await connection.workspace.getConfiguration('corroborate').catch(() => undefined));
    } else if (given !== undefined) workspace.configure(given);
  }

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const before = globsOf();
    await takeConfiguration((settings as { corroborate?: unknown } | null)?.corroborate);
    refreshViews();
    if (globsOf() !== before) await indexer.run();
  });
  const globsOf = () => {
    const { include, exclude, markdown, maximumFileSize } = workspace.configuration;
    return JSON.stringify([include, exclude, markdown, maximumFileSize]);
  };

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const own = changes.filter(({ uri }) => /\/\.corroborate\/(?:knowledge\/|settings\.json$)/.test(uri));
    if (own.length) await takeFolderFiles();
    const notes = changes.filter(({ uri }) => uri.includes('/.corroborate/annotations/')).map(({ uri }) => uri);
    if (notes.length) await annotations.changedOnDisk(notes).catch((error) => log(String(error)));
    const articles = changes.filter(({ uri }) => !uri.includes('/.corroborate/')).map(({ uri }) => uri);
    if (articles.length) await indexer.update(articles);
  });

  // notes move with their article; the index follows the watched files
  connection.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      await annotations.renamed(oldUri, newUri).catch((error) => log(`the notes did not follow: ${String(error)}`));
    }
    await indexer.update(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]));
  });

  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  const refreshViews = () => {
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(() => {
      if (client.refreshTokens) quietly(() => connection.languages.semanticTokens.refresh());
      if (client.refreshLenses) quietly(() => connection.sendRequest(CodeLensRefreshRequest.type));
      if (client.refreshHints) quietly(() => connection.languages.inlayHint.refresh());
      indexer.report();
    }, 200);
  };
  workspace.onChange((change) => {
    // an edit of the open document is asked for by the client itself
    if (change === 'all' || [...change].some((uri) => !workspace.documents.get(uri))) refreshViews();
    else indexer.report();
  });

  connection.onRequest(readyRequest, async () => {
    await started;
    await indexer.ready();
  });
  connection.onRequest(fileStateRequest, ({ uri }: FileParams, token) =>
    runSafe<FileState>(log, 'file state', { article: false, reason: '', findings: 0, mentions: 0 }, token, () => {
      const article = workspace.article(uri);
      const document = workspace.documents.get(uri);
      const { reason } = workspace.standing(uri, document?.languageId, document?.lines.text ?? article?.text ?? '');
      return {
        article: !!article,
        reason,
        ...(article?.metadata.published ? { published: article.metadata.published } : {}),
        findings: article ? workspace.service.findings(article).length : 0,
        mentions: article?.mentions.length ?? 0,
      };
    }),
  );
  connection.onRequest(findActorsRequest, ({ query }: FindActorsParams): readonly WireActor[] =>
    workspace.service.knowledgeFiles.findCandidates(query, 50),
  );
  connection.onRequest(
    exportersRequest,
    (): ExportersResult => exporters.map(({ id, title, extension }) => ({ id, title, extension })),
  );
  connection.onRequest(
    exportRequest,
    async (params: ExportParams): Promise<ExportResult> =>
      exportArticles(workspace, params, ({ file }) => annotations.of(file)),
  );
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
