import { isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Knowledge, KnowledgeProblem, SourceReference } from '../../model';
import { nameKey } from '../name-index';
import type { KnowledgePack, PackActor, PackEvent, PackRates } from '../pack';
import { type ReadActor, readActor } from './read-actor';
import { readEvent, readRate } from './read-event';
import { reader as newReader, type Reader } from './reader';

/** A file longer than this (UTF-16 units) is read in its first part only: no hand writes so much, and parsing would take long. */
export const longestKnowledgeFile = 1_000_000;

const fileKeys = ['actors', 'events', 'rates', 'spellings'] as const;

/**
 * Reads a file of `.corroborate/knowledge`. What is wrong becomes a problem at its place, and all the rest is used.
 * With the knowledge it adds to, ids that it refers to are looked up there as well.
 */
export function readKnowledgeFile(
  file: string,
  text: string,
  against?: Knowledge,
): { readonly pack: KnowledgePack; readonly problems: readonly KnowledgeProblem[] } {
  const reader = newReader(file, text.length);
  const source: SourceReference = { title: file };
  const actors: PackActor[] = [];
  const events: PackEvent[] = [];
  const rates: PackRates[] = [];
  const spellings: Record<string, string> = Object.create(null) as Record<string, string>;
  const pack: KnowledgePack = { pack: file, actors, events, rates, spellings };
  const content = parse(text, reader);
  if (content === undefined) return { pack, problems: reader.problems };
  const fields = reader.fields(content, 'A knowledge file', fileKeys);
  if (fields === undefined) return { pack, problems: reader.problems };

  const read = new Map<string, ReadActor>();
  for (const item of reader.items(fields.get('actors'), 'actors', false)) {
    const one = readActor(item, reader, source);
    if (one === undefined) continue;
    if (read.has(one.actor.id)) {
      reader.problem(one.idAt, `The id ${one.actor.id} is given to two actors of this file; the second is left out.`);
      continue;
    }
    if (one.actor.add && against !== undefined && !against.actors.has(one.actor.id))
      reader.problem(one.idAt, `No actor has the id ${one.actor.id}; to define one, give its type and name.`);
    read.set(one.actor.id, one);
    if (one.spelling !== undefined) spellings[one.actor.id] = one.spelling;
  }
  const cyclic = cyclicParents([...read.values()], reader);
  const claimed = doublyClaimed([...read.values()], reader, against);
  for (const one of read.values()) {
    const { parent, ...rest } = one.actor;
    const names = rest.names.filter(
      (name) => typeof name === 'string' || !claimed.has(`${rest.id}\n${nameKey(name.text)}`),
    );
    actors.push({ ...rest, names, ...(parent === undefined || cyclic.has(rest.id) ? {} : { parent }) });
    if (parent !== undefined && one.parentAt !== undefined) checkReference(parent, one.parentAt, read, reader, against);
  }
  const seen = new Set<string>();
  for (const item of reader.items(fields.get('events'), 'events', false)) {
    const one = readEvent(item, reader, source);
    if (one === undefined) continue;
    if (seen.has(one.event.id))
      reader.problem(one.idAt, `The id ${one.event.id} is given to two events of this file; the second is left out.`);
    else {
      seen.add(one.event.id);
      events.push(one.event);
      for (const id of one.event.participants)
        checkReference(id.replace(/^!/, ''), one.participantsAt, read, reader, against);
    }
  }
  for (const item of reader.items(fields.get('rates'), 'rates', false)) {
    const one = readRate(item, reader, source);
    if (one !== undefined) rates.push(one);
  }
  const wanted = fields.get('spellings');
  if (isMap(wanted))
    for (const { key, value } of wanted.items) {
      const id = isScalar(key) ? String(key.value) : '';
      const spelling = reader.text(value, `The spelling of ${id}`);
      if (spelling !== undefined) spellings[id] = spelling;
    }
  else if (wanted !== undefined) reader.problem(wanted, 'spellings must be a mapping of ids and spellings.');
  return { pack, problems: reader.problems };
}

/** The document's content; syntax errors are noted and what could be read of the rest is kept. */
function parse(text: string, reader: Reader): Node | undefined {
  let part = text;
  if (text.length > longestKnowledgeFile) {
    const cut = text.lastIndexOf('\n  - ', longestKnowledgeFile);
    part = text.slice(0, cut < 0 ? text.lastIndexOf('\n', longestKnowledgeFile) + 1 : cut + 1);
    reader.problem(
      { start: part.length, end: part.length + 1 },
      `The file is too long (${text.length} characters); what follows the first ${part.length} is not read.`,
    );
  }
  try {
    const document = parseDocument(part, { prettyErrors: false, strict: true, uniqueKeys: true, logLevel: 'silent' });
    for (const error of document.errors) {
      const twice = error.code === 'DUPLICATE_KEY' ? 'This field is given twice; the first counts.' : error.message;
      reader.problem({ start: error.pos[0], end: error.pos[1] }, twice);
    }
    for (const warning of document.warnings)
      reader.problem({ start: warning.pos[0], end: warning.pos[1] }, warning.message, 'warning');
    const { contents } = document;
    return contents === null || (isScalar(contents) && contents.value === null) ? undefined : contents;
  } catch {
    reader.problem({ start: 0, end: 1 }, 'This file cannot be read as YAML: it is nested too deeply.');
    return undefined;
  }
}

/** Ids of actors that are their own parent by some way round; their parent is left out. */
function cyclicParents(read: readonly ReadActor[], reader: Reader): ReadonlySet<string> {
  const parents = new Map(read.map(({ actor }) => [actor.id, actor.parent]));
  const done = new Set<string>();
  const cyclic = new Set<string>();
  for (const { actor } of read) {
    const path = new Set<string>();
    let id: string | undefined = actor.id;
    while (id !== undefined && !path.has(id) && !done.has(id)) {
      path.add(id);
      id = parents.get(id);
    }
    if (id !== undefined && path.has(id)) {
      const steps = [...path];
      for (const step of steps.slice(steps.indexOf(id))) cyclic.add(step);
    }
    for (const step of path) done.add(step);
  }
  for (const { actor, parentAt, at } of read)
    if (cyclic.has(actor.id))
      reader.problem(
        parentAt ?? at,
        `${actor.id} is its own parent by way of ${actor.parent}; the parent is left out.`,
      );
  return cyclic;
}

/** Names that two actors of the file claim, or one that is another's in the knowledge added to; the later claim is left out. */
function doublyClaimed(
  read: readonly ReadActor[],
  reader: Reader,
  against: Knowledge | undefined,
): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const claimed = new Set<string>();
  for (const { actor, names } of read)
    for (const { text, at } of names) {
      const key = nameKey(text);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, actor.id);
      else if (owner !== actor.id) {
        claimed.add(`${actor.id}\n${key}`);
        reader.problem(at, `"${text}" is already a name of ${owner}; it is left out here.`);
      }
      const known = against?.named(text).find((match) => match.actor.id !== actor.id && !match.name.short);
      if (known !== undefined && owner === undefined && !actor.add)
        reader.problem(at, `"${text}" is also a name of ${known.actor.names[0]?.text} (${known.actor.id}).`, 'warning');
    }
  return claimed;
}

function checkReference(
  id: string,
  at: Node,
  read: ReadonlyMap<string, ReadActor>,
  reader: Reader,
  against: Knowledge | undefined,
): void {
  if (against === undefined || against.actors.has(id) || read.has(id)) return;
  reader.problem(at, `No actor has the id ${id}.`, 'warning');
}
