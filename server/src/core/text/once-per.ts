/** As many strings as a function of strings remembers. */
const mostRemembered = 2000;

/** Keeps what a function makes of a string: names and offices come back from article to article. */
export function remembered<Value extends {}>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    let value = kept.get(text);
    if (value === undefined) {
      value = make(text);
      if (kept.size >= mostRemembered) kept.clear();
      kept.set(text, value);
    }
    return value;
  };
}

/** The same of a pair of strings: as many pairs again. */
export function rememberedPair<Value extends {}>(
  make: (a: string, b: string) => Value,
): (a: string, b: string) => Value {
  const kept = new Map<string, Map<string, Value>>();
  let pairs = 0;
  return (a, b) => {
    let beside = kept.get(a);
    let value = beside?.get(b);
    if (value === undefined) {
      value = make(a, b);
      if (pairs >= mostRemembered) {
        kept.clear();
        pairs = 0;
        beside = undefined;
      }
      if (!beside) {
        beside = new Map();
        kept.set(a, beside);
      }
      beside.set(b, value);
      pairs++;
    }
    return value;
  };
}

/** Keeps what a function makes of an object for as long as the object lives. The value must not be `undefined`. */
export function oncePer<Key extends object, Value extends {}>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  // The checks of an article run in turn: most ask for what the last one asked for.
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    let value = kept.get(key);
    if (value === undefined) {
      value = make(key);
      kept.set(key, value);
    }
    last = { key, value };
    return value;
  };
}

/** Keeps what a function makes of two objects until it is asked for others: the checks of an article run in turn. */
export function lastOf<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  let last: { readonly first: First; readonly second: Second; readonly value: Value } | undefined;
  return (first, second) => {
    if (last?.first !== first || last.second !== second) last = { first, second, value: make(first, second) };
    return last.value;
  };
}
