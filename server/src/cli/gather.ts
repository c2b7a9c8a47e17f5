import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import type { ArticleSource, Language } from '../core/model';
import { looksLikeArticle } from '../core/segment';
import type { KnowledgeFile, KnowledgeProblem, Settings } from '../core/service-contract';
import { decode } from '../host/decode';
import { globMatcher } from '../host/globs';
import { listFiles, readText } from '../host/node-host';
import {
  defaultExclude,
  defaultInclude,
  folderName,
  knowledgeGlob,
  readSettingsFile,
  settingsPath,
} from '../lsp/workspace-files';
import type { Options } from './arguments';

export interface Gathered {
  readonly sources: readonly ArticleSource[];
  /** Sentences that name a file and a remedy. */
  readonly problems: readonly string[];
  /** Files passed over because they are no articles. */
  readonly notes: readonly string[];
}

export const stdinName = '<stdin>';

/** Reads what the command line names. A file that cannot be read is a problem; the others go on. */
export async function gather(options: Options, stdin: AsyncIterable<Uint8Array>): Promise<Gathered> {
  const sources = new Map<string, ArticleSource>();
  const problems: string[] = [];
  const notes: string[] = [];
  const add = (file: string, text: string) => {
    const { published, language } = options;
    sources.set(file, {
      file,
      text,
      ...(published ? { published } : {}),
      ...(language ? { language: language as Language } : {}),
    });
  };
  const readOne = async (file: string, shown: string, named: boolean) => {
    const result = await readText(file, options.maximumSize, () => shown);
    if (result.text === undefined) problems.push(result.problem);
    else if (options.force || /\.(?:news|article)$/.test(shown) || looksLikeArticle(result.text, path.basename(shown)))
      add(shown, result.text);
    else if (named)
      notes.push(`${shown} does not read as an article and was passed over. Use --force to read it all the same.`);
  };
  for (const given of options.paths) {
    if (given === '-') {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      const decoded = decode(Buffer.concat(chunks));
      if ('text' in decoded) add(stdinName, decoded.text);
      else problems.push('Standard input is binary, not text. Pipe plain text (UTF-8).');
      continue;
    }
    const full = path.resolve(given);
    const isFolder = await stat(full).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      if (!options.force && isExcluded(path.basename(full))) {
        notes.push(
          `${shownPath(full)} is not an article by its name and was passed over. Use --force to read it all the same.`,
        );
      } else await readOne(full, shownPath(full), true);
      continue;
    }
    for (const file of await listFiles(full, defaultInclude, defaultExclude)) {
      const one = path.join(full, file);
      await readOne(one, shownPath(one), false);
    }
  }
  return { sources: [...sources.values()], problems, notes };
}

export interface WorkspaceInput {
  readonly knowledgeFiles: readonly KnowledgeFile[];
  readonly settings: Partial<Settings>;
  readonly problems: readonly KnowledgeProblem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Knowledge and settings kept in `.corroborate` of the current folder and of the folders named. */
export async function gatherWorkspace(options: Options): Promise<WorkspaceInput> {
  const roots = new Set([process.cwd()]);
  for (const given of options.paths) {
    if (given === '-') continue;
    const full = path.resolve(given);
    roots.add(full);
    roots.add(path.dirname(full));
  }
  const knowledgeFiles: KnowledgeFile[] = [];
  const problems: KnowledgeProblem[] = [];
  const texts = new Map<string, string>();
  const settings = { spellings: {}, dismissals: [], checks: {}, houseStyle: options.houseStyle } as {
    -readonly [key in keyof Settings]: Settings[key];
  };
  for (const root of roots) {
    for (const file of await listFiles(path.join(root, folderName), [knowledgeGlob.slice(folderName.length + 1)], [])) {
      const full = path.join(root, folderName, file);
      const shown = shownPath(full);
      const read = await readText(full, options.maximumSize, () => shown);
      knowledgeFiles.push({ text: '', ...read, file: shown });
      if (read.text !== undefined) texts.set(shown, read.text);
    }
    const full = path.join(root, settingsPath);
    const shown = shownPath(full);
    const read = await readText(full, options.maximumSize, () => shown);
    if (read.text === undefined) {
      if (!read.missing) problems.push({ file: shown, start: 0, end: 0, message: read.problem, severity: 'error' });
      continue;
    }
    texts.set(shown, read.text);
    const { settings: own, problems: faults } = readSettingsFile(shown, read.text);
    problems.push(...faults);
    settings.checks = { ...settings.checks, ...own.checks };
    settings.spellings = { ...settings.spellings, ...own.spellings };
    settings.houseStyle ??= own.houseStyle;
    settings.dismissals = [
      ...settings.dismissals,
      ...own.dismissals.map((one) => (one.file ? { ...one, file: shownPath(path.join(root, one.file)) } : one)),
    ];
  }
  return { knowledgeFiles, settings, problems, texts };
}

/** Relative to the current folder, with `/`. */
export function shownPath(full: string): string {
  return path.relative(process.cwd(), full).split(path.sep).join('/') || '.';
}

const isExcluded = globMatcher(defaultExclude.filter((glob) => !glob.endsWith('/**')));
