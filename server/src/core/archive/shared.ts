import type { ArticleId, ClaimKey, EntityId } from '../model';
import { type Hash, hash64 } from '../text';
import type { Archive, ArticleRecord, Holders, Lookup, Maker, Versions } from './archive';
import { claimValue } from './keys';
import { fewMembers, hasPair, memberCount, membersOf, type Pairs, someMember } from './pairs';
import { hashString, leavesWithHash, type PersistentMap } from './persistent-map';
import { factsValue } from './sentence-facts';
import { recordOf, type StoredArticle } from './stored';
import { mostRepeats, mostTellings, mostVersions } from './weight';

/** An archive with its parts: what `index.ts` exchanges and the look-ups of `Archive` read. */
export interface SharedArchive extends Archive {
  readonly stored: PersistentMap<StoredArticle>;
  readonly forms: PersistentMap<readonly string[]>;
  /**
   * Five kinds of pairs in one set: a key and each of its versions, a version and each of its holders, an actor and
   * each article that mentions it, a passage and each article it stands in, a detail and each article that tells it of
   * whatever story.
   */
  readonly pairs: Pairs;
}

/** What versions are of; the letter keeps their hashes apart. */
export type Kind = 'form' | 'claim' | 'sentence';

export const keyHash = (kind: Kind, key: string): Hash => hash64(`${kind} ${key}`);
export const versionHash = (kind: Kind, key: string, version: string): Hash => hash64(`${kind} ${key}\n${version}`);
export const actorHash = (id: EntityId): Hash => hash64(`actor ${id}`);
export const detailHash = (key: ClaimKey): Hash => hash64(`detail ${key}`);
export const passageHash = (key: string): Hash => hash64(`passage ${key}`);
/** Its first half is the hash the map of articles is made by, so that an article is found by it. */
export const fileHash = (file: ArticleId): Hash => ({ high: hashString(file), low: hash64(file).low });

/** All checks of an article ask for the hash of its own name. */
let last = { file: '', hash: fileHash('') };

function ownHash(file: ArticleId): Hash {
  if (last.file !== file) last = { file, hash: fileHash(file) };
  return last.hash;
}

/**
 * How many articles make claims of the keys, an article with two versions counted twice; counted no further than past
 * `most`, since under some keys a large archive holds thousands.
 */
export function holderCount(pairs: Pairs, keys: readonly ClaimKey[], most: number): number {
  let sum = 0;
  for (const key of keys) {
    const of = keyHash('claim', key);
    // Every version has a holder.
    if (sum + memberCount(pairs, of) > most) return most + 1;
    for (const version of membersOf(pairs, of)) {
      sum += memberCount(pairs, version);
      if (sum > most) return sum;
    }
  }
  return sum;
}

/** Records last put or asked for: a record is made anew for each reader otherwise. */
const recordsKept = 512;
const records = new Map<StoredArticle, ArticleRecord>();

export function keepRecord(stored: StoredArticle, record: ArticleRecord): void {
  records.set(stored, record);
  if (records.size > recordsKept) records.delete(records.keys().next().value as StoredArticle);
}

function recordFor(stored: StoredArticle): ArticleRecord {
  const kept = records.get(stored);
  if (kept) return kept;
  const record = recordOf(stored);
  keepRecord(stored, record);
  return record;
}

export function fileOf(stored: PersistentMap<StoredArticle>, { high, low }: Hash): ArticleId | undefined {
  const leaves = leavesWithHash(stored, high);
  return (leaves.length === 1 ? leaves[0] : leaves.find(({ key }) => hash64(key).low === low))?.key;
}

function filesOf(stored: PersistentMap<StoredArticle>, members: readonly Hash[]): ArticleId[] {
  const files: ArticleId[] = [];
  for (const member of members) {
    const file = fileOf(stored, member);
    if (file !== undefined) files.push(file);
  }
  return files;
}

function makersOf(
  stored: PersistentMap<StoredArticle>,
  pairs: Pairs,
  keys: readonly ClaimKey[],
  most: number,
): readonly Maker[] | undefined {
  const holders: { readonly key: ClaimKey; readonly members: readonly Hash[] }[] = [];
  let left = most;
  for (const key of keys) {
    // Every version has a holder.
    const versions = fewMembers(pairs, keyHash('claim', key), left);
    if (!versions) return undefined;
    for (const version of versions) {
      const members = fewMembers(pairs, version, left);
      if (!members) return undefined;
      left -= members.length;
      holders.push({ key, members });
    }
  }
  const makers: Maker[] = [];
  for (const { key, members } of holders) {
    for (const file of filesOf(stored, members)) {
      if (!makers.some((maker) => maker.file === file)) makers.push({ key, file });
    }
  }
  return makers;
}

export function makeArchive(
  stored: PersistentMap<StoredArticle>,
  forms: PersistentMap<readonly string[]>,
  pairs: Pairs,
): SharedArchive {
  const record = (file: ArticleId): ArticleRecord | undefined => {
    const found = stored.get(file);
    return found && recordFor(found);
  };
  const holders = (of: Hash): Holders => ({
    get size() {
      return memberCount(pairs, of);
    },
    has: (file) => hasPair(pairs, of, fileHash(file)),
    *[Symbol.iterator]() {
      for (const member of membersOf(pairs, of)) {
        const file = fileOf(stored, member);
        if (file !== undefined) yield file;
      }
      return undefined;
    },
  });
  const known = (found: Holders): Holders | undefined => (found.size > 0 ? found : undefined);
  /** The versions of a key by their hashes; `written` finds the words of one in a record that holds it. */
  const versions = (
    kind: 'claim' | 'sentence',
    key: string,
    most: number,
    written: (record: ArticleRecord, is: (version: string) => boolean) => string | undefined,
  ): Versions | undefined => {
    const of = keyHash(kind, key);
    const size = memberCount(pairs, of);
    if (size === 0 || size > most) return undefined;
    return {
      size,
      get: (version) => known(holders(versionHash(kind, key, version))),
      *[Symbol.iterator]() {
        for (const member of membersOf(pairs, of)) {
          const held = holders(member);
          const first = held[Symbol.iterator]().next().value;
          const found = first === undefined ? undefined : record(first);
          const is = (version: string) => {
            const { high, low } = versionHash(kind, key, version);
            return high === member.high && low === member.low;
          };
          const version = found && written(found, is);
          if (version !== undefined) yield [version, held];
        }
        return undefined;
      },
    };
  };
  const formsOf = (id: EntityId): Versions | undefined => {
    const list = forms.get(id);
    if (!list || list.length === 0) return undefined;
    return {
      size: list.length,
      get: (form) => known(holders(versionHash('form', id, form))),
      *[Symbol.iterator]() {
        for (const form of list) yield [form, holders(versionHash('form', id, form))];
        return undefined;
      },
    };
  };
  const claiming = (key: ClaimKey): Holders | undefined => {
    const of = [...membersOf(pairs, keyHash('claim', key))].map(holders);
    if (of.length < 2) return of[0];
    return {
      get size() {
        return of.reduce((sum, { size }) => sum + size, 0);
      },
      has: (file) => of.some((one) => one.has(file)),
      *[Symbol.iterator]() {
        const seen = new Set<ArticleId>();
        for (const one of of) {
          for (const file of one) {
            if (!seen.has(file)) yield file;
            seen.add(file);
          }
        }
        return undefined;
      },
    };
  };
  const sharedWith: Archive['sharedWith'] = (kind, key, file) => {
    const own = ownHash(file);
    const another = (high: number, low: number) => high !== own.high || low !== own.low;
    if (kind === 'passage') return someMember(pairs, passageHash(key), another);
    if (kind === 'detail') return someMember(pairs, detailHash(key), another);
    return someMember(pairs, keyHash(kind, key), (high, low) => someMember(pairs, { high, low }, another));
  };
  const look = <Value>(get: (key: string) => Value | undefined): Lookup<Value> => ({ get });
  return {
    stored,
    forms,
    pairs,
    articles: { get: record, has: (file) => stored.has(file), keys: () => stored.keys(), size: stored.size },
    actors: forms,
    mentioning: look((id) => known(holders(actorHash(id)))),
    claiming: look(claiming),
    spelling: look(formsOf),
    saying: look((key) =>
      versions('claim', key, mostVersions, ({ claims }, is) => {
        const found = claims.get(key)?.find(({ claim }) => is(claimValue(claim)));
        return found && claimValue(found.claim);
      }),
    ),
    telling: look((key) =>
      versions('sentence', key, mostTellings, ({ sentences }, is) => {
        const found = sentences.get(key);
        const version = found && factsValue(found.facts);
        return version !== undefined && is(version) ? version : undefined;
      }),
    ),
    repeating: look((key) => {
      const found = holders(passageHash(key));
      return found.size > 0 && found.size <= mostRepeats ? found : undefined;
    }),
    sharedWith,
    makers: (keys, most) => makersOf(stored, pairs, keys, most),
    tellers: (key, most) => {
      const found = fewMembers(pairs, detailHash(key), most);
      return found && filesOf(stored, found);
    },
  };
}
