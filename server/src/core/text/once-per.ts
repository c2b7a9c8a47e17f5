/** Keeps what a function makes of an object for as long as the object lives. The value must not be `undefined`. */
export function oncePer<Key extends object, Value extends {}>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = make(key);
      kept.set(key, value);
    }
    return value;
  };
}
