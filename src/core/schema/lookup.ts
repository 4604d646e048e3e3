/** Finds what a schema says about a place in a file. */
import type { Path } from '../parse/source.js';
import { remembered } from '../remembered.js';
import type { Defines, NameKind, Schema } from './vocabulary.js';

/** The shapes a value may have: the schema itself, or its alternatives. */
export function shapes(schema: Schema): readonly Schema[] {
  return factsOf(schema).shapes;
}

/** What the schema says about the value of a key; undefined for a key it does not know. */
export function propertyOf(schema: Schema, key: string): Schema | undefined {
  for (const { properties, patterns, rest } of factsOf(schema).keys) {
    if (properties && Object.hasOwn(properties, key)) return properties[key];
    for (const [pattern, property] of patterns) if (pattern.test(key)) return property;
    if (rest) return rest;
  }
  return undefined;
}

/** What the schema says about the items of a list. */
export function itemOf(schema: Schema): Schema | undefined {
  return factsOf(schema).item;
}

/** What the schema says about the keys themselves, where they are names. */
export function keySchemaOf(schema: Schema): Schema | undefined {
  return factsOf(schema).keySchema;
}

/** What a schema says of names that are born, used or recalled in its place; undefined where there are none. */
interface NamesAnnotation {
  readonly kind: NameKind;
  readonly defines: Defines | undefined;
  readonly refers: NameKind | undefined;
  readonly recalls: NameKind | undefined;
}

export function aboutNames(schema: Schema): NamesAnnotation | undefined {
  return factsOf(schema).names;
}

/** What is asked of a schema for every place of a spec. */
interface Facts {
  readonly shapes: readonly Schema[];
  /** Of the shapes that say something of keys, in their order. */
  readonly keys: readonly KeyFacts[];
  readonly item: Schema | undefined;
  readonly keySchema: Schema | undefined;
  readonly names: NamesAnnotation | undefined;
  readonly types: readonly string[];
  readonly statuses: readonly string[];
}

interface KeyFacts {
  readonly properties: Schema['properties'];
  readonly patterns: readonly (readonly [RegExp, Schema])[];
  /** Of all other keys. */
  readonly rest: Schema | undefined;
}

/** Schemas never change: what they say is worked out once. */
const factsOf = remembered(readFacts);

function readFacts(schema: Schema): Facts {
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const all = alternatives.length > 0 ? [schema, ...alternatives] : [schema];
  return {
    shapes: all,
    keys: all.map(keyFacts).filter(({ properties, patterns, rest }) => properties || patterns.length > 0 || rest),
    item: all.find((shape) => shape.items)?.items,
    keySchema: all.find((shape) => shape.propertyNames)?.propertyNames,
    names: readNames(schema),
    types: [...new Set(all.flatMap((shape) => (shape.type === undefined ? [] : shape.type)))],
    statuses: (schema.properties?.['status']?.enum ?? []).map(String),
  };
}

function readNames({ 'x-defines': defines, 'x-refers': refers, 'x-recalls': recalls }: Schema): NamesAnnotation | undefined {
  const kind = defines?.name ?? refers ?? recalls;
  return kind && { kind, defines, refers, recalls };
}

function keyFacts({ properties, patternProperties, additionalProperties }: Schema): KeyFacts {
  const patterns = Object.entries(patternProperties ?? {}).map(([pattern, property]) => [new RegExp(pattern, 'u'), property] as const);
  return { properties, patterns, rest: typeof additionalProperties === 'object' ? additionalProperties : undefined };
}

/** What the schema says about one step down: a key or a list position. */
export function stepInto(schema: Schema, step: string | number): Schema | undefined {
  return typeof step === 'number' ? itemOf(schema) : propertyOf(schema, step);
}

/** What the schema says about the value at a path; undefined where it says nothing. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  let schema: Schema | undefined = root;
  for (const step of path) {
    if (!schema) return undefined;
    schema = stepInto(schema, step);
  }
  return schema;
}

/** Every key a mapping may have, with its schema, in the schema's order. Asked for every mapping of a spec. */
export const propertiesOf = remembered((schema: Schema): readonly (readonly [string, Schema])[] => {
  const found = new Map<string, Schema>();
  for (const shape of shapes(schema)) {
    for (const [key, property] of Object.entries(shape.properties ?? {})) if (!found.has(key)) found.set(key, property);
  }
  return [...found];
});

/** What a schema says about the names of a kind where they are born; undefined where none are. */
export function birthplaceOf(schema: Schema, kind: NameKind): Schema | undefined {
  if (schema['x-defines']?.name === kind) return schema;
  const below = shapes(schema).flatMap(({ properties, additionalProperties, items }) => [
    ...Object.values(properties ?? {}),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...(items ? [items] : []),
  ]);
  for (const one of below) {
    const found = birthplaceOf(one, kind);
    if (found) return found;
  }
  return undefined;
}

/** The types a value may have, alternatives included. */
export function typesOf(schema: Schema): readonly string[] {
  return factsOf(schema).types;
}

/** The values a value may have, alternatives included, each with the sentence that explains it. */
export function valuesOf(schema: Schema): readonly { readonly value: string | number | boolean; readonly description: string }[] {
  return shapes(schema).flatMap((shape) =>
    (shape.enum ?? (shape.const === undefined ? [] : [shape.const])).flatMap((value, index) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [{ value, description: shape.enumDescriptions?.[index] ?? '' }]
        : [],
    ),
  );
}

/** The order of a kind's statuses, or none for a kind without. */
export function statusesOf(root: Schema): readonly string[] {
  return factsOf(root).statuses;
}

/** The rules that report, each at its place, what a status asks for. Asked for every rule. */
export const dedicatedRules = remembered((root: Schema): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (schema: Schema): void => {
    const rule = schema['x-required-from']?.rule;
    if (rule !== undefined) found.add(rule);
    for (const [, property] of propertiesOf(schema)) visit(property);
    const item = itemOf(schema);
    if (item) visit(item);
  };
  visit(root);
  return found;
});
