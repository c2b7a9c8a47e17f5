import type { Knowledge } from '../../model';
import { type LineIndex, lineIndex } from '../../text';
import { nameKey } from '../name-index';
import { slug } from '../slug';
import { type FileContent, placeOf, referencesOf } from './file-content';
import { nearest } from './nearest';
import type { ReadActor, Reference } from './read-actor';
import { didYouMean, insteadOf } from './reader';

/** What is not to be used of the actors of all files. */
export interface ActorVerdict {
  readonly leftOut: ReadonlySet<ReadActor>;
  /** `id\nname` of names that belong to another actor. */
  readonly claimed: ReadonlySet<string>;
  /** Ids of actors that are their own parent. */
  readonly cyclic: ReadonlySet<string>;
}

interface Placed {
  readonly one: ReadActor;
  readonly content: FileContent;
}

/** Compares the actors of all files with each other and with what is known; the first of two that clash counts. */
export function checkActors(contents: readonly FileContent[], against: Knowledge | undefined): ActorVerdict {
  const all = contents.flatMap((content) => content.actors.map((one): Placed => ({ one, content })));
  const leftOut = duplicates(all);
  const used = all.filter(({ one }) => !leftOut.has(one));
  const ids = new Set(used.filter(({ one }) => !one.actor.add).map(({ one }) => one.actor.id));
  const unknown = unknownIds(contents, ids, against);
  for (const { one, content } of used)
    if (one.actor.add && against !== undefined && !ids.has(one.actor.id) && !against.actors.has(one.actor.id)) {
      const meant = unknown.meant(one.actor.id);
      content.reader.problem(
        one.idAt,
        `No actor has the id ${one.actor.id}.${didYouMean(meant) || ' To define one, give its type and name.'}`,
        insteadOf(meant),
      );
    }
  const cyclic = cyclicParents(used, against);
  const claimed = doublyClaimed(used, against);
  for (const content of contents) for (const reference of referencesOf(content)) unknown.check(content, reference);
  return { leftOut, claimed, cyclic };
}

const indexes = new WeakMap<FileContent, LineIndex>();

function linesOf(content: FileContent): LineIndex {
  const known = indexes.get(content) ?? lineIndex(content.text);
  indexes.set(content, known);
  return known;
}

/** Where the other of two stands, in words. */
function whereabouts(here: FileContent, there: Placed, at = there.one.idAt): string {
  const { start, file } = placeOf(there.content, at);
  const line = `line ${linesOf(there.content).positionAt(start).line}`;
  return here === there.content ? line : `${line} of ${file.slice(file.lastIndexOf('/') + 1)}`;
}

/** An id stands once in a file, and defines an actor once in all files. */
function duplicates(all: readonly Placed[]): ReadonlySet<ReadActor> {
  const leftOut = new Set<ReadActor>();
  const seen = new Map<string, Placed>();
  const defined = new Map<string, Placed>();
  all.forEach((placed) => {
    const { one, content } = placed;
    const { id, add } = one.actor;
    const key = `${content.reader.file}\n${id}`;
    const before = seen.get(key) ?? (add ? undefined : defined.get(id));
    if (before) {
      leftOut.add(one);
      const other = before.content === content ? 'two actors of this file' : 'an actor of another file too';
      content.reader.problem(
        one.idAt,
        `The id ${id} is given to ${other} (${whereabouts(content, before)}); the second is left out. Give it an id of its own, or put the two together.`,
        { related: [{ ...placeOf(before.content, before.one.idAt), message: 'The first' }] },
      );
      return;
    }
    seen.set(key, placed);
    if (!add) defined.set(id, placed);
  });
  return leftOut;
}

/** Ids of actors that are their own parent by some way round; their parent is left out. */
function cyclicParents(read: readonly Placed[], against: Knowledge | undefined): ReadonlySet<string> {
  const parents = new Map<string, string>();
  for (const { one } of read)
    if (one.actor.parent !== undefined && !parents.has(one.actor.id)) parents.set(one.actor.id, one.actor.parent);
  const parentOf = (id: string) => parents.get(id) ?? against?.actors.get(id)?.parent;
  const done = new Set<string>();
  const cyclic = new Set<string>();
  for (const start of parents.keys()) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !path.has(id) && !done.has(id)) {
      path.add(id);
      id = parentOf(id);
    }
    if (id !== undefined && path.has(id)) {
      const steps = [...path];
      for (const step of steps.slice(steps.indexOf(id))) if (parents.has(step)) cyclic.add(step);
    }
    for (const step of path) done.add(step);
  }
  for (const { one, content } of read)
    if (cyclic.has(one.actor.id) && one.parentAt)
      content.reader.problem(
        one.parentAt,
        one.actor.parent === one.actor.id
          ? `${one.actor.id} is its own parent; the parent is left out. Name what it belongs to.`
          : `${one.actor.id} is its own parent by way of ${one.actor.parent}; the parent is left out. Take one of them away.`,
      );
  return cyclic;
}

/** Names that two actors claim, or one that is another's in the knowledge added to; the later claim is left out. A surname may be shared. */
function doublyClaimed(read: readonly Placed[], against: Knowledge | undefined): ReadonlySet<string> {
  const owners = new Map<string, { placed: Placed; at: ReadActor['idAt'] }>();
  const claimed = new Set<string>();
  for (const placed of read) {
    const { one, content } = placed;
    const { id } = one.actor;
    for (const { text, at, short } of one.names) {
      if (short) continue;
      const key = nameKey(text);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { placed, at });
      else if (owner.placed.one.actor.id !== id) {
        claimed.add(`${id}\n${key}`);
        content.reader.problem(
          at,
          `“${text}” is already a name of ${owner.placed.one.actor.id} (${whereabouts(content, owner.placed, owner.at)}); it is left out here. Take it away from one of the two.`,
          { related: [{ ...placeOf(owner.placed.content, owner.at), message: 'The other name' }] },
        );
      }
      const known = against?.named(text).find((match) => match.actor.id !== id && !match.name.short)?.actor;
      if (known !== undefined && owner === undefined && !one.actor.add)
        content.reader.problem(
          at,
          `“${text}” is also a name of ${known.names[0]?.text} (${known.id}). To add to that one, write “id: ${known.id}” and no type.`,
          { severity: 'warning' },
        );
    }
  }
  return claimed;
}

/** Ids that nothing defines, with the one that is likely meant. Looking for it is costly: not more than some dozens of times. */
function unknownIds(contents: readonly FileContent[], ids: ReadonlySet<string>, against: Knowledge | undefined) {
  let searches = 0;
  const all = () => [...ids, ...(against?.actors.keys() ?? [])];
  const meant = (id: string): string | undefined => {
    if (++searches > 40) return undefined;
    const named = against?.named(id)[0]?.actor.id;
    if (named !== undefined) return named;
    const own = contents.flatMap(({ actors }) => actors).find(({ names }) => names.some(({ text }) => text === id));
    if (own) return own.actor.id;
    const plain = slug(id);
    if (plain !== id && (ids.has(plain) || against?.actors.has(plain))) return plain;
    return nearest(id, all());
  };
  const check = ({ reader }: FileContent, { id, at }: Reference) => {
    if (against === undefined || against.actors.has(id) || ids.has(id)) return;
    const likely = meant(id);
    reader.problem(
      at,
      `No actor has the id ${id}.${didYouMean(likely) || ' Define it under “actors”, or name another.'}`,
      { severity: 'warning', ...insteadOf(likely) },
    );
  };
  return { meant, check };
}
