/** Working things out once. What is remembered of an object goes when the object goes, so nothing has to be cleared. */

/** A function of objects that never change, with its results remembered. Asked at every keystroke: one look-up where there is a result. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const results = new WeakMap<Key, Value>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Value;
    const made = make(key);
    results.set(key, made);
    return made;
  };
}

/** What a map has for a key, made and put there if it has nothing. */
export function emplace<Key, Value extends NonNullable<unknown>>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
