import type { KnowledgeEntry, Place, Span } from '../model';
import { mentionsOf } from './actor-summary';
import type { KnowledgeFilesContext } from './context';

/** An id at a place of a knowledge file. */
export interface IdAt extends Span {
  readonly kind: 'actor' | 'event';
  readonly id: string;
  /** True where the id itself is written, so that it can be renamed there. */
  readonly written: boolean;
  /** The further name at the place. */
  readonly alias?: string;
}

/** The actor or event that an offset is about: its id, one of its names, or a reference to it. */
export function idAt(file: string, offset: number, { files }: KnowledgeFilesContext): IdAt | undefined {
  const read = files.find((one) => one.file === file);
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const reference = read?.references.find(holds);
  if (reference) return { kind: 'actor', id: reference.id, written: true, start: reference.start, end: reference.end };
  for (const { kind, id, idAt: at, ownId, names } of read?.entries ?? []) {
    if (kind !== 'actor' && kind !== 'event') continue;
    if (ownId && holds(at)) return { kind, id, written: true, ...at };
    const name = names.find(holds);
    if (name) {
      const alias = name === names[0] && !ownId ? {} : { alias: name.text };
      return { kind, id, written: false, start: name.start, end: name.end, ...alias };
    }
    if (holds(at)) return { kind, id, written: false, ...at };
  }
  return undefined;
}

/** Entries that define an actor or an event, or add to it, the defining one first. */
export function entriesOf(kind: 'actor' | 'event', id: string, { files }: KnowledgeFilesContext): KnowledgeEntry[] {
  return files
    .flatMap(({ entries }) => entries.filter((entry) => entry.kind === kind && entry.id === id))
    .sort((a, b) => Number(b.defines) - Number(a.defines));
}

/** A stretch of a knowledge file. */
export interface FilePlace extends Span {
  readonly file: string;
}

/** Where what is meant at the offset is defined: in a file, else `builtIn` with its id. */
export function definition(
  file: string,
  offset: number,
  context: KnowledgeFilesContext,
): { readonly places: readonly FilePlace[]; readonly builtIn?: string } {
  const target = idAt(file, offset, context);
  if (!target) return { places: [] };
  const entries = entriesOf(target.kind, target.id, context).filter(
    (entry) => entry.defines && !(entry.file === file && entry.start <= offset && offset <= entry.end),
  );
  const known = target.kind === 'actor' ? context.builtIn.actors : context.builtIn.events;
  return {
    places: entries.map((entry) => ({ file: entry.file, ...entry.idAt })),
    ...(entries.length === 0 && known.has(target.id) ? { builtIn: target.id } : {}),
  };
}

/** Every mention in the articles of what stands at the offset; where an id stands, every other place of it in the files too. */
export function references(
  file: string,
  offset: number,
  context: KnowledgeFilesContext,
): { readonly mentions: readonly Place[]; readonly places: readonly FilePlace[] } {
  const target = idAt(file, offset, context);
  if (!target) return { mentions: [], places: [] };
  const { kind, id } = target;
  const places: FilePlace[] = context.files.flatMap((read) => [
    ...read.entries
      .filter((entry) => entry.kind === kind && entry.id === id)
      .map((entry) => ({ file: read.file, ...entry.idAt })),
    ...(kind === 'actor' ? read.references.filter((reference) => reference.id === id) : []).map(({ start, end }) => ({
      file: read.file,
      start,
      end,
    })),
  ]);
  const mentions = kind === 'actor' ? mentionsOf(id, context.archive()) : claimsOf(id, context);
  return { mentions, places: target.alias === undefined ? places : [] };
}

/** Where the articles tell of an event of the knowledge. */
function claimsOf(id: string, { knowledge, archive }: KnowledgeFilesContext): Place[] {
  const event = knowledge.events.get(id);
  const found: Place[] = [];
  const participant = event?.essential[0] ?? event?.participants[0];
  for (const file of archive().mentioning.get(`known:${participant}`) ?? [])
    for (const records of archive().articles.get(file)?.claims.values() ?? [])
      for (const { claim, place } of records) if (claim.kind === 'event' && claim.known === id) found.push(place);
  return found;
}

/** The id at the offset, where it can be another: one that is written out and not built in. */
export function renameTarget(file: string, offset: number, context: KnowledgeFilesContext): IdAt | undefined {
  const target = idAt(file, offset, context);
  if (!target?.written || target.kind !== 'actor' || context.builtIn.actors.has(target.id)) return undefined;
  return target;
}
