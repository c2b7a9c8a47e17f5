import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { mayBeArticle } from './documents';

const colored = ['person', 'organisation', 'place', 'otherActor', 'date', 'figure'] as const;

/**
 * Fades boilerplate, which no theme does by scopes; and colours mentions where semantic highlighting is switched off,
 * in colours of ours that themes and users may change.
 */
export function registerDecorations(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const faded = vscode.window.createTextEditorDecorationType({ opacity: '0.55' });
  const kinds = new Map<string, vscode.TextEditorDecorationType>(
    colored.map((kind) => [
      kind,
      vscode.window.createTextEditorDecorationType({ color: new vscode.ThemeColor(`corroborate.${kind}Foreground`) }),
    ]),
  );
  kinds.set('quotation', vscode.window.createTextEditorDecorationType({ fontStyle: 'italic' }));
  const timers = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();

  const decorate = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (!client.isRunning() || !mayBeArticle(document)) return;
    const { version } = document;
    const ranges = await tokenRanges(document.uri);
    if (document.version !== version) return;
    editor.setDecorations(faded, ranges.get('boilerplate') ?? []);
    const ours = wantsDecorations(document);
    for (const [kind, type] of kinds) editor.setDecorations(type, ours ? (ranges.get(kind) ?? []) : []);
  };
  const soon = (editor: vscode.TextEditor, milliseconds = 300) => {
    clearTimeout(timers.get(editor));
    timers.set(
      editor,
      setTimeout(() => {
        timers.delete(editor);
        void decorate(editor).catch(() => {});
      }, milliseconds),
    );
  };
  const all = () => {
    for (const editor of vscode.window.visibleTextEditors) soon(editor);
  };
  context.subscriptions.push(
    faded,
    ...kinds.values(),
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.window.onDidChangeActiveColorTheme(all),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) soon(editor, 500);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (
        event.affectsConfiguration('editor.semanticHighlighting.enabled') ||
        event.affectsConfiguration('corroborate')
      )
        all();
    }),
    client.onDidChangeState(all),
    vscode.languages.onDidChangeDiagnostics(all),
  );
  all();
}

function wantsDecorations(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('editor', document).get('semanticHighlighting.enabled') === false;
}

async function tokenRanges(uri: vscode.Uri): Promise<Map<string, vscode.Range[]>> {
  const [legend, tokens] = await Promise.all([
    vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    ),
    vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri),
  ]);
  const ranges = new Map<string, vscode.Range[]>();
  if (!legend || !tokens) return ranges;
  let line = 0;
  let character = 0;
  const { data } = tokens;
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [deltaLine = 0, deltaCharacter = 0, length = 0, type = 0] = data.subarray(i, i + 4);
    line += deltaLine;
    character = deltaLine ? deltaCharacter : character + deltaCharacter;
    const name = legend.tokenTypes[type] ?? '';
    const list = ranges.get(name) ?? [];
    list.push(new vscode.Range(line, character, line, character + length));
    ranges.set(name, list);
  }
  return ranges;
}
