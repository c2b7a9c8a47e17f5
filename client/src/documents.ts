import * as vscode from 'vscode';

/** Languages whose files may be articles; the server decides. */
export const languages: readonly string[] = ['news', 'plaintext', 'markdown'];

const fileSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** Schemes of files, wherever the workspace lives; not those of diffs, output or the input boxes of comments. */
export function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...fileSchemes, ...folders.map(({ uri }) => uri.scheme)])];
}

export function mayBeArticle({ languageId, uri }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && schemes().includes(uri.scheme);
}
