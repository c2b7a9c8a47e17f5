import type { ActorType } from '../model';
import { nameText } from './expand';
import type { KnowledgePack, PackActor, PackTable } from './pack';
import { slug } from './slug';
import { isItem, tableActor, tableType } from './table';

/** What one pack says of an actor: an entry, or a line of a table that is read when the actor is asked for. */
export interface ActorPart {
  readonly raw: PackActor | string;
  readonly table?: PackTable;
  readonly pack: KnowledgePack;
}

/** Where an actor is defined, and what other packs add to it. */
export interface ActorParts extends ActorPart {
  added?: ActorPart[];
}

/** Raw look-ups; actors are expanded only when one is asked for. */
export interface NameIndex {
  readonly actors: ReadonlyMap<string, ActorParts>;
  readonly names: ReadonlyMap<string, readonly string[] | string>;
  readonly demonyms: ReadonlyMap<string, readonly string[] | string>;
  readonly firstWords: ReadonlySet<string>;
  readonly longestName: number;
}

const notAscii = /[^\0-\x7f]/;
/** A line with marks in or before one of its names. */
const marked = /[@#~]|\|[-!+]/;
const asItIs = (name: string): string => name;

/** Names are compared in NFC with straight apostrophes. */
export function nameKey(name: string): string {
  return notAscii.test(name) ? name.normalize('NFC').replace(/[\u2018\u2019\u02bc]/g, "'") : name;
}

export function indexNames(packs: readonly KnowledgePack[]): NameIndex {
  const actors = new Map<string, ActorParts>();
  const names = new Map<string, string | string[]>();
  const demonyms = new Map<string, string | string[]>();
  const firstWords = new Set<string>();
  let longestName = 1;

  const addPart = (id: string, part: ActorPart) => {
    const known = actors.get(id);
    if (known === undefined) actors.set(id, part);
    else if (known.added === undefined) known.added = [part];
    else known.added.push(part);
  };
  const addName = (map: Map<string, string | string[]>, text: string, id: string) => {
    addKey(map, nameKey(text), id);
  };
  const addKey = (map: Map<string, string | string[]>, key: string, id: string) => {
    if (!put(map, key, id)) return;
    if (!key.includes(' ') && !key.includes('-')) firstWords.add(key);
    else longestName = Math.max(longestName, addFirstWord(firstWords, key));
  };
  const addActor = (raw: PackActor, pack: KnowledgePack) => {
    if (raw.add && !actors.has(raw.id)) return;
    addPart(raw.id, { raw, pack });
    for (const name of raw.names) addName(names, nameText(name), raw.id);
    for (const demonym of raw.demonyms ?? []) addName(demonyms, demonym, raw.id);
  };
  const addLine = (line: string, table: PackTable, pack: KnowledgePack) => {
    let start = 0;
    for (let field = 0; field < 5; field++) {
      start = line.indexOf('|', start) + 1;
      if (start === 0) return;
    }
    const ascii = !notAscii.test(line);
    const textOf = marked.test(line) ? nameText : asItIs;
    let end = line.indexOf('|', start);
    let name = textOf(line.slice(start, end < 0 ? line.length : end));
    const id = line.startsWith('|') ? slug(name) : line.slice(0, line.indexOf('|'));
    if (actors.has(id)) return;
    actors.set(id, { raw: line, table, pack });
    for (;;) {
      addKey(names, ascii ? name : nameKey(name), id);
      if (end < 0) return;
      start = end + 1;
      end = line.indexOf('|', start);
      if (end < 0 && isItem(line.slice(start))) return;
      name = textOf(line.slice(start, end < 0 ? line.length : end));
    }
  };

  for (const pack of packs) {
    for (const raw of pack.actors ?? []) if (!raw.add) addActor(raw, pack);
    for (const table of pack.tables ?? [])
      for (const line of typeof table.lines === 'string' ? table.lines.split('\n') : table.lines)
        addLine(line, table, pack);
  }
  for (const pack of packs) for (const raw of pack.actors ?? []) if (raw.add) addActor(raw, pack);
  return { actors, names, demonyms, firstWords, longestName };
}

/** The actor of a part, its line read where it is one. */
export function actorOf({ raw, table }: ActorPart): PackActor {
  return typeof raw === 'string' ? tableActor(raw, table as PackTable) : raw;
}

/** The type alone, as `actorOf` and `expandActor` read it. */
export const typeOf = ({ raw }: ActorPart): ActorType =>
  typeof raw === 'string' ? tableType(raw) : (raw.type ?? 'other');

/** Adds the first word, and its part before a hyphen; answers how many words and hyphenated parts the name has. */
function addFirstWord(firstWords: Set<string>, name: string): number {
  let count = 1;
  let word = name;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code !== 32 && code !== 45) continue;
    if (count === 1) firstWords.add(name.slice(0, index));
    if (code === 32 && word === name) word = name.slice(0, index);
    count++;
  }
  firstWords.add(word);
  return count;
}

/** True where the name is new. */
function put(map: Map<string, string | string[]>, key: string, id: string): boolean {
  const known = map.get(key);
  if (known === undefined) {
    map.set(key, id);
    return true;
  }
  if (typeof known === 'string') {
    if (known !== id) map.set(key, [known, id]);
  } else if (!known.includes(id)) known.push(id);
  return false;
}
