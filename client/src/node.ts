import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, startClient } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  return startClient(context, (id, name, options) => {
    const module = vscode.Uri.joinPath(context.extensionUri, 'server/dist/node.js').fsPath;
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  });
}
