import type { Archive } from './archive';
import type {
  Card,
  CodeLens,
  CompletionItem,
  FoldingBlock,
  InlayHint,
  NamedPlace,
  OfferedFix,
  OutlineItem,
  RenameTarget,
  Token,
} from './features';
import type { KnowledgeText } from './knowledge';
import type { KnowledgeFiles } from './knowledge-files';
import type {
  Annotation,
  Article,
  ArticleExport,
  ArticleId,
  ArticleSource,
  CheckLevel,
  Finding,
  FindingReport,
  Knowledge,
  KnowledgeProblem,
  Place,
  Span,
  TextEdit,
} from './model';

export type {
  ChangeResult,
  Choice,
  FileChange,
  FilePlace,
  KnowledgeChange,
  KnowledgeCompletion,
  KnowledgeFiles,
  KnowledgeOffer,
  NewSource,
} from './knowledge-files';
export type { KnowledgeProblem } from './model';

/** A file of the workspace's own knowledge, as text. */
export type KnowledgeFile = KnowledgeText;

/** A finding somebody dismissed: by content, not by line, so that edits elsewhere do not revive it. */
export interface Dismissal {
  readonly check: string;
  /** The words of the finding. */
  readonly text: string;
  /** The sentence they stand in, white space folded: this one finding. Absent: wherever the words stand. */
  readonly sentence?: string;
  /** Absent: in every article. */
  readonly file?: ArticleId;
  readonly reason: string;
  /** ISO 8601 date, given by the shell. */
  readonly date: string;
}

export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

export interface Settings {
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** House spelling by knowledge id of the actor; wins over the packs. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Id of a house style (`ap`), whose spellings win over the packs; absent: the packs' own preferences. */
  readonly houseStyle?: string;
  readonly dismissals: readonly Dismissal[];
}

export interface ServiceOptions {
  readonly settings?: Partial<Settings>;
  readonly knowledgeFiles?: readonly KnowledgeFile[];
  /** Receives the id of a check and the article when a check fails; never article text. */
  readonly log?: (message: string) => void;
}

/**
 * Everything a shell may ask. The service holds the archive (an immutable value, replaced on each `put`) and caches;
 * every answer is plain data with UTF-16 offsets. Nothing here throws because of a text.
 */
export interface Service {
  readonly knowledge: Knowledge;
  readonly archive: Archive;
  /** Faults of the knowledge files given. */
  readonly knowledgeProblems: readonly KnowledgeProblem[];
  /** What stands in the knowledge files, and how to change them. */
  readonly knowledgeFiles: KnowledgeFiles;
  /**
   * A new service with other settings or knowledge. The archive is carried over where `knowledge.version` stays the
   * same (checks, severities, dismissals, house style and spellings); else it starts empty and the shell puts its articles again.
   */
  configure(options: ServiceOptions): Service;

  /** Reads a text. Pure, cached by file, text, language and publication date. */
  analyse(source: ArticleSource): Article;
  /** Puts an article in the archive, or renews it; answers the other articles whose findings may differ now. */
  put(article: Article): readonly ArticleId[];
  remove(file: ArticleId): readonly ArticleId[];

  /** Findings within the article, against the knowledge base and against the archive; dismissed ones left out; in text order. */
  findings(article: Article): readonly Finding[];
  /** What was found and dismissed, with the dismissal that holds; in text order. */
  dismissed(article: Article): readonly DismissedFinding[];
  /** The same sentence that `Dismissal.sentence` keeps. */
  sentenceAround(article: Article, span: Span): string;
  /** The findings, placed by line and column, with the words of the other sides. */
  report(article: Article): readonly FindingReport[];
  /** Turns evidence or spans of this article into a place with line, column and words. */
  place(article: Article, span: Span): Place;

  hover(article: Article, offset: number): Card | undefined;
  tokens(article: Article, within?: Span): readonly Token[];
  outline(article: Article): readonly OutlineItem[];
  folding(article: Article): readonly FoldingBlock[];
  /** Introduction of the actor at the offset: first full mention here, else in other articles. */
  introduction(article: Article, offset: number): readonly Place[];
  /** Id in the knowledge of the actor at the offset. */
  knownActor(article: Article, offset: number): string | undefined;
  /** All mentions over the archive of the actor at the offset. */
  references(article: Article, offset: number): readonly Place[];
  highlights(article: Article, offset: number): readonly Span[];
  /** Smallest first: word, mention, sentence, block, section. */
  selection(article: Article, offset: number): readonly Span[];
  prepareRename(article: Article, offset: number): RenameTarget | undefined;
  /** Every mention spelt like the one at the offset, in all articles. */
  rename(article: Article, offset: number, newName: string): readonly TextEdit[];
  fixes(article: Article, span: Span): readonly OfferedFix[];
  fixAll(article: Article): readonly TextEdit[];
  lenses(article: Article): readonly CodeLens[];
  hints(article: Article, within: Span): readonly InlayHint[];
  completion(article: Article, offset: number): readonly CompletionItem[];
  /** Actors of the archive whose name contains the query. */
  findActors(query: string, limit: number): readonly NamedPlace[];

  /** The data exporters write. */
  exportArticle(article: Article, annotations?: readonly Annotation[]): ArticleExport;
}
