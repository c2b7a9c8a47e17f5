import type { Archive } from '../archive';
import type { ReadKnowledgeFile } from '../knowledge';
import type { Knowledge } from '../model';

/** What the features of knowledge files look at. */
export interface KnowledgeFilesContext {
  readonly files: readonly ReadKnowledgeFile[];
  /** Built in and of the workspace. */
  readonly knowledge: Knowledge;
  /** Without the workspace's own. */
  readonly builtIn: Knowledge;
  readonly archive: () => Archive;
}
