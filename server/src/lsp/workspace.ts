import type { Article } from '../core/model';
import { looksLikeArticle } from '../core/segment';
import { createService } from '../core/service';
import type { FileChange, KnowledgeFile, KnowledgeProblem, Service } from '../core/service-contract';
import type { Host } from '../host/host';
import { fileName, globMatcher, joinUri, parentUri, relativePath, schemeOf } from '../host/host';
import { type Configuration, readConfiguration } from './configuration';
import { type Converter, createConverter, linesOf, type TextLines } from './convert';
import type { Documents, OpenDocument } from './documents';
import { type Log, pause } from './guard';
import {
  emptySettingsFile,
  isKnowledgeFile,
  knowledgeGlob,
  readSettingsFile,
  type SettingsFile,
  settingsPath,
  writeSettingsFile,
} from './workspace-files';

/** Why a file is an article or is none. */
export interface Standing {
  readonly article: boolean;
  readonly reason: string;
}

/** What changed: the named files, or everything. */
export type Change = ReadonlySet<string> | 'all';

/**
 * The articles the server knows: those open, as they stand in the editor, and those indexed, as on disk. An open
 * document is analysed when somebody first asks for it after an edit.
 */
export interface Workspace {
  readonly host: Host;
  readonly log: Log;
  readonly documents: Documents;
  converter: Converter;
  roots: readonly string[];
  readonly service: Service;
  readonly configuration: Configuration;
  readonly settings: (uri: string) => SettingsFile;
  readonly problems: () => readonly KnowledgeProblem[];

  standing(uri: string, languageId: string | undefined, text: string): Standing;
  /** Whether the globs take the file, whatever it holds. */
  takes(uri: string): boolean;
  article(uri: string): Article | undefined;
  /** Files of all articles, in the order they were first read. */
  articles(): ReadonlySet<string>;
  /** Text of an open document, an indexed article or a knowledge file. */
  lines(uri: string): TextLines | undefined;
  /** Reads every open document that was edited, so that answers over all articles rest on present texts. */
  settle(): void;
  /** Resolves when every article has been read under the present knowledge. */
  renewed(): Promise<void>;
  /** A text as read from disk; ignored where the file is open. */
  putText(uri: string, text: string): boolean;
  forget(uri: string): void;
  touched(document: OpenDocument): void;
  closed(document: OpenDocument): void;
  configure(value: unknown): void;
  /** Reads what `.corroborate` holds; true where it differs from before. */
  loadFolderFiles(): Promise<boolean>;
  /** Writes the settings beside an article. */
  changeSettings(uri: string, change: (settings: SettingsFile) => SettingsFile): Promise<void>;
  /** What a change makes of a folder's settings file, for the client to write; empty where it stays as it is. */
  settingsChange(root: string, change: (settings: SettingsFile) => SettingsFile): FileChange[];
  /** Folder whose `.corroborate` a file belongs to. */
  rootOf(uri: string): string;
  pathOf(uri: string): string;
  onChange(listener: (change: Change) => void): void;
}

export function createWorkspace(host: Host, documentsOf: (workspace: Workspace) => Documents, log: Log): Workspace {
  let service: Service = createService({ log });
  let configuration = readConfiguration(undefined);
  let included = globMatcher(configuration.include);
  let excluded = globMatcher(configuration.exclude);
  const articles = new Set<string>();
  /** Open documents edited, and articles of an older service. */
  const stale = new Set<string>();
  /** The archive under the knowledge there was before, while the articles are read again. */
  let former: Service['archive'] | undefined;
  const linesOfRecord = new WeakMap<object, TextLines>();
  const standings = new Map<string, Standing>();
  const knowledge = new Map<string, KnowledgeFile>();
  const settingsFiles = new Map<
    string,
    { settings: SettingsFile; raw: Record<string, unknown> | undefined; text: string }
  >();
  let settingsProblems: KnowledgeProblem[] = [];
  const listeners: ((change: Change) => void)[] = [];
  const emit = (change: Change) => {
    for (const listener of listeners) listener(change);
  };

  const rootOf = (uri: string): string => {
    let best = '';
    for (const root of workspace.roots) if (uri.startsWith(`${root}/`) && root.length > best.length) best = root;
    return best || parentUri(uri);
  };
  const pathOf = (uri: string): string => relativePath(rootOf(uri), uri);
  const settings = (uri: string): SettingsFile => settingsFiles.get(rootOf(uri))?.settings ?? emptySettingsFile;

  const takes = (uri: string): boolean => {
    const path = pathOf(uri);
    if (settings(uri).files[path]) return settings(uri).files[path] === 'on';
    if (/\.(?:news|article)$/.test(path)) return !excluded(path);
    if (/\.(?:md|markdown)$/.test(path) && !configuration.markdown) return false;
    return (included(path) || (configuration.markdown && /\.(?:md|markdown)$/.test(path))) && !excluded(path);
  };

  const standing = (uri: string, languageId: string | undefined, text: string): Standing => {
    const scheme = schemeOf(uri);
    const known =
      scheme === 'file' || scheme === 'untitled' || workspace.roots.some((root) => schemeOf(root) === scheme);
    if (!known) return { article: false, reason: 'it is not a file of the workspace' };
    if (text.length > configuration.maximumFileSize) {
      return { article: false, reason: 'it is larger than corroborate.maximumFileSize' };
    }
    const choice = settings(uri).files[pathOf(uri)];
    if (choice === 'off') return { article: false, reason: 'it was turned off for this file' };
    if (choice === 'on') return { article: true, reason: 'it was turned on for this file' };
    if (languageId === 'news') return { article: true, reason: 'its language is News article' };
    if (languageId && !['plaintext', 'text', 'markdown'].includes(languageId)) {
      return { article: false, reason: `its language is ${languageId}` };
    }
    if (!takes(uri))
      return { article: false, reason: 'the settings corroborate.include and corroborate.exclude leave it out' };
    if (/\.(?:news|article)$/.test(uri)) return { article: true, reason: 'it has the name of a news article' };
    if (!looksLikeArticle(text, fileName(uri))) return { article: false, reason: 'it does not read as an article' };
    return { article: true, reason: 'it reads as an article' };
  };

  /** The text as it was last read: the archive has it, or the one before while the articles go into a new one. */
  const recordOf = (uri: string) => service.archive.articles.get(uri) ?? former?.articles.get(uri);
  const textOf = (uri: string): string | undefined => recordOf(uri)?.text;

  const remove = (uri: string): void => {
    stale.delete(uri);
    if (!articles.delete(uri)) return;
    emit(new Set([uri, ...service.remove(uri)]));
  };

  const put = (uri: string, languageId: string | undefined, text: string): boolean => {
    stale.delete(uri);
    let judged = standing(uri, languageId, text);
    if (judged.article) {
      const article = service.analyse({ file: uri, text });
      if (article.metadata.off) judged = { article: false, reason: 'its front matter says "corroborate: off"' };
      else {
        const same = articles.has(uri) && service.archive.articles.get(uri)?.text === text;
        articles.add(uri);
        if (!same) emit(new Set([uri, ...service.put(article)]));
      }
    }
    standings.set(uri, judged);
    if (!judged.article) remove(uri);
    return judged.article;
  };

  const refresh = (uri: string): void => {
    const document = workspace.documents.get(uri);
    if (document) put(uri, document.languageId, document.lines.text);
    else {
      const text = articles.has(uri) ? textOf(uri) : undefined;
      if (text !== undefined) put(uri, undefined, text);
    }
    stale.delete(uri);
  };

  const reconfigure = (): void => {
    const all = [...settingsFiles.entries()];
    const before = service.knowledge.version;
    const archive = service.archive;
    service = service.configure({
      log,
      settings: {
        checks: { ...Object.assign({}, ...all.map(([, file]) => file.settings.checks)), ...configuration.checks },
        spellings: Object.assign({}, ...all.map(([, file]) => file.settings.spellings)),
        houseStyle:
          configuration.houseStyle ?? all.find(([, file]) => file.settings.houseStyle)?.[1].settings.houseStyle,
        dismissals: all.flatMap(([root, file]) =>
          file.settings.dismissals.map((one) => (one.file ? { ...one, file: joinUri(root, one.file) } : one)),
        ),
      },
      knowledgeFiles: [...knowledge.values()],
    });
    for (const document of workspace.documents.all()) stale.add(document.uri);
    const renewed = service.knowledge.version !== before;
    if (renewed) {
      former = archive.articles.size > 0 ? archive : former;
      for (const uri of articles) stale.add(uri);
    }
    emit('all');
    if (renewed) reanalysed = reanalyse();
  };

  let reanalysed = Promise.resolve();
  /** The archive starts empty under other knowledge: everything goes in again, in slices. */
  const reanalyse = async (): Promise<void> => {
    const mine = service;
    let slice = Date.now();
    for (const uri of [...articles]) {
      if (stale.has(uri)) refresh(uri);
      if (Date.now() - slice < 30) continue;
      await pause();
      if (service !== mine) return;
      slice = Date.now();
    }
    former = undefined;
    emit('all');
  };

  const takeSettingsFile = (root: string, text: string | undefined): void => {
    const uri = joinUri(root, settingsPath);
    settingsProblems = settingsProblems.filter((problem) => problem.file !== uri);
    if (text === undefined) {
      settingsFiles.delete(root);
      return;
    }
    const read = readSettingsFile(uri, text);
    settingsProblems.push(...read.problems);
    settingsFiles.set(root, { settings: read.settings, raw: read.raw, text });
  };

  const workspace: Workspace = {
    host,
    log,
    documents: undefined as unknown as Documents,
    converter: createConverter('utf-16'),
    roots: [],
    get service() {
      return service;
    },
    get configuration() {
      return configuration;
    },
    settings,
    problems: () => [...service.knowledgeProblems, ...settingsProblems],
    standing: (uri, languageId, text) => standings.get(uri) ?? standing(uri, languageId, text),
    takes,
    article(uri) {
      if (stale.has(uri)) refresh(uri);
      const text = articles.has(uri) ? textOf(uri) : undefined;
      return text === undefined ? undefined : service.analyse({ file: uri, text });
    },
    articles: () => articles,
    lines(uri) {
      const document = workspace.documents.get(uri);
      if (document) return document.lines;
      const record = articles.has(uri) ? recordOf(uri) : undefined;
      if (record) {
        const lines = linesOfRecord.get(record) ?? linesOf(record.text);
        linesOfRecord.set(record, lines);
        return lines;
      }
      const text =
        knowledge.get(uri)?.text ?? [...settingsFiles].find(([root]) => joinUri(root, settingsPath) === uri)?.[1].text;
      return text === undefined ? undefined : linesOf(text);
    },
    settle() {
      for (const document of workspace.documents.all()) {
        if (document.uri.includes('/.corroborate/')) workspace.touched(document);
      }
      for (const uri of [...stale]) if (workspace.documents.get(uri)) refresh(uri);
    },
    async renewed() {
      for (let last: unknown; last !== reanalysed; ) {
        last = reanalysed;
        await last;
      }
    },
    putText(uri, text) {
      if (workspace.documents.get(uri)) {
        if (stale.has(uri)) refresh(uri);
        return articles.has(uri);
      }
      return put(uri, undefined, text);
    },
    forget(uri) {
      standings.delete(uri);
      if (!workspace.documents.get(uri)) remove(uri);
    },
    touched(document) {
      const { uri } = document;
      if (uri.includes('/.corroborate/')) {
        const root = uri.slice(0, uri.indexOf('/.corroborate/'));
        if (knowledge.has(uri) || isKnowledgeFile(uri)) {
          if (knowledge.get(uri)?.text === document.lines.text) return;
          knowledge.set(uri, { file: uri, text: document.lines.text });
        } else if (uri === joinUri(root, settingsPath)) {
          if (settingsFiles.get(root)?.text === document.lines.text) return;
          takeSettingsFile(root, document.lines.text);
        } else return;
        reconfigure();
        return;
      }
      stale.add(uri);
    },
    closed({ uri }) {
      standings.delete(uri);
      if (!takes(uri) || schemeOf(uri) === 'untitled') remove(uri);
    },
    configure(value) {
      configuration = readConfiguration(value);
      included = globMatcher(configuration.include);
      excluded = globMatcher(configuration.exclude);
      standings.clear();
      reconfigure();
    },
    async loadFolderFiles() {
      const uris = workspace.roots.length
        ? await host.list({ folders: workspace.roots, include: [knowledgeGlob], exclude: [] }).catch(() => [])
        : [];
      const wanted = [...uris, ...workspace.roots.map((root) => joinUri(root, settingsPath))];
      const results = wanted.length ? await host.read(wanted, configuration.maximumFileSize) : [];
      const before = JSON.stringify([
        [...knowledge.values()],
        [...settingsFiles].map(([root, { text }]) => [root, text]),
      ]);
      knowledge.clear();
      settingsFiles.clear();
      settingsProblems = [];
      wanted.forEach((uri, i) => {
        const result = results[i];
        const open = workspace.documents.get(uri)?.lines.text;
        const text = open ?? result?.text;
        if (i >= uris.length) takeSettingsFile(workspace.roots[i - uris.length] as string, text);
        else if (open !== undefined) knowledge.set(uri, { file: uri, text: open });
        else if (result && !result.missing) knowledge.set(uri, { file: uri, text: '', ...result });
        if (result?.problem && !result.missing) log(result.problem);
      });
      if (
        JSON.stringify([[...knowledge.values()], [...settingsFiles].map(([root, { text }]) => [root, text])]) === before
      )
        return false;
      standings.clear();
      reconfigure();
      return true;
    },
    async changeSettings(uri, change) {
      if (schemeOf(uri) === 'untitled') throw new Error('Save the article first.');
      const root = rootOf(uri);
      const target = joinUri(root, settingsPath);
      const open = workspace.documents.get(target);
      const [onDisk] = open ? [open.lines] : await host.read([target], configuration.maximumFileSize);
      if (onDisk?.text !== undefined) takeSettingsFile(root, onDisk.text);
      for (const { after } of workspace.settingsChange(root, change)) {
        await host.write(target, after);
        takeSettingsFile(root, after);
      }
      standings.clear();
      reconfigure();
    },
    settingsChange(root, change) {
      const known = settingsFiles.get(root);
      if (known && known.raw === undefined)
        throw new Error(`${settingsPath} is not valid JSON, so nothing was saved. Mend it first.`);
      const settings = known?.settings ?? emptySettingsFile;
      const changed = change(settings);
      if (changed === settings) return [];
      const after = writeSettingsFile(known?.raw, changed);
      return [{ file: joinUri(root, settingsPath), ...(known && { before: known.text }), after }];
    },
    rootOf,
    pathOf,
    onChange: (listener) => listeners.push(listener),
  };
  (workspace as { documents: Documents }).documents = documentsOf(workspace);
  return workspace;
}
