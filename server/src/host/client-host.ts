import type { Connection } from 'vscode-languageserver';
import {
  type ListParams,
  type ListResult,
  listRequest,
  type MoveParams,
  moveRequest,
  type ReadParams,
  type ReadResult,
  readRequest,
  type WriteParams,
  writeRequest,
} from '../lsp/protocol';
import type { Host } from './host';

/** Files as the editor has them: the same code on the desktop, remotely, in virtual workspaces and in the browser. */
export function clientHost(connection: Connection): Host {
  const ask = <P, R>(method: string, params: P): Promise<R> => connection.sendRequest(method, params);
  return {
    list: (params) => ask<ListParams, ListResult>(listRequest, params),
    read: (uris, limit) => ask<ReadParams, readonly ReadResult[]>(readRequest, { uris, limit }),
    write: (uri, text) => ask<WriteParams, void>(writeRequest, { uri, text }),
    move: (from, to) => ask<MoveParams, void>(moveRequest, { from, to }),
  };
}
