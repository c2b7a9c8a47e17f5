import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadResult } from '../lsp/protocol';
import { decode } from './decode';
import { globMatcher } from './globs';
import type { Host } from './host';
import { joinUri } from './uri';

/** Files of this machine. Problems name files as `show` prints them. */
export function nodeHost(show: (file: string) => string = (file) => file): Host {
  return {
    async list({ folders, include, exclude }) {
      const found: string[] = [];
      for (const folder of folders) {
        const root = fileURLToPath(folder);
        for (const file of await listFiles(root, include, exclude)) found.push(joinUri(folder, file));
      }
      return found;
    },
    async read(uris, limit) {
      const results: ReadResult[] = [];
      for (const uri of uris) results.push(await readText(fileURLToPath(uri), limit, show));
      return results;
    },
    write: (uri, text) => writeWhole(fileURLToPath(uri), text),
    async move(from, to) {
      const target = fileURLToPath(to);
      await fs.mkdir(path.dirname(target), { recursive: true });
      await fs.rename(fileURLToPath(from), target);
    },
  };
}

/** Paths relative to `root`, with `/`, sorted; folders that cannot be read and links to folders are passed over. */
export async function listFiles(
  root: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<string[]> {
  const included = globMatcher(include);
  const excluded = globMatcher(exclude);
  const found: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = await fs.readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const file = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!excluded(file) && !excluded(`${file}/x`)) open.push(file);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && included(file) && !excluded(file)) found.push(file);
    }
  }
  return found.sort();
}

export async function readText(file: string, limit: number, show: (file: string) => string): Promise<ReadResult> {
  const name = show(file);
  try {
    const stat = await fs.stat(file);
    if (stat.isDirectory()) return { problem: `${name} is a folder. Name a file in it, or run check on the folder.` };
    if (!stat.isFile()) return { problem: `${name} is not a regular file. Pipe it to standard input instead: "-".` };
    if (stat.size > limit) {
      return {
        bytes: stat.size,
        problem: `${name} has ${megabytes(stat.size)} MB; files over ${megabytes(limit)} MB are not read. Split it into articles, or raise the limit (corroborate.maximumFileSize, --max-size).`,
      };
    }
    const decoded = decode(await fs.readFile(file));
    if ('text' in decoded) return decoded;
    return { problem: `${name} is a binary file, not text. Export it as plain text (UTF-8), or exclude it.` };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return { problem: `${name} does not exist. Check the spelling of the path.`, missing: true };
    }
    if (code === 'EACCES' || code === 'EPERM') {
      return { problem: `${name} may not be read. Give yourself permission to read it (chmod u+r), or exclude it.` };
    }
    return {
      problem: `${name} could not be read (${code ?? 'unknown error'}). See that the file is whole and try again.`,
    };
  }
}

/** Writes to a temporary file beside the target, then renames: a reader sees the old text or the new one. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await fs.open(temporary, 'wx');
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}
