import { nameText } from './expand';
import type { KnowledgePack, PackActor } from './pack';

/** Where an actor is defined, and what other packs add to it. The first part defines. */
export interface ActorParts {
  readonly id: string;
  readonly parts: { readonly raw: PackActor; readonly pack: KnowledgePack }[];
}

/** Raw look-ups; actors are expanded only when one is asked for. */
export interface NameIndex {
  readonly actors: ReadonlyMap<string, ActorParts>;
  readonly names: ReadonlyMap<string, readonly string[] | string>;
  readonly demonyms: ReadonlyMap<string, readonly string[] | string>;
  readonly firstWords: ReadonlySet<string>;
  readonly longestName: number;
}

const curly = /[\u2018\u2019\u02bc]/;
const notAscii = /[^\0-\x7f]/;

/** Names are compared in NFC with straight apostrophes. */
export function nameKey(name: string): string {
  if (!notAscii.test(name)) return name;
  const composed = name.normalize('NFC');
  return curly.test(composed) ? composed.replace(/[\u2018\u2019\u02bc]/g, "'") : composed;
}

export function indexNames(packs: readonly KnowledgePack[]): NameIndex {
  const actors = new Map<string, ActorParts>();
  const names = new Map<string, string | string[]>();
  const demonyms = new Map<string, string | string[]>();
  const firstWords = new Set<string>();
  let longestName = 1;

  const addActor = (raw: PackActor, pack: KnowledgePack) => {
    const known = actors.get(raw.id);
    if (known === undefined) {
      if (raw.add) return;
      actors.set(raw.id, { id: raw.id, parts: [{ raw, pack }] });
    } else known.parts.push({ raw, pack });
    for (const name of raw.names) {
      const key = nameKey(nameText(name));
      put(names, key, raw.id);
      longestName = Math.max(longestName, addFirstWord(firstWords, key));
    }
    for (const demonym of raw.demonyms ?? []) {
      const key = nameKey(demonym);
      put(demonyms, key, raw.id);
      longestName = Math.max(longestName, addFirstWord(firstWords, key));
    }
  };

  for (const pack of packs) {
    for (const raw of pack.actors ?? []) if (!raw.add) addActor(raw, pack);
    for (const raw of tableActors(pack)) if (!actors.has(raw.id)) addActor(raw, pack);
  }
  for (const pack of packs) for (const raw of pack.actors ?? []) if (raw.add) addActor(raw, pack);
  return { actors, names, demonyms, firstWords, longestName };
}

/** Adds the first word, and its part before a hyphen; answers how many words and hyphenated parts the name has. */
function addFirstWord(firstWords: Set<string>, name: string): number {
  const space = name.indexOf(' ');
  const word = space < 0 ? name : name.slice(0, space);
  firstWords.add(word);
  const hyphen = word.indexOf('-');
  if (hyphen > 0) firstWords.add(word.slice(0, hyphen));
  let count = 1;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code === 32 || code === 45) count++;
  }
  return count;
}

function put(map: Map<string, string | string[]>, key: string, id: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, id);
  else if (typeof known === 'string') {
    if (known !== id) map.set(key, [known, id]);
  } else if (!known.includes(id)) known.push(id);
}

/** The actors that a pack's tables list, a line each. */
export function tableActors(pack: KnowledgePack): PackActor[] {
  const actors: PackActor[] = [];
  for (const table of pack.tables ?? [])
    for (const line of typeof table.lines === 'string' ? table.lines.split('\n') : table.lines) {
      const [id = '', parent = '', type = '', description = '', source = '', ...names] = line.split('|');
      if (names.length === 0) continue;
      actors.push({
        id: id || slug(nameText(names[0] as string)),
        type: (type || 'place') as NonNullable<PackActor['type']>,
        names,
        ...(parent ? { parent } : {}),
        ...(description || table.description ? { description: description || table.description } : {}),
        source: source || table.source,
      });
    }
  return actors;
}

/** The id made from a name: lower case, accents dropped, hyphens between words. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u02bb-\u02bf'’‘.]/g, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[ðđ]/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
