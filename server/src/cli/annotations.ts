import * as path from 'node:path';
import { anchor, readSidecar } from '../core/annotations';
import type { Annotation, Article } from '../core/model';
import { readText } from '../host/node-host';
import { annotationsPath } from '../lsp/workspace-files';
import { shownPath, stdinName } from './gather';

/** Notes kept beside an article: those of the nearest folder above it that has some. Problems are named to `complain`. */
export async function annotationsOf(
  article: Article,
  maximumSize: number,
  complain: (message: string) => void,
): Promise<readonly Annotation[]> {
  if (article.file === stdinName) return [];
  const full = path.resolve(article.file);
  for (let folder = path.dirname(full); ; folder = path.dirname(folder)) {
    const file = path.join(folder, annotationsPath(path.relative(folder, full).split(path.sep).join('/')));
    const read = await readText(file, maximumSize, () => shownPath(file));
    if (read.text !== undefined) {
      const { annotations, problems } = readSidecar(read.text, article.text);
      for (const { message } of problems) complain(`${shownPath(file)}: ${message}`);
      return annotations.map((one) => anchor(one, article.text));
    }
    if (!read.missing) complain(read.problem);
    if (folder === path.dirname(folder)) return [];
  }
}
