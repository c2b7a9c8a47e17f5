import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, startClient } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  return startClient(context, (id, name, options) => {
    const script = vscode.Uri.joinPath(context.extensionUri, 'server/dist/browser.js').toString(true);
    return new LanguageClient(id, name, new Worker(script), options);
  });
}
