import { analyse } from './analyse';
import { type Archive, emptyArchive, withArticle, withoutArticle } from './archive';
import { runChecks } from './checks/run';
import { dismissalOf, sentenceAround } from './dismissals';
import * as features from './features';
import { builtInPacks, createKnowledge, readKnowledgeFiles } from './knowledge';
import { createKnowledgeFiles } from './knowledge-files';
import type { Article, ArticleSource, CheckLevel, Confidence, Finding, FindingReport, Severity } from './model';
import type { DismissedFinding, Service, ServiceOptions, Settings } from './service-contract';
import { lineIndex } from './text';

export { sameDismissal } from './dismissals';
export { houseStyles } from './knowledge';
export type * from './service-contract';

const severityOf: Readonly<Record<Confidence, Severity>> = {
  certain: 'error',
  likely: 'warning',
  possible: 'information',
};

/** Makes its look-ups when first asked. */
const builtIn = createKnowledge(builtInPacks);

/**
 * Analysed articles are kept up to this many UTF-16 units of text, about fifty times that in memory: all of a small
 * workspace; of a large one those last asked for, and the others are read again from the archive's text.
 */
const analysedKept = 3_000_000;

/** The facade over all of the core; see `Service`. */
export function createService(options: ServiceOptions = {}): Service {
  return serviceOver(options);
}

function serviceOver(options: ServiceOptions, before?: { archive: Archive; version: string }): Service {
  const settings: Settings = { checks: {}, spellings: {}, dismissals: [], ...options.settings };
  const log = options.log ?? (() => {});
  const files = options.knowledgeFiles ?? [];
  const read = readKnowledgeFiles(files, builtIn);
  const knowledge = createKnowledge(builtInPacks, {
    spellings: settings.spellings,
    houseStyle: settings.houseStyle,
    additions: read.map(({ pack }) => pack),
  });
  const knowledgeProblems = read.flatMap(({ problems }) => problems);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const knowledgeFiles = createKnowledgeFiles({ files: read, texts, knowledge, builtIn, archive: () => archive });

  let archive = before?.version === knowledge.version ? before.archive : emptyArchive;
  const analysed = new Map<string, { source: ArticleSource; article: Article }>();
  let analysedLength = 0;
  const found = new WeakMap<Article, Judged>();

  function drop(file: string, length: number): void {
    if (analysed.delete(file)) analysedLength -= length;
  }

  function analyseCached(source: ArticleSource): Article {
    const kept = analysed.get(source.file);
    if (
      kept &&
      kept.source.text === source.text &&
      kept.source.published === source.published &&
      kept.source.language === source.language
    ) {
      // last asked for, last to go
      analysed.delete(source.file);
      analysed.set(source.file, kept);
      return kept.article;
    }
    const article = analyse(source, knowledge);
    if (kept) drop(source.file, kept.source.text.length);
    analysed.set(source.file, { source, article });
    analysedLength += source.text.length;
    for (const [file, { source: oldest }] of analysed) {
      if (analysedLength <= analysedKept || file === source.file) break;
      drop(file, oldest.text.length);
    }
    return article;
  }

  function judged(article: Article): Judged {
    const kept = found.get(article);
    if (kept?.archive === archive) return kept;
    const findings: Finding[] = [];
    const dismissed: DismissedFinding[] = [];
    for (const draft of runChecks(article, archive, knowledge, log)) {
      const severity = severityFor(settings.checks[draft.check], draft.confidence);
      if (!severity) continue;
      const finding = { ...draft, severity };
      const dismissal = dismissalOf(article, finding, settings.dismissals);
      if (dismissal) dismissed.push({ finding, dismissal });
      else findings.push(finding);
    }
    const result = { archive, findings, dismissed };
    found.set(article, result);
    return result;
  }
  const findings = (article: Article): readonly Finding[] => judged(article).findings;

  const context: features.FeatureContext = {
    get archive() {
      return archive;
    },
    knowledge,
    findings,
    entry(actor) {
      const [entry] = knowledgeFiles.entriesOf(actor);
      const text = entry && texts.get(entry.file);
      if (!entry || text === undefined) return undefined;
      const { start, end } = entry.idAt;
      return { file: entry.file, start, end, ...lineIndex(text).positionAt(start), text: text.slice(start, end) };
    },
  };

  const report = (article: Article): readonly FindingReport[] =>
    findings(article).map((finding): FindingReport => {
      const { start, end, line, column, text } = features.placeOf(article, finding);
      return {
        check: finding.check,
        severity: finding.severity,
        start,
        end,
        line,
        column,
        text,
        message: finding.message,
        related: finding.related.map((evidence) => ({
          ...features.evidencePlace(article, evidence),
          message: evidence.message,
        })),
        fixes: finding.fixes.map(({ title }) => ({ title })),
      };
    });

  return {
    knowledge,
    get archive() {
      return archive;
    },
    knowledgeProblems,
    knowledgeFiles,
    configure: (next) => serviceOver(next, { archive, version: knowledge.version }),
    analyse: analyseCached,
    put(article) {
      const change = withArticle(archive, article);
      archive = change.archive;
      return change.changed;
    },
    remove(file) {
      const change = withoutArticle(archive, file);
      archive = change.archive;
      drop(file, analysed.get(file)?.source.text.length ?? 0);
      return change.changed;
    },
    findings,
    dismissed: (article) => judged(article).dismissed,
    sentenceAround,
    report,
    place: features.placeOf,
    hover: (article, offset) => features.hover(article, offset, context),
    tokens: (article, within) => features.tokens(article, findings(article), within),
    outline: features.outline,
    folding: features.folding,
    knownActor: (article, offset) => features.entityAt(article, offset)?.entity.known,
    introduction: (article, offset) => features.introduction(article, offset, context),
    references: (article, offset) => features.references(article, offset, context),
    highlights: features.highlights,
    selection: features.selection,
    prepareRename: features.prepareRename,
    rename: (article, offset, newName) => features.rename(article, offset, newName, context),
    fixes: (article, span) => features.fixes(article, span, context),
    fixAll: (article) => features.fixAll(article, context),
    lenses: (article) => features.lenses(article, findings(article), context),
    hints: features.hints,
    completion: (article, offset) => features.completion(article, offset, context),
    findActors: (query, limit) => features.findActors(query, limit, context),
    exportArticle(article, annotations = []) {
      return { article, findings: report(article), rawFindings: findings(article), annotations };
    },
  };
}

/** What the checks say of an article, and what of it was dismissed. */
interface Judged {
  readonly archive: Archive;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

function severityFor(level: CheckLevel | undefined, confidence: Confidence): Severity | undefined {
  if (level === undefined || level === 'default') return severityOf[confidence];
  return level === 'off' ? undefined : level;
}
