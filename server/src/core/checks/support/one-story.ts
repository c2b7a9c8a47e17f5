import { type Archive, type Maker, mostInStory } from '../../archive';
import type { Article, ArticleId, ClaimKey } from '../../model';
import { remembered } from '../../text';
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
  const days = a && b ? Math.abs(dayNumber(a) - dayNumber(b)) : Number.NaN;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

const dayNumber = remembered((iso: string): number => {
  const day = parseIso(iso);
  return day ? toDayNumber(day) : Number.NaN;
});

const nobody: readonly Maker[] = [];

/**
 * Other articles that hold one of the keys, each once, with the key it was found by; `seen` are those had before, and
 * grows. None where they are very many: what so many articles are about is no story.
 */
export function holdersInStory(
  archive: Archive,
  keys: readonly ClaimKey[],
  { file: own }: Pick<Article, 'file'>,
  seen = new Set<ArticleId>(),
): readonly Maker[] {
  const found = archive.makers(keys, mostInStory)?.filter(({ file }) => file !== own && !seen.has(file)) ?? nobody;
  for (const { file } of found) seen.add(file);
  return found;
}
