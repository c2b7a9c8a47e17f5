import * as vscode from 'vscode';
import type { Api } from '../../../client/src/extension';
import { at, expect, until } from './runner';

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'corroborate');
  if (!found) throw new Error('the extension is not there');
  return found as vscode.Extension<Api>;
}

export async function api(): Promise<Api> {
  const started = await extension().activate();
  await started.ready();
  return started;
}

export async function open(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(at(file));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The words' range, the first if they occur more often. */
export function rangeOf(document: vscode.TextDocument, words: string, from = 0): vscode.Range {
  const start = document.getText().indexOf(words, from);
  expect(start >= 0, `"${words}" is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export function findings(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'corroborate');
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a check that touch the words. */
export function findingAt(document: vscode.TextDocument, check: string, words: string): vscode.Diagnostic | undefined {
  const text = document.getText();
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    const range = new vscode.Range(document.positionAt(i), document.positionAt(i + words.length));
    const found = findings(document).find((one) => codeOf(one) === check && one.range.intersection(range));
    if (found) return found;
  }
  return undefined;
}

export function waitForFinding(
  document: vscode.TextDocument,
  check: string,
  words: string,
): Promise<vscode.Diagnostic> {
  return until(
    `${check} on "${words}" in ${document.uri.path.split('/').pop()}`,
    () => findingAt(document, check, words),
    () => `There: ${listFindings(document)}`,
    20_000,
  );
}

export function listFindings(document: vscode.TextDocument): string {
  return findings(document)
    .map((one) => `${codeOf(one)} "${document.getText(one.range)}"`)
    .join(', ');
}

export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, words).start.translate(0, 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (typeof part === 'string' ? part : part.value))
    .join('\n');
}

export interface SeenToken {
  readonly type: string;
  readonly text: string;
}

export async function tokens(document: vscode.TextDocument): Promise<readonly SeenToken[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const answer = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const seen: SeenToken[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; answer && i + 4 < answer.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = answer.data.subarray(i, i + 4);
    line += lines;
    character = lines ? characters : character + characters;
    seen.push({
      type: legend?.tokenTypes[type] ?? '?',
      text: document.getText(new vscode.Range(line, character, line, character + length)),
    });
  }
  return seen;
}

export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind?.value,
    20,
  );
}

export async function carryOut(action: vscode.CodeAction): Promise<void> {
  if (action.edit) expect(await vscode.workspace.applyEdit(action.edit), `the edit of "${action.title}" was refused`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
