/** What a document becomes before it is written: plain values, each with a remark where its first wording says more. */

export type Value = string | number | boolean | readonly Value[] | Fields | Noted;
export type Fields = ReadonlyMap<string, Value>;

/** A value with a remark that stands above it as a comment. */
class Noted {
  constructor(
    readonly note: string,
    readonly value: Value,
  ) {}
}

export function bare(value: Value): Exclude<Value, Noted> {
  return value instanceof Noted ? bare(value.value) : value;
}

export function noteOf(value: Value): string | undefined {
  return value instanceof Noted ? value.note : undefined;
}

export function withNote(note: string | undefined, value: Value): Value {
  if (note === undefined || note === '') return value;
  return value instanceof Noted ? new Noted(`${note}; ${value.note}`, value.value) : new Noted(note, value);
}

export function isFields(value: Value | undefined): value is Fields {
  return value instanceof Map;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The remarks on two values of one place, as one. */
export function notesOf(first: Value, second: Value): string {
  return [noteOf(first), noteOf(second)].filter((note) => note !== undefined).join('; ');
}

/** Values of one place put together: texts below each other, lists one behind the other. Undefined when both cannot stay. */
export function joined(first: Value, second: Value): Value | undefined {
  const [a, b] = [bare(first), bare(second)];
  const notes = notesOf(first, second);
  if (typeof a === 'string' && typeof b === 'string') return withNote(notes, `${a}\n\n${b}`);
  if (isList(a) && isList(b)) return withNote(notes, [...a, ...b]);
  if (!isFields(a) || !isFields(b)) return undefined;
  const both = new Map(a);
  for (const [key, value] of b) {
    const there = both.get(key);
    const merged = there === undefined ? value : joined(there, value);
    if (merged === undefined) return undefined;
    both.set(key, merged);
  }
  return withNote(notes, both);
}

/** As plain data, without remarks. */
export function plain(value: Value): unknown {
  const inner = bare(value);
  if (isList(inner)) return inner.map(plain);
  return isFields(inner) ? Object.fromEntries([...inner].map(([key, one]) => [key, plain(one)])) : inner;
}
