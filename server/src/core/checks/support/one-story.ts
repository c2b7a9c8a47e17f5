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
