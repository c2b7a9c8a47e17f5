import type { Knowledge, KnownActor, KnownEvent, NameMatch, VariantMatch } from '../model';
import { expandActor, expandEvent } from './expand';
import { houseStyles, rejects, styleChoices } from './house-style';
import { lazyMap } from './lazy-map';
import { actorOf, indexNames, type NameIndex, nameKey, typeOf } from './name-index';
import type { KnowledgePack, PackEvent } from './pack';
import { rateLookup } from './rates';
import { acceptsSpelling, houseSpelling } from './spelling';
import { upperIndex } from './upper-index';
import { type KnownNames, variantFinder } from './variants';
import { contentVersion } from './version';

/** Given what is known, answers of which actors a name is a systematic variant. */
export type VariantFinder = (known: KnownNames) => (name: string) => readonly VariantMatch[];

export interface KnowledgeOptions {
  /** House spelling by id of the actor; wins over the packs' own. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Id of a house style (`ap`); the packs' own preferences where absent or unknown. */
  readonly houseStyle?: string;
  /** Packs of the workspace, read after the built-in ones; same ids add to what is known. */
  readonly additions?: readonly KnowledgePack[];
  readonly variantFinder?: VariantFinder;
}

/** Packs that nothing is added to are indexed once, however often knowledge is made of them. */
const indexes = new WeakMap<readonly KnowledgePack[], NameIndex>();

function indexOf(packs: readonly KnowledgePack[]): NameIndex {
  const kept = indexes.get(packs) ?? indexNames(packs);
  indexes.set(packs, kept);
  return kept;
}

/** Look-ups over packs. Cheap to make: each index is built when first asked for. */
export function createKnowledge(packs: readonly KnowledgePack[], options: KnowledgeOptions = {}): Knowledge {
  const all = [...packs, ...(options.additions ?? [])];
  const spellings = Object.assign(
    Object.create(null),
    ...all.map((pack) => pack.spellings ?? {}),
    options.spellings ?? {},
  ) as Readonly<Record<string, string>>;

  const index = lazily(() => (options.additions?.length ? indexNames(all) : indexOf(packs)));
  const upperNames = lazily(() => upperIndex(longEnough(index().names.keys())));
  const upperDemonyms = lazily(() => upperIndex(longEnough(index().demonyms.keys())));
  const upperFirstWords = lazily(() => upperIndex(index().firstWords));
  const actorMap = lazily(() =>
    lazyMap(index().actors, (defined) =>
      expandActor([defined, ...(defined.added ?? [])].map((part) => ({ raw: actorOf(part), pack: part.pack }))),
    ),
  );
  const eventIndex = lazily(() => indexEvents(all));
  const rates = lazily(() => rateLookup(all));
  const version = lazily(() => contentVersion(all));
  const style = houseStyles.find(({ id }) => id === options.houseStyle)?.id;
  const styled = lazily(() => styleChoices(style));
  const houseChoice = (actor: KnownActor) => (spellings[actor.id] === undefined ? styled().get(actor.id) : undefined);
  const wanted = (actor: KnownActor) =>
    spellings[actor.id] ?? (style === undefined ? undefined : styled().get(actor.id)?.write);
  const own = lazily(() => namesAccepted(options.additions ?? []));
  const variants = new Map<string, readonly VariantMatch[]>();
  const finder = lazily(() => (options.variantFinder ?? variantFinder)({ names: index().names, actors: actorMap() }));

  const named = (name: string): readonly NameMatch[] => {
    const key = nameKey(name);
    let ids = idsAt(index().names, key);
    if (ids.length === 0 && isUpper(key)) ids = idsOfAll(index().names, upperNames()(key));
    if (ids.length === 0) return [];
    const matches: NameMatch[] = [];
    for (const id of ids) {
      const actor = actorMap().get(id);
      const known =
        actor?.names.find((other) => nameKey(other.text) === key) ??
        actor?.names.find((other) => nameKey(other.text).toUpperCase() === key);
      if (actor !== undefined && known !== undefined) matches.push({ actor, name: known });
    }
    return matches;
  };

  return {
    get version() {
      return version();
    },
    get actors() {
      return actorMap();
    },
    *ofType(type) {
      for (const [id, part] of index().actors) {
        const actor = typeOf(part) === type ? actorMap().get(id) : undefined;
        if (actor) yield actor;
      }
    },
    get events() {
      return eventIndex().byId;
    },
    named,
    demonym: (word) => {
      const key = nameKey(word);
      let ids = idsAt(index().demonyms, key);
      if (ids.length === 0 && isUpper(key)) ids = idsOfAll(index().demonyms, upperDemonyms()(key));
      return ids.map((id) => actorMap().get(id)).filter((actor) => actor !== undefined);
    },
    variantOf: (name) => {
      let found = variants.get(name);
      if (found === undefined) {
        found = named(name).length > 0 ? [] : finder()(name);
        if (variants.size > 20_000) variants.clear();
        variants.set(name, found);
      }
      return found;
    },
    startsName: (word) => {
      const key = nameKey(word);
      return index().firstWords.has(key) || (isUpper(key) && upperFirstWords()(key).length > 0);
    },
    get longestName() {
      return index().longestName;
    },
    eventsOf: (kind) => eventIndex().byKind.get(kind) ?? [],
    rate: (base, quote, year) => rates()(base, quote, year),
    houseSpelling: (actor, form) => houseSpelling(actor, form, wanted(actor)),
    accepts: (actor, form) => {
      const choice = houseChoice(actor);
      if (choice && rejects(choice, actor, form) && !own().has(`${actor.id}\n${nameKey(form)}`)) return false;
      return acceptsSpelling(actor, form, wanted(actor));
    },
    houseChoice,
  };
}

/** `id\nname` of the names that the workspace's own files call right: they stand whatever a house style says. */
function namesAccepted(additions: readonly KnowledgePack[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pack of additions)
    for (const { id, names } of pack.actors ?? [])
      for (const name of names)
        if (typeof name !== 'string' && (name.standing === 'preferred' || name.standing === 'accepted'))
          found.add(`${id}\n${nameKey(name.text)}`);
  return found;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Shorter ones are too often something else in capitals. */
function* longEnough(keys: Iterable<string>): Iterable<string> {
  for (const key of keys) if (key.length >= 4) yield key;
}

function idsOfAll(map: ReadonlyMap<string, readonly string[] | string>, keys: readonly string[]): readonly string[] {
  if (keys.length === 1) return idsAt(map, keys[0] as string);
  return [...new Set(keys.flatMap((key) => idsAt(map, key)))];
}

function idsAt(map: ReadonlyMap<string, readonly string[] | string>, key: string): readonly string[] {
  const found = map.get(key);
  return found === undefined ? [] : typeof found === 'string' ? [found] : found;
}

function isUpper(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function indexEvents(packs: readonly KnowledgePack[]) {
  const raw = new Map<string, { raw: PackEvent; pack: KnowledgePack }>();
  for (const pack of packs) for (const event of pack.events ?? []) raw.set(event.id, { raw: event, pack });
  const byId = new Map<string, KnownEvent>();
  const byKind = new Map<string, KnownEvent[]>();
  for (const [id, entry] of raw) {
    const event = expandEvent(entry.raw, entry.pack);
    byId.set(id, event);
    const same = byKind.get(event.kind);
    if (same === undefined) byKind.set(event.kind, [event]);
    else same.push(event);
  }
  return { byId, byKind };
}
