import type { BaseLanguageClient } from 'vscode-languageclient';

/** Has the server carry out one of `serverCommands`. */
export function askServer<T = unknown>(
  client: BaseLanguageClient,
  command: string,
  ...args: readonly unknown[]
): Promise<T> {
  return client.sendRequest('workspace/executeCommand', { command, arguments: args });
}
