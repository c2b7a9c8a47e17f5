import type { Knowledge, KnownActor } from '../../model';
import type { ChangeResult, FileChange, KnowledgeChange, NewName } from './change';
import { addActor, addAlias, addEntry, addRole, mergeActors, renameId, setSpelling, splitAlias } from './changes';
import { type Draft, draftOf } from './draft';

export interface ChangeContext {
  /** The file that is made where there is none to write to. */
  readonly newFile: string;
  /** Actors as they are known now, by id. */
  readonly actors: ReadonlyMap<string, KnownActor>;
  /** True of ids that the built-in knowledge defines. */
  readonly isBuiltIn: (id: string) => boolean;
  /** Actors that bear a name, as they are known now. */
  readonly named: Knowledge['named'];
}

/**
 * The texts of the workspace's knowledge files after a change. Comments, order, indentation, line ends and all that the
 * change does not concern stay byte for byte; a sentence says why where it cannot be made.
 */
export function changeKnowledge(
  files: readonly { readonly file: string; readonly text: string }[],
  change: KnowledgeChange,
  context: ChangeContext,
): ChangeResult {
  const draft = draftOf(files, context.newFile);
  const refused = apply(draft, change, context);
  if (refused !== undefined) return { refused };
  const changes = draft.texts().flatMap(({ file, text }): FileChange[] => {
    const before = files.find((one) => one.file === file)?.text;
    if (before === text) return [];
    return [{ file, ...(before === undefined ? {} : { before }), after: text }];
  });
  return { changes };
}

function apply(draft: Draft, change: KnowledgeChange, context: ChangeContext): string | undefined {
  switch (change.kind) {
    case 'add-actor':
      return addActor(draft, change.actor);
    case 'add-event':
      return addEntry(draft, 'events', change.event);
    case 'add-alias':
      return othersName(change.id, change.alias, context) ?? addAlias(draft, change.id, change.alias, context);
    case 'add-role':
      return addRole(draft, change.id, change.role, context);
    case 'merge':
      return mergeActors(draft, change.from, change.into, context);
    case 'split':
      return splitAlias(draft, change.id, change.name, context);
    case 'house-spelling':
      return setSpelling(draft, change.id, change.spelling, context);
    case 'rename-id':
      return renameId(draft, change.from, change.to, context);
  }
}

/** Why a name is no spelling of an actor: it is another's. A surname may be shared. */
function othersName(id: string, { text, short }: NewName, { named }: ChangeContext): string | undefined {
  const bearers = named(text);
  if (short || bearers.some(({ actor }) => actor.id === id)) return undefined;
  const other = bearers.find(({ name }) => !name.short)?.actor;
  return other && `“${text}” is the name of ${other.names[0]?.text} (${other.id}); two actors cannot share it.`;
}
