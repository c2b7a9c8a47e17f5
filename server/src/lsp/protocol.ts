/** Names and types of what client and server say beyond the Language Server Protocol. Imports nothing: both share it. */

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** What the client says of itself when it starts the server. */
export interface InitializationOptions {
  /** `editor`: the client answers the file requests below and has the commands of `clientCommands`. */
  readonly client?: 'editor';
  /** Folder with one page per check, as a URI without trailing slash. */
  readonly checkPages?: string;
}

/** Server → client requests: files, so that the server works where there is no file system (web, virtual workspaces). */
export const listRequest = 'corroborate/list';
export interface ListParams {
  readonly folders: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
/** URIs, sorted. */
export type ListResult = readonly string[];

export const readRequest = 'corroborate/read';
export interface ReadParams {
  readonly uris: readonly string[];
  /** Bytes; larger files are refused. */
  readonly limit: number;
}
/**
 * Either the text or a sentence that names the file and what to do; `missing` where there is no such file, `bytes` where
 * it is over the limit. `guessed`: the file is not in Unicode, and its encoding was guessed.
 */
export type ReadResult =
  | { readonly text: string; readonly guessed?: boolean; readonly problem?: undefined; readonly missing?: undefined }
  | { readonly problem: string; readonly missing?: boolean; readonly bytes?: number; readonly text?: undefined };

export const writeRequest = 'corroborate/write';
export interface WriteParams {
  readonly uri: string;
  readonly text: string;
}

export const moveRequest = 'corroborate/move';
export interface MoveParams {
  readonly from: string;
  readonly to: string;
}

/** Server → client notification: how far indexing is. */
export const statusNotification = 'corroborate/status';
export interface Status {
  readonly state: 'indexing' | 'ready';
  readonly done: number;
  readonly total: number;
  /** Articles in the archive. */
  readonly articles: number;
  readonly findings: number;
}

/** Server → client notification: the annotations of an article are other ones, or elsewhere, now. */
export const annotationsChangedNotification = 'corroborate/annotationsChanged';
export interface AnnotationsChanged {
  readonly uri: string;
}

export type WireVerdict = 'confirmed-error' | 'not-an-error' | 'disputed' | 'open';
export interface WireReply {
  readonly note: string;
  readonly author?: string;
  readonly created: string;
}
export interface WireAnnotation {
  readonly id: string;
  /** Absent where the place could not be found again. */
  readonly range?: WireRange;
  readonly exact: string;
  readonly note: string;
  readonly verdict: WireVerdict;
  readonly tags: readonly string[];
  readonly source?: string;
  readonly check?: string;
  readonly author?: string;
  readonly created: string;
  readonly modified?: string;
  readonly replies: readonly WireReply[];
}

/** Client → server requests. */
export const annotationsRequest = 'corroborate/annotations';
export const fileStateRequest = 'corroborate/fileState';
export interface FileParams {
  readonly uri: string;
}
export interface FileState {
  readonly article: boolean;
  /** Why it is one or is not, in a clause. */
  readonly reason: string;
  readonly published?: string;
  readonly findings: number;
  readonly mentions: number;
}

export const exportRequest = 'corroborate/export';
export interface ExportParams {
  readonly format: string;
  /** Files or folders; absent: every article of the workspace. */
  readonly uris?: readonly string[];
}
export interface ExportResult {
  readonly text: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly articles: number;
  /** Files that were left out, each with its reason. */
  readonly problems: readonly string[];
}

export const exportersRequest = 'corroborate/exporters';
export type ExportersResult = readonly { readonly id: string; readonly title: string; readonly extension: string }[];

/** Actors of the knowledge by a part of their name, for a list to choose from. */
export const findActorsRequest = 'corroborate/findActors';
export interface FindActorsParams {
  readonly query: string;
}
export interface WireActor {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Scheme of the read-only texts that show built-in entries: `corroborate-knowledge:/ID.yaml`. */
export const builtInScheme = 'corroborate-knowledge';

/** Resolves once the first indexing is done. */
export const readyRequest = 'corroborate/ready';

export const dismissalsRequest = 'corroborate/dismissals';
/** What was dismissed in the workspace, with what it hides now. */
export interface WireDismissal {
  readonly check: string;
  readonly text: string;
  /** Path from the workspace folder; absent: in every article. */
  readonly file?: string;
  /** Present: this one finding. */
  readonly sentence?: string;
  readonly reason: string;
  readonly date: string;
}
export interface ListedDismissal {
  /** A file of the workspace folder that keeps it. */
  readonly uri: string;
  readonly dismissal: WireDismissal;
  /** How many findings it hides; 0: it is of no use any more. */
  readonly hides: number;
  /** The first place that it hides. */
  readonly place?: { readonly uri: string; readonly range: WireRange };
}

/** Commands that the server carries out (`workspace/executeCommand`), with their arguments in order. */
export const serverCommands = {
  /** uri, actor id or undefined, spelling, the words of the finding, check id */
  /** uri, check id, words of the finding, reason, `finding`, `article` or `workspace`, sentence of the finding */
  dismiss: 'corroborate.server.dismiss',
  /** uri, WireDismissal: takes it back */
  revokeDismissal: 'corroborate.server.revokeDismissal',
  /** uri, `on` or `off` */
  setFile: 'corroborate.server.setFile',
  /** uri, ISO date */
  setPublished: 'corroborate.server.setPublished',
  /** uri, range, AnnotationInput → id */
  annotate: 'corroborate.server.annotate',
  /** uri, id, AnnotationInput */
  changeAnnotation: 'corroborate.server.changeAnnotation',
  /** uri, id */
  deleteAnnotation: 'corroborate.server.deleteAnnotation',
  /** uri, KnowledgeChange */
  changeKnowledge: 'corroborate.server.changeKnowledge',
  /** uri, Choice, id of the actor chosen */
  chooseActor: 'corroborate.server.chooseActor',
  reindex: 'corroborate.server.reindex',
} as const;

export interface AnnotationInput {
  readonly note?: string;
  readonly verdict?: WireVerdict;
  readonly tags?: readonly string[];
  readonly source?: string;
  readonly check?: string;
  readonly author?: string;
  /** Added to the replies. */
  readonly reply?: string;
  /** Replaces all replies. */
  readonly replies?: readonly WireReply[];
}

/** Commands that our client has and code actions, lenses and cards name. */
export const clientCommands = {
  dismiss: 'corroborate.dismissFinding',
  annotate: 'corroborate.annotate',
  setPublished: 'corroborate.setPublished',
  /** uri, title, Choice, candidates */
  chooseActor: 'corroborate.chooseActor',
  /** id of a built-in actor */
  showEntry: 'corroborate.showEntry',
  /** uri, offset (UTF-16) */
  showMentions: 'corroborate.showMentions',
  /** uri, position, locations */
  showPlaces: 'corroborate.showPlaces',
  /** uri */
  showFindings: 'corroborate.showFindings',
} as const;
