import type { ListParams, ReadResult } from '../lsp/protocol';

export { globMatcher } from './globs';
export { fileName, joinUri, parentUri, relativePath, schemeOf } from './uri';
export { version } from './version';

/** The world outside: files. URIs everywhere. Nothing here throws because of one file. */
export interface Host {
  /** Files under the folders that the globs take; sorted. */
  list(params: ListParams): Promise<readonly string[]>;
  /** One result per URI, in order. */
  read(uris: readonly string[], limit: number): Promise<readonly ReadResult[]>;
  /** Whole or not at all; makes the folders it needs. */
  write(uri: string, text: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
}

/** Bytes; a news article has some thousand. */
export const defaultLimit = 10 * 1024 * 1024;
