import type { Article, ArticleId } from '../model';
import type { Hash } from '../text';
import { affected } from './affected';
import type { Archive, ArchiveChange } from './archive';
import { emptyPairs, memberCount, type Pairs, withoutPair, withPair } from './pairs';
import { emptyMap, type PersistentMap, withEntry, withoutEntry } from './persistent-map';
import {
  actorHash,
  detailHash,
  fileHash,
  type Kind,
  keepRecord,
  keyHash,
  makeArchive,
  passageHash,
  type SharedArchive,
  versionHash,
} from './shared';
import { type Contribution, contributionOf, recordOf, type StoredArticle, store } from './stored';

export type * from './archive';
export { anchorsOf, claimValue, detailKey, joinKeys, meetingKeys, postKeys, timelessMeasures } from './keys';
export { comparedName, nearName } from './near-names';
export { passageKeys } from './passages';
export { type Fact, factsValue, type SentenceFacts, sentenceFacts } from './sentence-facts';
export type { StoredArticle } from './stored';
export { citedArticles, exactArticles, mostInStory, weight } from './weight';

export const emptyArchive: Archive = makeArchive(emptyMap<StoredArticle>(), emptyMap<readonly string[]>(), emptyPairs);

/**
 * The archive with the article added or renewed. All its parts are tries that share structure, so the work is in
 * proportion to what the article says, and to nothing at all where it says what it said before.
 */
export function withArticle(archive: Archive, article: Article): ArchiveChange {
  const shared = archive as SharedArchive;
  const { stored: kept, claims, contribution } = store(article);
  keepRecord(kept, recordOf(kept, claims));
  const before = shared.stored.get(article.file);
  const stored = withEntry(shared.stored, article.file, kept);
  if (before?.says === kept.says) return { archive: makeArchive(stored, shared.forms, shared.pairs), changed: [] };
  return exchange(shared, stored, article.file, contributionOf(before), contribution());
}

export function withoutArticle(archive: Archive, file: ArticleId): ArchiveChange {
  const shared = archive as SharedArchive;
  const before = shared.stored.get(file);
  if (!before) return { archive, changed: [] };
  return exchange(shared, withoutEntry(shared.stored, file), file, contributionOf(before), contributionOf(undefined));
}

function exchange(
  { forms, pairs }: SharedArchive,
  stored: PersistentMap<StoredArticle>,
  file: ArticleId,
  old: Contribution,
  next: Contribution,
): ArchiveChange {
  const member = fileHash(file);
  let result = pairs;
  result = exchangeSets(result, member, actorHash, old.forms, next.forms);
  result = exchangeSets(result, member, passageHash, old.passages, next.passages);
  result = exchangeSets(result, member, detailHash, old.details, next.details);
  result = exchangeVersions(result, member, 'claim', old.claims, next.claims);
  result = exchangeVersions(result, member, 'sentence', old.sentences, next.sentences);
  result = exchangeVersions(result, member, 'form', old.forms, next.forms);
  const nextForms = exchangeForms(forms, result, old, next);
  const changed = affected({ file, before: pairs, after: result, stored, forms: nextForms }, old, next);
  changed.delete(file);
  return { archive: makeArchive(stored, nextForms, result), changed: [...changed].sort() };
}

interface Keys extends Iterable<unknown> {
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** A pair of key and article for every key that came, none for one that went. */
function exchangeSets(pairs: Pairs, member: Hash, hash: (key: string) => Hash, old: Keys, next: Keys): Pairs {
  let result = pairs;
  for (const key of old.keys()) if (!next.has(key)) result = withoutPair(result, hash(key), member);
  for (const key of next.keys()) if (!old.has(key)) result = withPair(result, hash(key), member);
  return result;
}

type VersionsByKey = ReadonlyMap<string, ReadonlySet<string>>;

/** Pairs of version and article, and of key and version: a version without holders is none. Forms are listed apart. */
function exchangeVersions(pairs: Pairs, member: Hash, kind: Kind, old: VersionsByKey, next: VersionsByKey): Pairs {
  let result = pairs;
  for (const [key, versions] of old) {
    for (const version of versions) {
      if (next.get(key)?.has(version)) continue;
      const hash = versionHash(kind, key, version);
      result = withoutPair(result, hash, member);
      if (kind !== 'form' && memberCount(result, hash) === 0) result = withoutPair(result, keyHash(kind, key), hash);
    }
  }
  for (const [key, versions] of next) {
    for (const version of versions) {
      if (old.get(key)?.has(version)) continue;
      const hash = versionHash(kind, key, version);
      result = withPair(result, hash, member);
      if (kind !== 'form') result = withPair(result, keyHash(kind, key), hash);
    }
  }
  return result;
}

/** The words of the forms: of them the pairs hold hashes alone. */
function exchangeForms(
  forms: PersistentMap<readonly string[]>,
  pairs: Pairs,
  old: Contribution,
  next: Contribution,
): PersistentMap<readonly string[]> {
  let result = forms;
  for (const [id, gone] of old.forms) {
    if (memberCount(pairs, actorHash(id)) === 0) result = withoutEntry(result, id);
    else {
      const left = result.get(id) ?? [];
      const kept = left.filter((form) => !gone.has(form) || memberCount(pairs, versionHash('form', id, form)) > 0);
      if (kept.length < left.length) result = withEntry(result, id, kept);
    }
  }
  for (const [id, came] of next.forms) {
    const present = result.get(id);
    const added = [...came].filter((form) => !present?.includes(form));
    if (!present || added.length > 0) result = withEntry(result, id, [...(present ?? []), ...added].sort());
  }
  return result;
}
