import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileState, fileStateRequest, type Status } from '../../server/src/lsp/protocol';
import { mayBeArticle } from './documents';

export interface StatusBar {
  update(status: Status): void;
}

/** `Corroborate: 3 findings · 5 articles`; a count while indexing; a menu behind it. */
export function registerStatusBar(context: vscode.ExtensionContext, client: BaseLanguageClient): StatusBar {
  const item = vscode.window.createStatusBarItem('corroborate.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Corroborate';
  item.command = 'corroborate.menu';
  let status: Status | undefined;

  const render = async () => {
    const document = vscode.window.activeTextEditor?.document;
    const shown = document && mayBeArticle(document);
    if (!status || (!shown && status.articles === 0)) return item.hide();
    const articles = plural(status.articles, 'article');
    if (status.state === 'indexing') {
      item.text = `$(sync~spin) Corroborate: ${status.done} of ${status.total || '…'}`;
      item.tooltip = 'Reading the articles of the workspace';
    } else {
      const file = shown ? await fileState(client, document.uri) : undefined;
      item.text = file?.article
        ? `Corroborate: ${file.findings ? plural(file.findings, 'finding') : 'no findings'} · ${articles}`
        : `Corroborate: ${articles}`;
      item.tooltip = file
        ? file.article
          ? `Annotated, since ${file.reason}: ${plural(file.mentions, 'mention')}${file.published ? `, published ${file.published}` : ', date of publication unknown'}`
          : `Not annotated, since ${file.reason}`
        : `${articles} in the workspace`;
    }
    item.accessibilityInformation = { label: item.text.replace(/\$\([^)]*\) ?/, ''), role: 'button' };
    item.show();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void render(), 150);
  };
  context.subscriptions.push(
    item,
    vscode.window.onDidChangeActiveTextEditor(soon),
    vscode.languages.onDidChangeDiagnostics(soon),
    { dispose: () => clearTimeout(timer) },
  );
  return {
    update(next) {
      status = next;
      soon();
    },
  };
}

export async function fileState(client: BaseLanguageClient, uri: vscode.Uri): Promise<FileState | undefined> {
  if (!client.isRunning()) return undefined;
  try {
    return await client.sendRequest<FileState>(fileStateRequest, { uri: uri.toString() });
  } catch {
    return undefined;
  }
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
