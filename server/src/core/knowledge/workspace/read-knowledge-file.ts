import type { Node } from 'yaml';
import type { Knowledge, KnowledgeEntry, KnowledgeProblem, KnowledgeReference } from '../../model';
import { nameKey } from '../name-index';
import type { KnowledgePack, PackActor, PackEvent } from '../pack';
import { checkActors } from './check-actors';
import { type FileContent, placeOf, readContent, referencesOf } from './file-content';
import type { ReadEvent } from './read-event';
import { spanOf } from './reader';

/** A file of `.corroborate/knowledge`, as text. */
export interface KnowledgeText {
  readonly file: string;
  /** Empty where it could not be read. */
  readonly text: string;
  /** Its size in bytes, where it was too long to be read. */
  readonly bytes?: number;
  /** Why it could not be read. */
  readonly problem?: string;
  /** True where it is not in Unicode, so that its letters may be others. */
  readonly guessed?: boolean;
}

/** What a knowledge file says, what is wrong with it, and where things stand in it. */
export interface ReadKnowledgeFile {
  readonly file: string;
  readonly pack: KnowledgePack;
  readonly problems: readonly KnowledgeProblem[];
  readonly entries: readonly KnowledgeEntry[];
  readonly references: readonly KnowledgeReference[];
}

/** Reads one file; see `readKnowledgeFiles`. */
export function readKnowledgeFile(file: string, text: string, against?: Knowledge): ReadKnowledgeFile {
  return readKnowledgeFiles([{ file, text }], against)[0] as ReadKnowledgeFile;
}

/**
 * Reads the files of `.corroborate/knowledge` together. What is wrong becomes a problem at its place, and all the rest
 * is used. With the knowledge they add to, ids that they refer to are looked up there as well.
 */
export function readKnowledgeFiles(files: readonly KnowledgeText[], against?: Knowledge): ReadKnowledgeFile[] {
  const contents = files.map((file) => readContent(file));
  const verdict = checkActors(contents, against);
  const events = new Map<string, { content: FileContent; event: ReadEvent }>();
  return contents.map((content) => {
    const { reader, rates, spellings } = content;
    const actors: PackActor[] = [];
    const wanted: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const one of content.actors) {
      if (verdict.leftOut.has(one)) continue;
      const { parent, ...rest } = one.actor;
      const names = rest.names.filter(
        (name) => typeof name === 'string' || !verdict.claimed.has(`${rest.id}\n${nameKey(name.text)}`),
      );
      actors.push({ ...rest, names, ...(parent === undefined || verdict.cyclic.has(rest.id) ? {} : { parent }) });
      if (one.spelling !== undefined) wanted[one.actor.id] = one.spelling;
    }
    const own: PackEvent[] = [];
    for (const event of content.events) {
      const before = events.get(event.event.id);
      if (before) {
        reader.problem(
          event.idAt,
          `The id ${event.event.id} is given to another event too; this one is left out. Give it an id of its own.`,
          { related: [{ ...placeOf(before.content, before.event.idAt), message: 'The other event' }] },
        );
        continue;
      }
      events.set(event.event.id, { content, event });
      own.push(event.event);
    }
    for (const { id, spelling } of spellings) wanted[id] = spelling;
    const pack: KnowledgePack = {
      pack: reader.file,
      actors,
      events: own,
      rates: rates.map(({ rate }) => rate),
      spellings: wanted,
    };
    return {
      file: reader.file,
      pack,
      problems: [...reader.problems].sort((a, b) => a.start - b.start || a.end - b.end),
      entries: entriesOf(content),
      references: referencesOf(content).map(({ id, at }) => ({ ...placeOf(content, at), id })),
    };
  });
}

function entriesOf(content: FileContent): KnowledgeEntry[] {
  const { actors, events, rates, spellings } = content;
  const part = (at: Node) => {
    const { start, end } = spanOf(at);
    return { start, end };
  };
  return [
    ...actors.map(
      ({ actor, at, idAt, names, ownId }): KnowledgeEntry => ({
        ...placeOf(content, at),
        kind: 'actor',
        id: actor.id,
        name: names[0]?.text ?? actor.id,
        detail: actor.add ? 'adds to what is known' : (actor.type ?? 'other'),
        idAt: part(idAt),
        ownId,
        defines: !actor.add,
        names: names.map((name) => ({ text: name.text, ...part(name.at) })),
      }),
    ),
    ...events.map(
      ({ event, at, idAt, ownId }): KnowledgeEntry => ({
        ...placeOf(content, at),
        kind: 'event',
        id: event.id,
        name: event.name,
        detail: event.kind,
        idAt: part(idAt),
        ownId,
        defines: true,
        names: [],
      }),
    ),
    ...rates.map(({ rate, at }): KnowledgeEntry => {
      const [quote, year] = rate.rates[0] ?? ['', 0];
      return {
        ...placeOf(content, at),
        kind: 'rate',
        id: '',
        name: `${rate.base} ${quote} ${year}`,
        idAt: part(at),
        ownId: false,
        defines: true,
        names: [],
      };
    }),
    ...spellings.map(
      ({ id, spelling, at, value }): KnowledgeEntry => ({
        file: content.reader.file,
        start: spanOf(at).start,
        end: spanOf(value).end,
        kind: 'spelling',
        id,
        name: spelling,
        detail: id,
        idAt: part(at),
        ownId: true,
        defines: false,
        names: [{ text: spelling, ...part(value) }],
      }),
    ),
  ].sort((a, b) => a.start - b.start);
}
