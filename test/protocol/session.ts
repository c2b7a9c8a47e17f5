import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { startServer } from '../../server/src/lsp/server';
import { type MemoryHost, memoryHost } from './memory-host';

export const root = 'file:///news';

export interface Session {
  readonly client: ProtocolConnection;
  readonly host: MemoryHost;
  readonly initialized: InitializeResult;
  readonly published: Map<string, PublishDiagnosticsParams>;
  readonly log: string[];
  /** What the server asked the client to apply. */
  readonly applied: unknown[];
  uri(path: string): string;
  open(path: string, text?: string, languageId?: string): Promise<string>;
  change(path: string, version: number, text: string): Promise<void>;
  request<T>(method: string, params: unknown): Promise<T>;
  close(): Promise<void>;
}

export const fullCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: { relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} }, configuration: true },
};

/** A server over in-memory streams, with a client that has these capabilities and a workspace that holds these files. */
export async function startSession(
  files: Readonly<Record<string, string>>,
  {
    capabilities = fullCapabilities,
    editor = false,
    configuration = {},
  }: { capabilities?: ClientCapabilities; editor?: boolean; configuration?: unknown } = {},
): Promise<Session> {
  const up = new PassThrough();
  const down = new PassThrough();
  const host = memoryHost(root, files);
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, host);
  server.listen();

  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const published = new Map<string, PublishDiagnosticsParams>();
  const log: string[] = [];
  const applied: unknown[] = [];
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => configuration));
  client.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
    applied.push(edit);
    return { applied: true };
  });
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: root,
    capabilities,
    workspaceFolders: [{ uri: root, name: 'news' }],
    ...(editor ? { initializationOptions: { client: 'editor', checkPages: 'file:///pages' } } : {}),
  });
  await client.sendNotification('initialized', {});
  await client.sendRequest('corroborate/ready');

  const uri = (path: string) => `${root}/${path}`;
  return {
    client,
    host,
    initialized,
    published,
    log,
    applied,
    uri,
    async open(
      path,
      text = host.files.get(uri(path)) ?? '',
      languageId = path.endsWith('.news') ? 'news' : 'plaintext',
    ) {
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId, version: 1, text },
      });
      return uri(path);
    },
    change: (path, version, text) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      }),
    request: (method, params) => client.sendRequest(method, params),
    async close() {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
    },
  };
}
