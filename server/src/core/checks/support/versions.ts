import { type Archive, type ClaimRecord, claimValue, type Holders, type Versions, weight } from '../../archive';
import type { Article, Claim, ClaimKey } from '../../model';

/** What other articles say of a thing, against this one. */
export interface OtherVersion {
  /** The claim as the first of them makes it. */
  readonly record: ClaimRecord;
  /** When that article was published. */
  readonly published: string | undefined;
  /** How many articles make it, by `weight`. */
  readonly articles: number;
}

/** The first of the holders but one. */
export function firstOther(holders: Iterable<string>, file: string): string | undefined {
  for (const holder of holders) if (holder !== file) return holder;
  return undefined;
}

/**
 * Versions of what a claim says that contradict it and are held by at least as many articles as it is, the most held
 * first. Of a minority nothing is said where the majority stands, so that one slip does not mark a hundred articles.
 * A version that contradicts nothing ("2014" beside "March 2014") counts for the claim.
 */
export function otherVersions(
  article: Article,
  claim: Claim,
  key: ClaimKey,
  archive: Archive,
  contradicts: (other: Claim, published: string | undefined) => boolean | undefined,
): OtherVersion[] {
  if (!archive.sharedWith('claim', key, article.file)) return [];
  const own = claimValue(claim);
  const versions = archive.saying.get(key);
  if (!versions || onlyVersion(versions, own)) return [];
  const against: OtherVersion[] = [];
  let least = 1;
  for (const [version, holders] of versions) {
    const articles = weightOf(holders);
    if (version === own) {
      least = Math.max(least, articles);
      continue;
    }
    const file = firstOther(holders, article.file);
    const found = file === undefined ? undefined : archive.articles.get(file);
    const record = found?.claims.get(key)?.find(({ claim: other }) => claimValue(other) === version);
    if (!found || !record) continue;
    const contradictory = contradicts(record.claim, found.published);
    if (contradictory) against.push({ record, published: found.published, articles });
    else if (contradictory === false) least = Math.max(least, articles + 1);
  }
  return against.filter(({ articles }) => articles >= least).sort((a, b) => b.articles - a.articles);
}

/** Whether nobody says anything else; cheaper than a look at what is said. */
export function onlyVersion(versions: Versions, own: string): boolean {
  return versions.size === 1 && versions.get(own) !== undefined;
}

/** All holders of a version, this article among them, by `weight`. */
export function weightOf(holders: Holders | undefined): number {
  return weight(holders?.size ?? 0);
}
