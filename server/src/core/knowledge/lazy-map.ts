/** A read-only view of a map whose values are made when first asked for, and then kept. */
export function lazyMap<Raw, Value>(
  raw: ReadonlyMap<string, Raw>,
  expand: (raw: Raw) => Value,
): ReadonlyMap<string, Value> {
  const made = new Map<string, Value>();
  const get = (key: string): Value | undefined => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const source = raw.get(key);
    if (source === undefined) return undefined;
    const value = expand(source);
    made.set(key, value);
    return value;
  };
  function* entries(): MapIterator<[string, Value]> {
    for (const key of raw.keys()) yield [key, get(key) as Value];
    return undefined;
  }
  function* values(): MapIterator<Value> {
    for (const key of raw.keys()) yield get(key) as Value;
    return undefined;
  }
  const map: ReadonlyMap<string, Value> = {
    get,
    has: (key) => raw.has(key),
    get size() {
      return raw.size;
    },
    keys: () => raw.keys() as MapIterator<string>,
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach: (visit, self) => {
      for (const [key, value] of entries()) visit.call(self, value, key, map);
    },
  };
  return map;
}
