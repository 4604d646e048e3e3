import type { Schema } from './vocabulary.js';

/**
 * Replaces every `$ref` by what it points to, so that readers of a schema never meet one. Words beside a `$ref` win over
 * the referenced ones. Our schemas refer to their own `$defs` and to those of other files, never in a circle.
 *
 * @throws Error when a reference leads nowhere or in a circle: a mistake in our own files, caught by the house tests.
 */
export function dereference(file: Schema, others: Readonly<Record<string, Schema>>): Schema {
  const done = new Map<Schema, Schema>();

  function resolve(schema: Schema, home: Schema, trail: readonly string[]): Schema {
    const known = done.get(schema);
    if (known) return known;
    const { $ref, $defs: _definitions, ...own } = schema;
    const base = $ref === undefined ? {} : resolveReference($ref, home, trail);
    const result = { ...base, ...inside(own, home, trail) };
    done.set(schema, result);
    return result;
  }

  function resolveReference(reference: string, home: Schema, trail: readonly string[]): Schema {
    if (trail.includes(reference)) throw new Error(`${reference} refers to itself`);
    const [fileName, name] = reference.split('#/$defs/');
    const target = fileName ? others[fileName] : home;
    const definition = name === undefined ? undefined : target?.$defs?.[name];
    if (!target || !definition) throw new Error(`${reference} leads nowhere`);
    return resolve(definition, target, [...trail, reference]);
  }

  /** Resolves the schemas a schema contains; everything else is kept. */
  function inside(schema: Schema, home: Schema, trail: readonly string[]): Schema {
    const one = (value: Schema): Schema => resolve(value, home, trail);
    const record = (value: Readonly<Record<string, Schema>>): Record<string, Schema> =>
      Object.fromEntries(Object.entries(value).map(([key, item]) => [key, one(item)]));
    return {
      ...schema,
      ...(schema.properties && { properties: record(schema.properties) }),
      ...(schema.patternProperties && { patternProperties: record(schema.patternProperties) }),
      ...(schema.propertyNames && { propertyNames: one(schema.propertyNames) }),
      ...(typeof schema.additionalProperties === 'object' && { additionalProperties: one(schema.additionalProperties) }),
      ...(schema.items && { items: one(schema.items) }),
      ...(schema.anyOf && { anyOf: schema.anyOf.map(one) }),
      ...(schema.oneOf && { oneOf: schema.oneOf.map(one) }),
    };
  }

  return resolve(file, file, []);
}
