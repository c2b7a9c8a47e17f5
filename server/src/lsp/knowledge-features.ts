import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  InsertTextFormat,
  type Location,
  type Position,
  type Range,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FilePlace, KnowledgeCompletion } from '../core/service-contract';
import { cardContent } from './card';
import type { ClientSupport } from './client-support';
import type { TextLines } from './convert';
import { changeEdit } from './knowledge-changes';
import { placeLocation, spanLocation } from './places';
import { builtInScheme } from './protocol';
import { symbolsOf } from './symbols';
import type { Workspace } from './workspace';

const completionKinds: Readonly<Record<KnowledgeCompletion['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  actor: CompletionItemKind.Reference,
  name: CompletionItemKind.Text,
};

/** What editors ask of a knowledge file, in protocol terms. */
export function knowledgeFeatures(workspace: Workspace, client: () => ClientSupport) {
  const files = () => workspace.service.knowledgeFiles;
  const located = (places: readonly FilePlace[]): Location[] =>
    places.flatMap(({ file, start, end }) => spanLocation(workspace, file, { start, end }) ?? []);
  const offsetOf = (lines: TextLines, position: Position) => workspace.converter.offset(lines, position);

  return {
    hover(uri: string, lines: TextLines, position: Position): Hover | null {
      const card = files().hover(uri, offsetOf(lines, position));
      return card
        ? { contents: cardContent(card, client()), range: workspace.converter.range(lines, card.span) }
        : null;
    },
    definition(uri: string, lines: TextLines, position: Position): Location[] {
      const { places, builtIn } = files().definition(uri, offsetOf(lines, position));
      const shown = builtIn === undefined || !client().virtualTexts ? undefined : builtInLocation(workspace, builtIn);
      return shown ? [shown] : located(places);
    },
    async references(uri: string, position: Position): Promise<Location[]> {
      await workspace.renewed();
      const lines = workspace.lines(uri);
      if (!lines) return [];
      const { mentions, places } = files().references(uri, offsetOf(lines, position));
      return [...mentions.map((place) => placeLocation(workspace, place)), ...located(places)];
    },
    prepareRename(uri: string, lines: TextLines, position: Position): { range: Range; placeholder: string } | null {
      const target = files().renameTarget(uri, offsetOf(lines, position));
      return target ? { range: workspace.converter.range(lines, target), placeholder: target.id } : null;
    },
    rename(uri: string, lines: TextLines, position: Position, newName: string): WorkspaceEdit | null {
      const target = files().renameTarget(uri, offsetOf(lines, position));
      if (!target) return null;
      return changeEdit(workspace, client(), uri, { kind: 'rename-id', from: target.id, to: newName.trim() });
    },
    symbols(uri: string, lines: TextLines): DocumentSymbol[] | SymbolInformation[] {
      return symbolsOf(workspace, client(), uri, lines, files().outline(uri));
    },
    completion(lines: TextLines, position: Position): CompletionList {
      const { items, whole } = files().completion(lines.text, offsetOf(lines, position));
      return {
        isIncomplete: !whole,
        items: items.map(
          ({ label, kind, detail, about, newText, filter, replaces }, index): CompletionItem => ({
            label,
            kind: completionKinds[kind],
            sortText: String(index).padStart(4, '0'),
            insertTextFormat: InsertTextFormat.PlainText,
            ...(detail ? { detail } : {}),
            ...(about ? { documentation: about } : {}),
            ...(filter ? { filterText: filter } : {}),
            textEdit: { range: workspace.converter.range(lines, replaces), newText },
          }),
        ),
      };
    },
  };
}

/** Where the read-only text of a built-in entry has its id. */
export function builtInLocation(workspace: Workspace, id: string): Location | undefined {
  const text = workspace.service.knowledgeFiles.builtInEntry(id);
  if (text === undefined) return undefined;
  const before = text.slice(0, text.indexOf(' id: ') + 5).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    uri: `${builtInScheme}:/${encodeURIComponent(id)}.yaml`,
    range: { start, end: { line: start.line, character: start.character + id.length } },
  };
}

/** The text behind the address of a built-in entry. */
export function builtInText(workspace: Workspace, uri: string): string {
  const id = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1).replace(/\.yaml$/, ''));
  return workspace.service.knowledgeFiles.builtInEntry(id) ?? `# Nothing is built in under the id ${id}.\n`;
}
