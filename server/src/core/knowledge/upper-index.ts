/**
 * Finds the keys that a word or name in capitals stands for ("VLADIMIR PUTIN"). Keys are sorted by their first letter
 * and length, and made capitals of only once one of that kind is asked for: of 25,000 names a few hundred ever are.
 */
export function upperIndex(keys: Iterable<string>): (upper: string) => readonly string[] {
  const buckets = new Map<number, string[]>();
  const made = new Map<number, ReadonlyMap<string, readonly string[]>>();
  for (const key of keys) {
    const bucket = bucketOf(notAscii.test(key) ? key.toUpperCase() : key);
    const same = buckets.get(bucket);
    if (same === undefined) buckets.set(bucket, [key]);
    else same.push(key);
  }
  return (upper) => {
    const bucket = bucketOf(upper);
    let found = made.get(bucket);
    if (found === undefined) {
      found = byUpper(buckets.get(bucket) ?? []);
      made.set(bucket, found);
    }
    return found.get(upper) ?? [];
  };
}

const notAscii = /[^\0-\x7f]/;
const longest = 0xff;

/** First letter, small or capital, and length; of letters that have no small form here the letter itself. */
function bucketOf(text: string): number {
  const first = text.charCodeAt(0);
  const capital = first >= 97 && first <= 122 ? first - 32 : first;
  return capital * (longest + 1) + Math.min(text.length, longest);
}

function byUpper(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const upper = new Map<string, string[]>();
  for (const key of keys) {
    const capitals = key.toUpperCase();
    const same = upper.get(capitals);
    if (same === undefined) upper.set(capitals, [key]);
    else same.push(key);
  }
  return upper;
}
