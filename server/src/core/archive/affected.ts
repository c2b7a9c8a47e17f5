import type { ArticleId } from '../model';
import type { Hash } from '../text';
import { meetingKeys } from './keys';
import { memberCount, membersOf, type Pairs, someMember } from './pairs';
import type { PersistentMap } from './persistent-map';
import { actorHash, fileHash, fileOf, holderCount, type Kind, keyHash, passageHash, versionHash } from './shared';
import type { Contribution, StoredArticle } from './stored';
import { citedArticles, exactArticles, mostInStory, mostRepeats, mostTellings, mostVersions, weight } from './weight';

/** An archive before and after one article was exchanged. */
export interface Exchange {
  /** The one exchanged. */
  readonly file: ArticleId;
  readonly before: Pairs;
  readonly after: Pairs;
  /** Articles after; the exchanged one stands in either. */
  readonly stored: PersistentMap<StoredArticle>;
  /** Forms of every actor after. */
  readonly forms: PersistentMap<readonly string[]>;
}

/**
 * Articles whose findings may differ after an exchange. A check speaks in an article where another version of a thing
 * is held by at least as many articles as the one the article has (by `weight`), and cites the first of them. So a
 * version that changed concerns those of no greater weight, if its weight or the first of its holders is another now;
 * and those that hold it themselves, where it passed another in weight.
 */
export function affected(exchange: Exchange, old: Contribution, next: Contribution): Set<ArticleId> {
  const changed = new Set<ArticleId>();
  const add = (of: Hash) => {
    for (const member of membersOf(exchange.after, of)) {
      const file = fileOf(exchange.stored, member);
      if (file !== undefined) changed.add(file);
    }
  };
  const own = fileHash(exchange.file);
  const another = (high: number, low: number) => high !== own.high || low !== own.low;
  /** Most of what an article says it says alone, before and after: then nobody is concerned. */
  const others: Others = {
    hold: (of) => someMember(exchange.after, of, another),
    have: (of) => someMember(exchange.after, of, (high, low) => someMember(exchange.after, { high, low }, another)),
  };
  const dated = old.published !== next.published;
  const moved = dated || old.about !== next.about;
  versions('claim', old.claims, next.claims, mostVersions, { dated, moved }, exchange, others, add);
  versions('sentence', old.sentences, next.sentences, mostTellings, { dated, moved }, exchange, others, add);
  spellings(old.forms, next.forms, exchange, others, add);
  for (const key of union(old.passages, next.passages)) {
    if (old.passages.has(key) && next.passages.has(key)) continue;
    if (memberCount(exchange.after, passageHash(key)) <= mostRepeats + 1) add(passageHash(key));
  }
  return changed;
}

/** Whether any other article holds a version or an actor, and whether any has a version of a key. */
interface Others {
  readonly hold: (of: Hash) => boolean;
  readonly have: (of: Hash) => boolean;
}

type VersionsByKey = ReadonlyMap<string, ReadonlySet<string>>;
const nothing: ReadonlySet<string> = new Set();

function union<Item>(a: Iterable<Item>, b: Iterable<Item>): Set<Item> {
  return new Set([...a, ...b]);
}

function versions(
  kind: Kind,
  old: VersionsByKey,
  next: VersionsByKey,
  most: number,
  { dated, moved }: { readonly dated: boolean; readonly moved: boolean },
  { before, after }: Exchange,
  others: Others,
  add: (of: Hash) => void,
): void {
  for (const key of union(old.keys(), next.keys())) {
    if (kind === 'claim' && key.startsWith('detail:')) {
      if (!sameSet(old.get(key), next.get(key)) || moved) inStory(key, before, after, others, add);
      continue;
    }
    const of = keyHash(kind, key);
    if (!others.have(of)) continue;
    const [sizeBefore, sizeAfter] = [memberCount(before, of), memberCount(after, of)];
    if (sizeBefore > most && sizeAfter > most) continue;
    if (sizeBefore > most || sizeAfter > most) {
      for (const member of membersOf(after, of)) add(member);
      continue;
    }
    const [mine, theirs] = [old.get(key) ?? nothing, next.get(key) ?? nothing];
    for (const version of union(mine, theirs)) {
      if (mine.has(version) && theirs.has(version) && !dated) continue;
      concerned(versionHash(kind, key, version), [...membersOf(after, of)], dated, before, after, add);
    }
  }
}

function sameSet(a: ReadonlySet<string> = nothing, b: ReadonlySet<string> = nothing): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** A detail concerns whoever tells of the same thing at about the same time, where they are few enough for a story. */
function inStory(key: string, before: Pairs, after: Pairs, others: Others, add: (of: Hash) => void): void {
  for (const near of meetingKeys(key)) {
    const of = keyHash('claim', near);
    if (!others.have(of)) continue;
    const group = meetingKeys(near);
    if ([before, after].some((pairs) => holderCount(pairs, group, mostInStory) <= mostInStory))
      for (const version of membersOf(after, of)) add(version);
  }
}

/** Holders of versions that a change of one of them concerns. */
function concerned(
  version: Hash,
  all: readonly Hash[],
  dated: boolean,
  before: Pairs,
  after: Pairs,
  add: (of: Hash) => void,
): void {
  const [weightBefore, weightAfter] = [weight(memberCount(before, version)), weight(memberCount(after, version))];
  const cited = dated || firstOf(before, version) !== firstOf(after, version);
  if (weightBefore === weightAfter && !cited) return;
  const others = all.filter(({ high, low }) => high !== version.high || low !== version.low);
  for (const other of others) {
    if (weight(memberCount(after, other)) <= Math.max(weightBefore, weightAfter)) add(other);
  }
  const least = Math.min(weightBefore, weightAfter);
  if (others.some((other) => weight(memberCount(after, other)) >= least)) add(version);
}

/** The first holders of a version: one more than are cited, since an article does not cite itself. */
function firstOf(pairs: Pairs, version: Hash): string {
  let result = '';
  let count = 0;
  for (const { high, low } of membersOf(pairs, version)) {
    result += `${high} ${low} `;
    if (++count > citedArticles) break;
  }
  return result;
}

/** As with versions, but that where few articles name an actor each of them tells how many, and how they write it. */
function spellings(
  old: VersionsByKey,
  next: VersionsByKey,
  exchange: Exchange,
  others: Others,
  add: (of: Hash) => void,
): void {
  const { before, after, forms } = exchange;
  for (const id of union(old.keys(), next.keys())) {
    if (!others.hold(actorHash(id))) continue;
    const [mine, theirs] = [old.get(id) ?? nothing, next.get(id) ?? nothing];
    const came = !old.has(id) || !next.has(id);
    const differing = [...union(mine, theirs)].filter((form) => came || !mine.has(form) || !theirs.has(form));
    if (differing.length === 0 && !came) continue;
    const fewest = Math.min(memberCount(before, actorHash(id)), memberCount(after, actorHash(id)));
    if (fewest <= exactArticles + 1) add(actorHash(id));
    else {
      const all = (forms.get(id) ?? []).map((form) => versionHash('form', id, form));
      for (const form of differing) concerned(versionHash('form', id, form), all, false, before, after, add);
    }
  }
}
