import { exporters } from '../core/exporters';
import type { Annotation, Article, ArticleExport } from '../core/model';
import { fileName, version } from '../host/host';
import type { ExportParams, ExportResult } from './protocol';
import type { Workspace } from './workspace';

/** Writes articles in an export format; files are named by their path from the workspace folder, never by machine path. */
export async function exportArticles(
  workspace: Workspace,
  { format, uris }: ExportParams,
  annotationsOf: (article: Article) => Promise<readonly Annotation[]> = async () => [],
): Promise<ExportResult> {
  const exporter = exporters.find(({ id }) => id === format);
  if (!exporter)
    throw new Error(`There is no export format "${format}". Known: ${exporters.map(({ id }) => id).join(', ')}.`);
  workspace.settle();
  const problems: string[] = [];
  const chosen = new Map<string, Article>();
  const all = [...workspace.articles()].sort();
  for (const uri of uris ?? all) {
    const inside = workspace.article(uri) ? [uri] : all.filter((file) => file.startsWith(`${uri}/`));
    if (!inside.length) problems.push(`${fileName(uri)} is not read as an article. Turn Corroborate on for it first.`);
    for (const file of inside) {
      const article = workspace.article(file);
      if (article) chosen.set(file, article);
    }
  }
  const exports: ArticleExport[] = [];
  for (const article of chosen.values()) {
    exports.push(named(workspace, workspace.service.exportArticle(article, await annotationsOf(article))));
  }
  return {
    text: exporter.write(exports, version),
    extension: exporter.extension,
    mediaType: exporter.mediaType,
    articles: exports.length,
    problems,
  };
}

/** With paths in place of URIs. */
function named(workspace: Workspace, { article, findings, rawFindings, annotations }: ArticleExport): ArticleExport {
  const path = (file: string) => workspace.pathOf(file);
  return {
    article: { ...article, file: path(article.file) },
    findings: findings.map((finding) => ({
      ...finding,
      related: finding.related.map((one) => ({ ...one, file: path(one.file) })),
    })),
    rawFindings: rawFindings.map((finding) => ({
      ...finding,
      related: finding.related.map((one) =>
        'file' in one.at ? { ...one, at: { ...one.at, file: path(one.at.file) } } : one,
      ),
    })),
    annotations,
  };
}
