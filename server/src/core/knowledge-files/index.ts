import type { OutlineItem } from '../features';
import type { Card } from '../features/card';
import type { Article, Knowledge, KnowledgeEntry, Place, Span } from '../model';
import { builtInEntry } from './built-in-entry';
import { completion, type KnowledgeCompletions } from './completion';
import type { KnowledgeFilesContext } from './context';
import { type ChangeResult, changeKnowledge, type KnowledgeChange } from './edit';
import { hover } from './hover';
import {
  acceptedSpelling,
  type Candidate,
  type Choice,
  chosen,
  findCandidates,
  type KnowledgeOffer,
  offers,
} from './offers';
import { outline } from './outline';
import { definition, entriesOf, type FilePlace, type IdAt, references, renameTarget } from './references';

export type { KnowledgeCompletion, KnowledgeCompletions } from './completion';
export type { KnowledgeFilesContext } from './context';
export type { ChangeResult, FileChange, KnowledgeChange, NewActor, NewName, NewRole, NewSource } from './edit';
export type { Candidate, Choice, KnowledgeOffer } from './offers';
export type { FilePlace, IdAt } from './references';

/** What an editor asks of the workspace's knowledge files. Offsets are UTF-16, in the file's text as it was given. */
export interface KnowledgeFiles {
  hover(file: string, offset: number): Card | undefined;
  /** For a text as it stands in the editor, which may be ahead of what was read. */
  completion(text: string, offset: number): KnowledgeCompletions;
  outline(file: string): readonly OutlineItem[];
  definition(file: string, offset: number): { readonly places: readonly FilePlace[]; readonly builtIn?: string };
  references(
    file: string,
    offset: number,
  ): { readonly mentions: readonly Place[]; readonly places: readonly FilePlace[] };
  renameTarget(file: string, offset: number): IdAt | undefined;
  /** Entries of an actor in the files, the defining one first. */
  entriesOf(actor: string): readonly KnowledgeEntry[];
  /** A built-in actor or event, as a knowledge file would write it. */
  builtInEntry(id: string): string | undefined;
  isBuiltIn(id: string): boolean;
  /** What an article's words offer to write into the files. */
  offers(article: Article, span: Span): readonly KnowledgeOffer[];
  chosen(choice: Choice, id: string): KnowledgeChange;
  acceptedSpelling(id: string, spelling: string): KnowledgeChange;
  findCandidates(query: string, limit: number): readonly Candidate[];
  /** The next texts of files after a change; `within` says which of the files may be changed. */
  change(change: KnowledgeChange, newFile: string, within: (file: string) => boolean): ChangeResult;
}

export function createKnowledgeFiles(
  context: KnowledgeFilesContext & { readonly texts: ReadonlyMap<string, string>; readonly builtIn: Knowledge },
): KnowledgeFiles {
  const { texts, builtIn } = context;
  const isBuiltIn = (id: string) => builtIn.actors.has(id);
  return {
    hover: (file, offset) => hover(file, texts.get(file) ?? '', offset, context),
    completion: (text, offset) => completion(text, offset, context),
    outline: (file) => outline(file, context),
    definition: (file, offset) => definition(file, offset, context),
    references: (file, offset) => references(file, offset, context),
    renameTarget: (file, offset) => renameTarget(file, offset, context),
    entriesOf: (actor) => entriesOf('actor', actor, context),
    builtInEntry: (id) => builtInEntry(id, builtIn),
    isBuiltIn,
    offers: (article, span) => offers(article, span, context),
    chosen: (choice, id) => chosen(choice, id, context),
    acceptedSpelling: (id, spelling) => acceptedSpelling(id, spelling, context),
    findCandidates: (query, limit) => findCandidates(query, limit, context),
    change: (change, newFile, within) =>
      changeKnowledge(
        [...texts].flatMap(([file, text]) => (within(file) ? [{ file, text }] : [])),
        change,
        { newFile, actors: context.knowledge.actors, isBuiltIn, named: context.knowledge.named },
      ),
  };
}
