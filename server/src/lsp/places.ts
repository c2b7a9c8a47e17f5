import type { Location, Range } from 'vscode-languageserver';
import type { Place, Span } from '../core/model';
import { linesOf } from './convert';
import type { Workspace } from './workspace';

/** Where a span of some article is, by its present text; undefined where the article is not known any more. */
export function spanLocation(workspace: Workspace, uri: string, span: Span): Location | undefined {
  const lines = workspace.lines(uri);
  return lines && { uri, range: workspace.converter.range(lines, span) };
}

export function placeLocation(workspace: Workspace, place: Place): Location {
  return { uri: place.file, range: placeRange(workspace, place) };
}

export function placeRange(workspace: Workspace, place: Place): Range {
  const lines = workspace.lines(place.file);
  if (lines) return workspace.converter.range(lines, place);
  const start = { line: place.line - 1, character: place.column - 1 };
  const words = workspace.converter.range(linesOf(place.text), { start: 0, end: place.text.length });
  const { line, character } = words.end;
  return { start, end: { line: start.line + line, character: line === 0 ? start.character + character : character } };
}
