import type { Article, ArticleId } from '../model';
import type { Archive, ArchiveChange, ArticleRecord } from './archive';
import { claimValue, meetingKeys } from './keys';
import {
  emptyMap,
  emptySet,
  type PersistentMap,
  type PersistentSet,
  withEntry,
  withMember,
  withoutEntry,
  withoutMember,
} from './persistent-map';
import { recordOf } from './record';
import { factsValue } from './sentence-facts';

export type * from './archive';
export { claimValue, joinKeys, meetingKeys } from './keys';
export { passageKey, recordOf } from './record';
export { type Fact, factsValue, type SentenceFacts, sentenceFacts } from './sentence-facts';

type Index = PersistentMap<PersistentSet>;
type Index2 = PersistentMap<Index>;

interface SharedArchive extends Archive {
  readonly articles: PersistentMap<ArticleRecord>;
  readonly mentioning: Index;
  readonly claiming: Index;
  readonly spelling: Index2;
  readonly saying: Index2;
  readonly telling: Index2;
  readonly repeating: Index;
}

/** All pairs an article contributes to the indexes, each once. */
interface Contribution {
  readonly entities: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>;
  readonly passages: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

export const emptyArchive: Archive = {
  articles: emptyMap<ArticleRecord>(),
  mentioning: emptyMap<PersistentSet>(),
  claiming: emptyMap<PersistentSet>(),
  spelling: emptyMap<Index>(),
  saying: emptyMap<Index>(),
  telling: emptyMap<Index>(),
  repeating: emptyMap<PersistentSet>(),
} satisfies SharedArchive;

/**
 * The archive with the article added or renewed. All maps are hash array mapped tries, so the work is in proportion to
 * what the article says, and to nothing at all where its summary is as before.
 */
export function withArticle(archive: Archive, article: Article): ArchiveChange {
  return withRecord(archive, recordOf(article));
}

/** The same from a record kept from an earlier session. */
export function withRecord(archive: Archive, record: ArticleRecord): ArchiveChange {
  const shared = archive as SharedArchive;
  const before = shared.articles.get(record.file);
  const articles = withEntry(shared.articles, record.file, record);
  if (before?.summary === record.summary) return { archive: { ...shared, articles } as SharedArchive, changed: [] };
  return exchange({ ...shared, articles }, record.file, before, record);
}

export function withoutArticle(archive: Archive, file: ArticleId): ArchiveChange {
  const shared = archive as SharedArchive;
  const before = shared.articles.get(file);
  if (!before) return { archive, changed: [] };
  return exchange({ ...shared, articles: withoutEntry(shared.articles, file) }, file, before, undefined);
}

function exchange(
  archive: SharedArchive,
  file: ArticleId,
  before: ArticleRecord | undefined,
  after: ArticleRecord | undefined,
): ArchiveChange {
  const old = contributionOf(before);
  const next = contributionOf(after);
  const dated = before && after && before.published !== after.published;
  const spelling = exchange2(archive.spelling, file, old.forms, next.forms);
  const saying = exchange2(archive.saying, file, old.values, next.values);
  const telling = exchange2(archive.telling, file, old.sentences, next.sentences);
  const changed = new Set<ArticleId>();
  addAffected(changed, archive.spelling, spelling, old.forms, next.forms, false);
  addAffected(changed, archive.saying, saying, old.values, next.values, dated === true);
  addAffected(changed, archive.telling, telling, old.sentences, next.sentences, dated === true);
  addSharing(changed, archive.repeating, old.passages, next.passages);
  changed.delete(file);
  return {
    archive: {
      articles: archive.articles,
      mentioning: exchange1(archive.mentioning, file, old.entities, next.entities),
      claiming: exchange1(archive.claiming, file, old.claims, next.claims),
      spelling,
      saying,
      telling,
      repeating: exchange1(archive.repeating, file, old.passages, next.passages),
    } as SharedArchive,
    changed: [...changed].sort(),
  };
}

function contributionOf(record: ArticleRecord | undefined): Contribution {
  if (!record)
    return {
      entities: nothing,
      claims: nothing,
      forms: new Map(),
      values: new Map(),
      sentences: new Map(),
      passages: nothing,
    };
  const forms = new Map<string, ReadonlySet<string>>();
  for (const { id, spellings } of record.entities.values()) {
    if (spellings.length > 0) forms.set(id, new Set(spellings.map(({ form }) => form)));
  }
  const values = new Map<string, ReadonlySet<string>>();
  for (const [key, records] of record.claims) values.set(key, new Set(records.map(({ claim }) => claimValue(claim))));
  return {
    entities: new Set(record.entities.keys()),
    claims: new Set(record.claims.keys()),
    forms,
    values,
    sentences: new Map([...record.sentences].map(([key, sentence]) => [key, new Set([factsValue(sentence)])])),
    passages: new Set(record.passages.keys()),
  };
}

function exchange1(index: Index, file: ArticleId, before: ReadonlySet<string>, after: ReadonlySet<string>): Index {
  let result = index;
  for (const key of before) {
    if (after.has(key)) continue;
    const rest = withoutMember(result.get(key) ?? emptySet(), file);
    result = rest.size === 0 ? withoutEntry(result, key) : withEntry(result, key, rest);
  }
  for (const key of after) {
    if (!before.has(key)) result = withEntry(result, key, withMember(result.get(key) ?? emptySet(), file));
  }
  return result;
}

function exchange2(
  index: Index2,
  file: ArticleId,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
): Index2 {
  let result = index;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const present = result.get(key) ?? emptyMap<PersistentSet>();
    const next = exchange1(present, file, before.get(key) ?? nothing, after.get(key) ?? nothing);
    if (next === present) continue;
    result = next.size === 0 ? withoutEntry(result, key) : withEntry(result, key, next);
  }
  return result;
}

/**
 * Adds the articles that say something else of a thing than what came or went. A check speaks in the articles whose
 * value has no majority over the other, so those of a value held more often than the one that changed, before and
 * after, are not concerned: the cost stays with the minority, however many articles agree.
 */
function addAffected(
  changed: Set<ArticleId>,
  indexBefore: Index2,
  indexAfter: Index2,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
  all: boolean,
): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(key) ?? nothing;
    const next = after.get(key) ?? nothing;
    for (const value of new Set([...old, ...next])) {
      if (!all && old.has(value) && next.has(value)) continue;
      const most = Math.max(indexBefore.get(key)?.get(value)?.size ?? 0, indexAfter.get(key)?.get(value)?.size ?? 0);
      for (const near of meetingKeys(key)) {
        for (const [other, files] of indexAfter.get(near) ?? []) {
          if (other !== value && files.size <= most) for (const file of files) changed.add(file);
        }
      }
    }
  }
}

/** A passage in more articles than this is a newspaper's standing text; one more or less is no news to the others. */
const widelyRepeated = 8;

/** Adds the articles that share a passage which came or went. */
function addSharing(
  changed: Set<ArticleId>,
  index: Index,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): void {
  for (const key of new Set([...before, ...after])) {
    if (before.has(key) && after.has(key)) continue;
    const files = index.get(key);
    if (files && files.size <= widelyRepeated) for (const file of files) changed.add(file);
  }
}
