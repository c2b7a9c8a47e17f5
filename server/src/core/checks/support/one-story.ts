import { type Archive, mostInStory } from '../../archive';
import type { ArticleId, ClaimKey } from '../../model';
import { parseIso, toDayNumber } from '../../values/calendar';

/** How much two articles that share an anchor have in common, by its first sign (see `claims/story/anchors.ts`). */
const weights: Readonly<Record<string, number>> = { '+': 1, '~': 0.5, '#': 2, '^': 1.5 };
/** So much in common makes one story, and so much makes it sure. */
export const oneStory = 2;
export const surelyOne = 3;
/** Added where both are of the same days. */
const sameTime = 0.5;
const sameDays = 3;

interface Told {
  readonly published?: string | undefined;
  readonly about?: readonly string[] | undefined;
}

/** How much two articles have in common; `without` are names that do not count, being in question themselves. */
export function commonGround(a: Told, b: Told, without: readonly string[] = []): number {
  let sum = daysApart(a.published, b.published) <= sameDays ? sameTime : 0;
  for (const anchor of a.about ?? []) {
    if (b.about?.includes(anchor) && !without.includes(anchor.slice(1))) sum += weights[anchor[0] ?? ''] ?? 0;
  }
  return sum;
}

/** Days between two publication dates; infinitely many where one is not known. */
export function daysApart(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a ? parseIso(a) : undefined, b ? parseIso(b) : undefined];
  return first && second ? Math.abs(toDayNumber(first) - toDayNumber(second)) : Number.POSITIVE_INFINITY;
}

/**
 * Articles that hold one of the keys, each once, with the key it was found by; `seen` are those not wanted, and grows.
 * None where they are very many: what so many articles are about is no story.
 */
export function* holdersInStory(
  archive: Archive,
  keys: readonly ClaimKey[],
  seen: Set<ArticleId>,
): Iterable<{ key: ClaimKey; file: ArticleId }> {
  const groups = keys.flatMap((key) => {
    const holders = archive.claiming.get(key);
    return holders ? [{ key, holders }] : [];
  });
  if (groups.reduce((sum, { holders }) => sum + holders.size, 0) > mostInStory) return;
  for (const { key, holders } of groups) {
    for (const file of holders) {
      if (seen.has(file)) continue;
      seen.add(file);
      yield { key, file };
    }
  }
}
