import { type Connection, TextDocumentSyncKind, type TextDocumentSyncOptions } from 'vscode-languageserver';
import type { Edit } from '../core/annotations';
import { type Converter, linesOf, type TextLines } from './convert';

export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly lines: TextLines;
}

export interface DocumentEvents {
  opened(document: OpenDocument): void;
  /** `edits` one after the other, as replacements of UTF-16 stretches. */
  changed(document: OpenDocument, before: TextLines, edits: readonly Edit[]): void;
  closed(document: OpenDocument): void;
  saved(document: OpenDocument): void;
}

/** The documents open in the client, kept in step in whatever position encoding was agreed. */
export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
}

export const textDocumentSync: TextDocumentSyncOptions = {
  openClose: true,
  change: TextDocumentSyncKind.Incremental,
  save: { includeText: false },
};

export function listenToDocuments(
  connection: Connection,
  converter: () => Converter,
  events: DocumentEvents,
): Documents {
  const open = new Map<string, OpenDocument>();
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = { uri, languageId, version, lines: linesOf(text) };
    open.set(uri, document);
    events.opened(document);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const before = open.get(uri);
    if (!before) return;
    let lines = before.lines;
    const edits: Edit[] = [];
    for (const change of contentChanges) {
      if ('range' in change) {
        const span = converter().span(lines, change.range);
        const start = Math.min(span.start, span.end);
        const end = Math.max(span.start, span.end);
        edits.push({ start, end, inserted: change.text.length });
        lines = linesOf(lines.text.slice(0, start) + change.text + lines.text.slice(end));
      } else {
        edits.push({ start: 0, end: lines.text.length, inserted: change.text.length });
        lines = linesOf(change.text);
      }
    }
    const document = { ...before, version, lines };
    open.set(uri, document);
    events.changed(document, before.lines, edits);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = open.get(uri);
    open.delete(uri);
    if (document) events.closed(document);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    const document = open.get(uri);
    if (document) events.saved(document);
  });
  return { get: (uri) => open.get(uri), all: () => open.values() };
}
