import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { OutlineItem, OutlineKind } from '../core/features';
import type { ClientSupport } from './client-support';
import type { TextLines } from './convert';
import type { Workspace } from './workspace';

export const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.String,
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  other: SymbolKind.Object,
  date: SymbolKind.Event,
  figure: SymbolKind.Number,
};

/** An outline as a tree, or flat where the client shows no tree. */
export function symbolsOf(
  workspace: Workspace,
  client: ClientSupport,
  uri: string,
  lines: TextLines,
  outline: readonly OutlineItem[],
): DocumentSymbol[] | SymbolInformation[] {
  if (client.hierarchicalSymbols) return outline.map((item) => documentSymbol(workspace, lines, item));
  const flat: SymbolInformation[] = [];
  const visit = (item: OutlineItem, containerName?: string) => {
    const location = { uri, range: workspace.converter.range(lines, item.selection) };
    flat.push({
      name: item.name,
      kind: symbolKinds[item.kind],
      location,
      ...(containerName ? { containerName } : {}),
    });
    for (const child of item.children) visit(child, item.name);
  };
  for (const item of outline) visit(item);
  return flat;
}

function documentSymbol(workspace: Workspace, lines: TextLines, item: OutlineItem): DocumentSymbol {
  // the protocol wants the selection inside the range
  const range = {
    start: Math.min(item.range.start, item.selection.start),
    end: Math.max(item.range.end, item.selection.end),
  };
  return {
    name: item.name.trim() || '…',
    ...(item.detail ? { detail: item.detail } : {}),
    kind: symbolKinds[item.kind],
    range: workspace.converter.range(lines, range),
    selectionRange: workspace.converter.range(lines, item.selection),
    children: item.children.map((child) => documentSymbol(workspace, lines, child)),
  };
}
