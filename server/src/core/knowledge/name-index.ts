import { nameText } from './expand';
import type { KnowledgePack, PackActor, PackTable } from './pack';
import { slug } from './slug';
import { isItem, tableActor } from './table';

/** What one pack says of an actor: an entry, or a line of a table that is read when the actor is asked for. */
export interface ActorPart {
  readonly raw: PackActor | string;
  readonly table?: PackTable;
  readonly pack: KnowledgePack;
}

/** Where an actor is defined (the first part), and what other packs add to it. */
export interface ActorParts {
  readonly id: string;
  readonly parts: ActorPart[];
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
    if (known === undefined) actors.set(id, { id, parts: [part] });
    else known.parts.push(part);
  };
  const addName = (map: Map<string, string | string[]>, text: string, id: string) => {
    addKey(map, nameKey(text), id);
  };
  const addKey = (map: Map<string, string | string[]>, key: string, id: string) => {
    put(map, key, id);
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
    let end = line.indexOf('|', start);
    let name = nameText(line.slice(start, end < 0 ? line.length : end));
    const id = line.startsWith('|') ? slug(name) : line.slice(0, line.indexOf('|'));
    if (actors.has(id)) return;
    addPart(id, { raw: line, table, pack });
    for (;;) {
      addKey(names, ascii ? name : nameKey(name), id);
      if (end < 0) return;
      start = end + 1;
      end = line.indexOf('|', start);
      if (end < 0 && isItem(line.slice(start))) return;
      name = nameText(line.slice(start, end < 0 ? line.length : end));
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

function put(map: Map<string, string | string[]>, key: string, id: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, id);
  else if (typeof known === 'string') {
    if (known !== id) map.set(key, [known, id]);
  } else if (!known.includes(id)) known.push(id);
}
