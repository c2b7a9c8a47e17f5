import { builtInPacks, createKnowledge } from '../../../server/src/core/knowledge';
import { expandEvent, nameText, readName } from '../../../server/src/core/knowledge/expand';
import type { KnowledgePack, PackActor, PackSource } from '../../../server/src/core/knowledge/pack';
import { tableActors } from '../../../server/src/core/knowledge/table';
import type { KnownActor, KnownEvent } from '../../../server/src/core/model';
import { link } from './markdown';

const knowledge = createKnowledge(builtInPacks);

/** A pack as its page looks at it. */
export interface PackView {
  readonly raw: KnowledgePack;
  /** Entries as the pack has them, those of its tables too. */
  readonly entries: readonly PackActor[];
  /** Actors that the pack defines, with all that the packs say of them. */
  readonly actors: readonly KnownActor[];
  readonly events: readonly KnownEvent[];
}

export function viewOf(raw: KnowledgePack): PackView {
  const entries = [...(raw.actors ?? []), ...tableActors(raw)];
  const own = entries.filter(({ add }) => !add).flatMap(({ id }) => knowledge.actors.get(id) ?? []);
  return { raw, entries, actors: own, events: (raw.events ?? []).map((event) => expandEvent(event, raw)) };
}

/** The preferred name of an actor, or the id itself. */
export const nameOf = (id: string | undefined): string =>
  id === undefined ? '' : (knowledge.actors.get(id)?.names[0]?.text ?? id);

export const actorOf = (id: string): KnownActor | undefined => knowledge.actors.get(id);

/** The name of an entry; of one that adds to another, of that. */
export const entryName = (entry: PackActor): string => (entry.add ? nameOf(entry.id) : nameText(entry.names[0] ?? ''));

export const sourceLink = ({ title, url }: { title: string; url?: string }): string =>
  link(title.replace(/ \(Wikipedia\)$/, ''), url);

/** The further names of an actor, with the language or how they stand. */
export const otherNames = (actor: KnownActor): string =>
  actor.names
    .slice(1)
    .filter(({ short, text }) => !(short && actor.names[0]?.text.includes(text)))
    .map(({ text, language, standing }) => {
      const mark = language ?? (standing === 'deprecated' || standing === 'wrong' ? standing : '');
      return mark ? `${text} (${mark})` : text;
    })
    .join(', ');

/** How often the pack's entries give each source. */
export function sourcesOf({ raw, entries, events }: PackView): [title: string, url: string | undefined, n: number][] {
  const keys = new Map<string, number>();
  const add = (source: PackSource | undefined, n = 1) => {
    const key = typeof source === 'string' ? source.slice(0, source.indexOf(':')) : '';
    keys.set(key, (keys.get(key) ?? 0) + n);
  };
  for (const { source } of entries) add(source);
  for (const { source } of raw.events ?? []) add(source);
  for (const { source, rates } of raw.rates ?? []) add(source, rates.length);
  return Object.entries(raw.sources ?? {})
    .map(([key, { title, url }]): [string, string | undefined, number] => [
      title,
      url?.replace(/wiki\/\{\}$/, '').replace('{}', ''),
      keys.get(key) ?? 0,
    ])
    .filter(([, , n]) => n > 0 || events.length === 0);
}

/** Names by language, those of English by how they stand. */
export function namesByUse({ entries }: PackView): [use: string, n: number][] {
  const counts = new Map<string, number>();
  for (const { names, add } of entries)
    names.forEach((name, i) => {
      const { language, standing } = readName(name, i === 0 && !add);
      const use = language ?? standing;
      counts.set(use, (counts.get(use) ?? 0) + 1);
    });
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
