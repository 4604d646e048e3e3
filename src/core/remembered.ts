/** Working things out once. What is remembered of an object goes when the object goes; of texts, the last few thousand are. */

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

/**
 * A function of texts, with the results of the last ones remembered: while somebody types, all texts of a spec but one are asked for again at
 * every letter. When there are more, all are forgotten, which costs no more than the first time.
 */
export function rememberedOfTexts<Value extends NonNullable<unknown>>(make: (text: string) => Value, most = 2000): (text: string) => Value {
  const results = new Map<string, Value>();
  return (text) => {
    if (results.size >= most && !results.has(text)) results.clear();
    return emplace(results, text, () => make(text));
  };
}
