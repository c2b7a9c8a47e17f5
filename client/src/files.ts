import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListParams,
  type ListResult,
  listRequest,
  type MoveParams,
  moveRequest,
  type ReadParams,
  type ReadResult,
  readRequest,
  type WriteParams,
  writeRequest,
} from '../../server/src/lsp/protocol';

/** Answers the server's questions for files through the editor's file systems, whatever they are. */
export function answerFileRequests(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    client.onRequest(listRequest, list),
    client.onRequest(readRequest, ({ uris, limit }: ReadParams) =>
      Promise.all(uris.map((uri) => read(vscode.Uri.parse(uri), limit))),
    ),
    client.onRequest(writeRequest, ({ uri, text }: WriteParams) => writeWhole(vscode.Uri.parse(uri), text)),
    client.onRequest(moveRequest, async ({ from, to }: MoveParams) => {
      await vscode.workspace.fs.rename(vscode.Uri.parse(from), vscode.Uri.parse(to), { overwrite: false });
    }),
  );
}

async function list({ folders, include, exclude }: ListParams): Promise<ListResult> {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const glob of include) {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), glob);
      const except = exclude.length ? new vscode.RelativePattern(vscode.Uri.parse(folder), oneGlob(exclude)) : null;
      for (const uri of await vscode.workspace.findFiles(pattern, except)) found.add(uri.toString());
    }
  }
  return [...found].sort();
}

/** Braces do not nest in globs of the editor: those within the list are spelt out. */
function oneGlob(globs: readonly string[]): string {
  const flat = globs.flatMap(spellOut);
  return flat.length === 1 ? (flat[0] as string) : `{${flat.join(',')}}`;
}

function spellOut(glob: string): string[] {
  const [, before, choices, after] = /^(.*?)\{([^{}]*)\}(.*)$/.exec(glob) ?? [];
  if (choices === undefined) return [glob];
  return choices.split(',').flatMap((choice) => spellOut(`${before}${choice}${after}`));
}

async function read(uri: vscode.Uri, limit: number): Promise<ReadResult> {
  const name = vscode.workspace.asRelativePath(uri);
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if (stat.type & vscode.FileType.Directory) return { problem: `${name} is a folder, not a file.` };
    if (stat.size > limit) {
      return {
        bytes: stat.size,
        problem: `${name} has ${megabytes(stat.size)} MB; files over ${megabytes(limit)} MB are not read. Split it into articles, or raise corroborate.maximumFileSize.`,
      };
    }
    const bytes = await vscode.workspace.fs.readFile(uri);
    try {
      return { text: await vscode.workspace.decode(bytes, { uri }) };
    } catch {
      return { problem: `${name} is a binary file, not text. Export it as plain text (UTF-8), or exclude it.` };
    }
  } catch (error) {
    const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (missing) return { problem: `${name} does not exist.`, missing };
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `${name} could not be read (${reason}). Check its permissions, or exclude it.` };
  }
}

/**
 * Writes beside the target, then renames over it: a reader sees the old text or the new one. What an editor holds
 * unsaved is changed there and saved.
 */
async function writeWhole(target: vscode.Uri, text: string): Promise<void> {
  const { fs, textDocuments } = vscode.workspace;
  const unsaved = textDocuments.find((document) => document.isDirty && document.uri.toString() === target.toString());
  if (unsaved) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(target, new vscode.Range(0, 0, unsaved.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    if (await unsaved.save()) return;
  }
  const bytes = new TextEncoder().encode(text);
  await fs.createDirectory(vscode.Uri.joinPath(target, '..'));
  const temporary = target.with({ path: `${target.path}.${Math.random().toString(36).slice(2, 10)}.tmp` });
  try {
    await fs.writeFile(temporary, bytes);
    await fs.rename(temporary, target, { overwrite: true });
  } catch (error) {
    await fs.delete(temporary).then(undefined, () => {});
    throw error;
  }
}

function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
