import type { Working } from './working';

/** Words before a town's name that speak of the town even in a report on its club. */
const locating =
  /(?:^|[^\p{L}])(?:in|at|near|from|outside|around|through|across|off|of|northern|southern|eastern|western|downtown)\s+$/iu;

/**
 * In a report on matches a town's name stands for its club wherever nothing speaks of the town: once two clubs or more
 * are known by what their sentences say, the other mentions of these names follow. Answers the keys of the clubs.
 */
export function settleClubs(text: string, mentions: readonly Working[]): ReadonlySet<string> {
  const clubs = new Set<string>();
  for (const mention of mentions) if (mention.club) clubs.add(mention.key);
  if (clubs.size < 2) return clubs;
  for (const mention of mentions) {
    if (mention.type !== 'place' || mention.demonym || !(clubs.has(mention.key) || mention.mayBeClub)) continue;
    if (isTown(text, mention)) continue;
    mention.type = 'organisation';
    mention.typeScore = 0.8;
    mention.club = true;
    clubs.add(mention.key);
  }
  return clubs;
}

/** "in Chicago", "Boston, Massachusetts", the dateline of a report. */
function isTown(text: string, { start, end }: Working): boolean {
  if (locating.test(text.slice(Math.max(0, start - 12), start))) return true;
  const after = text.slice(end, end + 24);
  if (/^\s?,\s\p{Lu}/u.test(after)) return true;
  return (
    (start === 0 || text[start - 1] === '\n') &&
    /^[\s,]*(?:\([^)\n]*\)\s*)?(?:[-–—]|\d{4}|\p{Lu}\p{Ll}+\.? \d)/u.test(after)
  );
}
