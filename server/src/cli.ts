import * as path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { annotationsOf } from './cli/annotations';
import { help, type Options, parseArguments } from './cli/arguments';
import { gather, gatherWorkspace, type WorkspaceInput } from './cli/gather';
import { type CheckedArticle, printable, printFindings } from './cli/print';
import { listSuppressions } from './cli/suppressions';
import { checks } from './core/checks';
import { exporters } from './core/exporters';
import type { ArticleExport, ArticleSource } from './core/model';
import { createService, type Service } from './core/service';
import { nodeHost, writeWhole } from './host/node-host';
import { version } from './host/version';
import { linesOf } from './lsp/convert';
import { startServer } from './lsp/server';

const complain = (message: string) => process.stderr.write(`corroborate: ${printable(message)}\n`);

async function main(): Promise<number> {
  const options = parseArguments(process.argv.slice(2));
  if (options.command === 'help') return print(help);
  if (options.command === 'version') return print(`${version}\n`);
  if (options.command === 'lsp') return serve();
  for (const id of options.only) {
    if (!checks.some(({ meta }) => meta.id === id)) {
      throw new Error(`There is no check "${id}". Known: ${checks.map(({ meta }) => meta.id).join(', ')}.`);
    }
  }
  const workspace = await gatherWorkspace(options);
  const { sources, problems, notes } = await gather(options, process.stdin);
  const service = createService({ ...workspace, log: complain });
  for (const note of notes) complain(note);
  for (const problem of problems) complain(problem);
  for (const problem of [...workspace.problems, ...service.knowledgeProblems]) complain(placed(workspace, problem));
  // Of many articles not all are held as analysed: those let go are read again for their findings.
  const articles = sources.filter((source) => {
    const article = service.analyse(source);
    if (!article.metadata.off) service.put(article);
    return !article.metadata.off;
  });
  const { text, findings } =
    options.command === 'suppressions'
      ? suppressions(service, articles, workspace, options)
      : options.command === 'check'
        ? check(service, articles, options)
        : await exported(service, articles, options);
  if (options.output)
    await writeWhole(path.resolve(options.output), text).catch((error) => refuse(options.output as string, error));
  else print(text);
  return problems.length ? 2 : findings ? 1 : 0;
}

function check(service: Service, sources: readonly ArticleSource[], { only, format, color, output }: Options) {
  const checked = sources.map((source): CheckedArticle => {
    const article = service.analyse(source);
    const { title, published } = article.metadata;
    return {
      file: article.file,
      ...(title !== undefined ? { title } : {}),
      ...(published !== undefined ? { published } : {}),
      findings: service.report(article).filter((finding) => only.length === 0 || only.includes(finding.check)),
    };
  });
  const colored = color ?? (!process.env.NO_COLOR && !output && process.stdout.isTTY === true);
  return {
    text:
      format === 'json'
        ? `${JSON.stringify({ version, articles: checked }, null, 2)}\n`
        : printFindings(checked, colored),
    findings: checked.some(({ findings }) => findings.length > 0),
  };
}

function suppressions(
  service: Service,
  sources: readonly ArticleSource[],
  { settings }: WorkspaceInput,
  { format }: Options,
) {
  const dismissed = sources.flatMap((source) => service.dismissed(service.analyse(source)));
  const { text, unused } = listSuppressions(dismissed, settings.dismissals ?? [], format);
  return { text, findings: unused };
}

async function exported(service: Service, sources: readonly ArticleSource[], { format, maximumSize }: Options) {
  const exporter = exporters.find(({ id }) => id === format)!;
  const exports: ArticleExport[] = [];
  for (const source of sources) {
    const article = service.analyse(source);
    exports.push(service.exportArticle(article, await annotationsOf(article, maximumSize, complain)));
  }
  return { text: exporter.write(exports, version), findings: false };
}

function placed({ texts }: WorkspaceInput, problem: { file: string; start: number; message: string }): string {
  const { text, starts } = linesOf(texts.get(problem.file) ?? '');
  const before = starts.filter((start) => start <= Math.min(problem.start, text.length));
  return `${problem.file}:${before.length}:${problem.start - (before.at(-1) ?? 0) + 1} ${problem.message}`;
}

function refuse(file: string, error: NodeJS.ErrnoException): never {
  throw new Error(`${file} could not be written (${error.code ?? error.message}). Choose another place with -o.`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function serve(): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, nodeHost());
  connection.listen();
  return new Promise(() => {});
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
// a reader that has seen enough (head) is no fault
process.stdout.on('error', () => process.exit());
