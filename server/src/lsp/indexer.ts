import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { ClientSupport } from './client-support';
import { pause, quietly } from './guard';
import { type Status, statusNotification } from './protocol';
import type { Workspace } from './workspace';

/** Reads the articles of the workspace, a few at a time, and keeps up with changes on disk. */
export interface Indexer {
  /** From the start; a run under way is given up. */
  run(): Promise<void>;
  /** Reads these files again: changed, new or gone. */
  update(uris: readonly string[]): Promise<void>;
  /** Resolves when no run is under way. */
  ready(): Promise<void>;
  /** Tells the client where things stand. */
  report(): void;
}

const filesPerRead = 24;
/** Milliseconds of work before other messages are let in. */
const slice = 25;

export function createIndexer(
  connection: Connection,
  workspace: Workspace,
  client: () => ClientSupport,
  findings: () => number,
): Indexer {
  let generation = 0;
  let underWay: Promise<void> = Promise.resolve();
  let status: Status = { state: 'ready', done: 0, total: 0, articles: 0, findings: 0 };

  const report = (state = status.state, done = status.done, total = status.total) => {
    status = { state, done, total, articles: workspace.articles().size, findings: findings() };
    if (client().editor) quietly(() => connection.sendNotification(statusNotification, status));
  };

  const read = async (uris: readonly string[], current: () => boolean, tell: (done: number) => void): Promise<void> => {
    let started = Date.now();
    for (let i = 0; i < uris.length && current(); i += filesPerRead) {
      const part = uris.slice(i, i + filesPerRead);
      const results = await workspace.host.read(part, workspace.configuration.maximumFileSize);
      for (let k = 0; k < part.length && current(); k++) {
        const result = results[k];
        const uri = part[k] as string;
        if (result?.text !== undefined) workspace.putText(uri, result.text);
        else {
          workspace.forget(uri);
          if (result?.problem && !result.missing) workspace.log(result.problem);
        }
        if (Date.now() - started > slice) {
          tell(i + k + 1);
          await pause();
          started = Date.now();
        }
      }
      tell(Math.min(i + filesPerRead, uris.length));
    }
  };

  const index = async (mine: number): Promise<void> => {
    const current = () => mine === generation;
    let progress: WorkDoneProgressReporter | undefined;
    let done: (() => void) | undefined;
    try {
      report('indexing', 0, 0);
      const { include, exclude, markdown } = workspace.configuration;
      const uris = workspace.roots.length
        ? await workspace.host.list({
            folders: workspace.roots,
            include: [
              ...include,
              '**/*.{news,article}',
              ...(markdown ? ['**/*.{md,markdown}'] : []),
              ...turnedOn(workspace),
            ],
            exclude,
          })
        : [];
      const wanted = uris.filter((uri) => workspace.takes(uri));
      const listed = new Set(wanted);
      for (const file of [...workspace.articles()]) {
        if (!listed.has(file)) workspace.forget(file);
      }
      if (wanted.length > 50 && client().progress) {
        const reporter = await connection.window.createWorkDoneProgress();
        reporter.begin('Reading articles', 0, `0 of ${wanted.length}`, true);
        reporter.token.onCancellationRequested(() => {
          if (current()) generation++;
        });
        progress = reporter;
        done = () => reporter.done();
      }
      let told = 0;
      await read(wanted, current, (count) => {
        if (Date.now() - told < 100) return;
        told = Date.now();
        progress?.report(Math.floor((count / wanted.length) * 100), `${count} of ${wanted.length}`);
        report('indexing', count, wanted.length);
      });
    } catch (error) {
      workspace.log(`indexing stopped: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      done?.();
      if (current() || mine === generation - 1) report('ready', 0, 0);
    }
  };

  return {
    run() {
      underWay = index(++generation);
      return underWay;
    },
    async update(uris) {
      await underWay;
      const mine = generation;
      await read(
        uris.filter((uri) => {
          if (workspace.takes(uri)) return true;
          workspace.forget(uri);
          return false;
        }),
        () => mine === generation,
        () => {},
      );
      report();
    },
    async ready() {
      let seen: Promise<void>;
      do {
        seen = underWay;
        await seen;
      } while (seen !== underWay);
    },
    report: () => report(),
  };
}

/** Files turned on by hand are read whatever the globs say; their paths are taken literally. */
function turnedOn(workspace: Workspace): string[] {
  return workspace.roots.flatMap((root) =>
    Object.entries(workspace.settings(`${root}/x`).files).flatMap(([path, state]) =>
      state === 'on' ? [path.replace(/[*?{}[\]]/g, '?')] : [],
    ),
  );
}
