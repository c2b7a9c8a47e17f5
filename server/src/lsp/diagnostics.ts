import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding, Severity } from '../core/model';
import type { ClientSupport } from './client-support';
import { linesOf } from './convert';
import { pause, quietly, runSafe } from './guard';
import { spanLocation } from './places';
import type { Workspace } from './workspace';

export const diagnosticSource = 'corroborate';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

interface Cached {
  readonly items: readonly Diagnostic[];
  readonly resultId: string;
}

export interface Diagnostics {
  /** Findings of all articles, as last computed. */
  count(): number;
}

/** Findings as diagnostics: pulled where the client pulls, else pushed half a second after the last change. */
export function serveDiagnostics(
  connection: Connection,
  workspace: Workspace,
  client: () => ClientSupport,
  indexed: () => Promise<void>,
): Diagnostics {
  const cache = new Map<string, Cached>();
  let serial = 0;
  const dirty = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pushed = new Set<string>();

  const compute = (uri: string): Cached => {
    const before = cache.get(uri);
    const article = workspace.article(uri);
    if (before && !dirty.has(uri) && cache.has(uri)) return before;
    dirty.delete(uri);
    const items = article
      ? workspace.service.findings(article).map((finding) => toDiagnostic(uri, finding))
      : problemsOf(uri);
    // the same findings keep their result id, so that the client is spared an unchanged list
    const same = before && JSON.stringify(before.items) === JSON.stringify(items);
    const next = same ? before : { items, resultId: String(++serial) };
    cache.set(uri, next);
    return next;
  };

  const problemsOf = (uri: string): Diagnostic[] => {
    const lines = workspace.lines(uri);
    return workspace
      .problems()
      .filter((problem) => problem.file === uri)
      .map((problem) => ({
        range: workspace.converter.range(lines ?? linesOf(''), problem),
        severity: severities[problem.severity],
        source: diagnosticSource,
        message: problem.message,
        ...(problem.related && client().relatedInformation
          ? {
              relatedInformation: problem.related.flatMap(({ file, message, ...span }) => {
                const location = spanLocation(workspace, file, span);
                return location ? [{ location, message }] : [];
              }),
            }
          : {}),
      }));
  };

  const toDiagnostic = (uri: string, finding: Finding): Diagnostic => {
    const support = client();
    const related = support.relatedInformation
      ? shownSides(finding).flatMap((one) => {
          const location = spanLocation(workspace, 'file' in one.at ? one.at.file : uri, one.at);
          return location ? [{ location, message: one.message }] : [];
        })
      : [];
    return {
      range: workspace.converter.range(workspace.lines(uri) ?? linesOf(''), finding),
      severity: severities[finding.severity],
      code: finding.check,
      ...(support.checkPages && support.codeDescription
        ? { codeDescription: { href: `${support.checkPages}/${finding.check}.md` } }
        : {}),
      source: diagnosticSource,
      message: finding.message,
      ...(related.length ? { relatedInformation: related } : {}),
    };
  };

  /** The card of an actor stands beneath its finding and leads to the other articles too: both are to fit without scrolling. */
  const shownSides = ({ related, entity }: Finding) => (client().editor && entity ? related.slice(0, 2) : related);

  const problemFiles = () => new Set(workspace.problems().map((problem) => problem.file));

  workspace.onChange((change) => {
    if (change === 'all') {
      for (const uri of cache.keys()) dirty.add(uri);
    } else for (const uri of change) dirty.add(uri);
    if (!client().pullDiagnostics) schedule();
    else if (change === 'all' || concernsOpen(change)) refreshSoon();
  });

  /** A file on disk changed what is said of an open one; after an edit the client pulls of itself. */
  const concernsOpen = (change: ReadonlySet<string>): boolean => {
    const open = [...change].filter((uri) => workspace.documents.get(uri)).length;
    return open > 0 && open < change.size;
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        push();
      } catch (error) {
        workspace.log(`diagnostics failed: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }, 500);
  };

  const push = (): void => {
    workspace.settle();
    const present = new Set<string>(problemFiles());
    for (const file of workspace.articles()) present.add(file);
    for (const uri of present) {
      const before = cache.get(uri)?.resultId;
      const { items, resultId } = compute(uri);
      if (before === resultId && pushed.has(uri)) continue;
      if (items.length === 0 && !pushed.has(uri)) continue;
      pushed.add(uri);
      const version = workspace.documents.get(uri)?.version;
      quietly(() => connection.sendDiagnostics({ uri, version, diagnostics: [...items] }));
    }
    for (const uri of [...pushed]) {
      if (present.has(uri)) continue;
      pushed.delete(uri);
      cache.delete(uri);
      quietly(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
    }
  };

  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = (): void => {
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(() => {
      if (client().refreshDiagnostics) quietly(() => connection.languages.diagnostics.refresh());
    }, 100);
  };

  connection.languages.diagnostics.on((params, token) =>
    runSafe<DocumentDiagnosticReport>(
      workspace.log,
      'document diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      token,
      () => {
        workspace.settle();
        const { items, resultId } = compute(params.textDocument.uri);
        return params.previousResultId === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
      },
    ),
  );

  connection.languages.diagnostics.onWorkspace((params, token) =>
    runSafe<WorkspaceDiagnosticReport>(workspace.log, 'workspace diagnostics', { items: [] }, token, async () => {
      // while articles come in, every one changes what is said of others: wait
      await indexed();
      workspace.settle();
      return {
        items: await allReports(new Map(params.previousResultIds.map(({ uri, value }) => [uri, value])), token),
      };
    }),
  );

  const allReports = async (
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> => {
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const uris = new Set<string>(problemFiles());
    for (const file of workspace.articles()) uris.add(file);
    let slice = Date.now();
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const { items, resultId } = compute(uri);
      const version = workspace.documents.get(uri)?.version ?? null;
      if (previous.get(uri) === resultId) reports.push({ kind: 'unchanged', uri, resultId, version });
      else if (items.length > 0 || previous.has(uri))
        reports.push({ kind: 'full', uri, resultId, version, items: [...items] });
      if (Date.now() - slice > 30) {
        await pause();
        slice = Date.now();
      }
    }
    for (const uri of previous.keys()) {
      if (!uris.has(uri)) reports.push({ kind: 'full', uri, version: null, items: [] });
    }
    return reports;
  };

  return {
    count: () => {
      let total = 0;
      for (const [file, { items }] of cache) if (workspace.articles().has(file)) total += items.length;
      return total;
    },
  };
}
