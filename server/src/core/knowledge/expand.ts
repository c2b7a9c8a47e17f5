import type { KnownActor, KnownEvent, KnownName, KnownRole, NameStanding, SourceReference } from '../model';
import type { KnowledgePack, PackActor, PackEvent, PackName, PackRole, PackSource } from './pack';

/** Reads a name with its marks. */
export function readName(name: PackName, first: boolean): KnownName {
  if (typeof name !== 'string') return name;
  let start = 0;
  let short = false;
  let standing: NameStanding = first ? 'preferred' : 'accepted';
  for (; ; start++) {
    const mark = name.charCodeAt(start);
    if (mark === 126 /* ~ */) short = true;
    else if (mark === 45 /* - */) standing = 'deprecated';
    else if (mark === 33 /* ! */) standing = 'wrong';
    else if (mark === 43 /* + */) standing = 'preferred';
    else break;
  }
  let end = name.length;
  const hash = name.indexOf(' # ', start);
  const note = hash < 0 ? undefined : name.slice(hash + 3);
  if (hash >= 0) end = hash;
  const at = name.lastIndexOf('@', end);
  const language = at > start ? name.slice(at + 1, end) : undefined;
  if (at > start) end = at;
  const known: Writable<KnownName> = { text: name.slice(start, end), standing };
  if (language !== undefined) known.language = language;
  if (short) known.short = true;
  if (note !== undefined) known.note = note;
  return known;
}

/** The text of a name without its marks. */
export function nameText(name: PackName): string {
  if (typeof name !== 'string') return name.text;
  let start = 0;
  let mark = name.charCodeAt(0);
  while (mark === 126 || mark === 45 || mark === 33 || mark === 43) mark = name.charCodeAt(++start);
  let end = name.indexOf(' # ', start);
  if (end < 0) end = name.length;
  const at = name.lastIndexOf('@', end);
  if (at > start) end = at;
  return start === 0 && end === name.length ? name : name.slice(start, end);
}

export function readSource(source: PackSource | undefined, pack: KnowledgePack): SourceReference {
  if (source === undefined) return { title: pack.pack };
  if (typeof source !== 'string') return source;
  const colon = source.indexOf(':');
  const series = colon > 0 ? pack.sources?.[source.slice(0, colon)] : undefined;
  if (series === undefined) return { title: source };
  const title = source.slice(colon + 1);
  return {
    title: title === '' ? series.title : `${title} (${series.title})`,
    ...(series.url === undefined ? {} : { url: series.url.replace('{}', pageName(title)) }),
  };
}

/** A page's title in an address. */
function pageName(title: string): string {
  const joined = title.split(' ').join('_');
  return /^[\w(),.'-]*$/.test(joined) ? joined : encodeURI(joined).replace(/\?/g, '%3F');
}

function readRole(role: PackRole, source: SourceReference): KnownRole {
  if (typeof role !== 'string') return role;
  const [title = '', of, from, to] = role.split('|');
  return { title, ...(of ? { of } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}), source };
}

/** An actor from its definition and what other packs add to it; names given as preferred by an addition come first. */
export function expandActor(parts: readonly { readonly raw: PackActor; readonly pack: KnowledgePack }[]): KnownActor {
  const { raw, pack } = parts[0] as { raw: PackActor; pack: KnowledgePack };
  const source = readSource(raw.source, pack);
  let names = raw.names.map((name, index) => readName(name, index === 0));
  const firstShort = names.findIndex(
    (name) => name.short && name.standing === 'accepted' && name.language === undefined,
  );
  const short = names[firstShort];
  if (short !== undefined) names[firstShort] = { ...short, standing: 'preferred' };
  let demonyms = raw.demonyms ?? [];
  let roles = (raw.roles ?? []).map((role) => readRole(role, source));
  let { gender, wikidata, parent, description } = raw;
  for (const part of parts.slice(1)) {
    const added = part.raw;
    const addedSource = readSource(added.source, part.pack);
    for (const name of added.names) names = withName(names, readName(name, false), typeof name !== 'string');
    if (added.demonyms !== undefined) demonyms = [...demonyms, ...added.demonyms];
    if (added.roles !== undefined) roles = [...roles, ...added.roles.map((role) => readRole(role, addedSource))];
    gender ??= added.gender;
    wikidata ??= added.wikidata;
    parent ??= added.parent;
    description ??= added.description;
  }
  const actor: Writable<KnownActor> = { id: raw.id, type: raw.type ?? 'other', names, source };
  if (wikidata !== undefined) actor.wikidata = wikidata;
  if (gender !== undefined) actor.gender = gender === 'f' ? 'female' : 'male';
  if (demonyms.length > 0) actor.demonyms = demonyms;
  if (parent !== undefined) actor.parent = parent;
  if (roles.length > 0) actor.roles = roles;
  if (description !== undefined) actor.description = description;
  return actor;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A preferred name goes to the front; any other replaces the same text. A plain repetition changes nothing, unless a
 * workspace makes it: that accepts a name that was not.
 */
function withName(names: readonly KnownName[], added: KnownName, ofWorkspace: boolean): KnownName[] {
  const others = names.filter((name) => name.text !== added.text);
  if (added.standing === 'preferred' && !added.short) return [added, ...demoted(others)];
  const plain = added.standing === 'accepted' && added.language === undefined && !added.short;
  if (others.length === names.length) return [...names, added];
  if (plain && !ofWorkspace) return [...names];
  if (plain) return names.map((name) => (name.text === added.text ? accepted(name) : name));
  return names.map((name) => (name.text === added.text ? added : name));
}

/** Right in English, with what it was else. */
function accepted(name: KnownName): KnownName {
  const { language, note, ...rest } = name;
  return name.standing === 'preferred' && language === undefined ? name : { ...rest, standing: 'accepted' };
}

function demoted(names: readonly KnownName[]): KnownName[] {
  return names.map((name) => (name.standing === 'preferred' && !name.short ? { ...name, standing: 'accepted' } : name));
}

export function expandEvent(raw: PackEvent, pack: KnowledgePack): KnownEvent {
  const essential: string[] = [];
  const participants = raw.participants.map((id) => {
    if (!id.startsWith('!')) return id;
    essential.push(id.slice(1));
    return id.slice(1);
  });
  let interval = raw.date;
  if (typeof interval === 'string') {
    const slash = interval.indexOf('/');
    interval =
      slash < 0 ? { from: interval, to: interval } : { from: interval.slice(0, slash), to: interval.slice(slash + 1) };
  }
  return {
    id: raw.id,
    name: raw.name,
    kind: raw.kind,
    participants,
    essential,
    interval,
    source: readSource(raw.source, pack),
  };
}
