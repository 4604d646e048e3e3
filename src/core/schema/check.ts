/**
 * Checks data against a schema of ours. A general validator compiled ahead says the same in two hundred times as much code, which everybody
 * would have to load; the tests hold this one to it. It knows the words that our schemas use and no others.
 */
import type { Schema } from './vocabulary.js';

/** What does not fit, in the validator's own terms, so that a team's own kinds are explained by the same sentences. */
export interface SchemaError {
  /** Where in the data, as a JSON pointer. */
  readonly instancePath: string;
  /** Where in the schema; it tells the branches of a choice apart, and is empty where there is none. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly limit?: number; readonly missingProperty?: string; readonly additionalProperty?: string };
}

/**
 * Everything that does not fit; none for data that is in order.
 *
 * @param shared whether parts of the data may come again as the same objects, as those of an edited text do: then it is remembered which
 *   were in order
 */
export type Check = (data: unknown, shared?: boolean) => readonly SchemaError[];

type Data = Readonly<Record<string, unknown>>;
/** Adds what is wrong with a value, with paths that begin at it. */
type Look = (value: unknown, errors: SchemaError[], fine: Fine | undefined) => void;
/** What was in order, with what looked at it. */
type Fine = WeakMap<object, Look>;

/** Words that decide; all others explain, or belong to us. */
const deciding = new Set([
  'type', 'enum', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems', 'items', 'required', 'properties', 'patternProperties', 'additionalProperties',
]);
const explaining = new Set(['$schema', '$id', 'title', 'description', 'examples', 'default', 'format', 'enumDescriptions']);

/**
 * @param schema without references
 * @throws Error at a word that is not known here: a mistake in our own files
 */
export function checkFor(schema: Schema): Check {
  const look = lookFor(schema, new Map());
  const fine: Fine = new WeakMap();
  return (data, shared = false) => {
    const errors: SchemaError[] = [];
    look(data, errors, shared ? fine : undefined);
    return errors;
  };
}

/** What is wrong with a value is found in the order of these: first its type, then itself, then what it contains. */
function lookFor(schema: Schema, done: Map<Schema, Look>): Look {
  const known = done.get(schema);
  if (known) return known;
  for (const word of Object.keys(schema)) {
    const isIdle = decidesNothing(word) || (word === 'propertyNames' && Object.keys(schema.propertyNames ?? {}).every(decidesNothing));
    if (!isIdle && !deciding.has(word)) throw new Error(`the word ${word} of a schema is not known`);
  }
  const itself = [...ofType(schema), ...ofNumbers(schema), ...ofTexts(schema), ...ofChoices(schema)];
  const steps = [...itself, ...ofLists(schema, done), ...ofMappings(schema, done)];
  const [first, ...rest] = steps;
  const look: Look = !first ? () => undefined : rest.length === 0 ? first : (value, errors, fine) => {
    for (const step of steps) step(value, errors, fine);
  };
  done.set(schema, look);
  return look;
}

function decidesNothing(word: string): boolean {
  return word.startsWith('x-') || explaining.has(word);
}

const isType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isMapping,
};

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ofType({ type }: Schema): readonly Look[] {
  if (type === undefined) return [];
  const tests = [type].flat().map((name) => isType[name] ?? (() => false));
  const [test] = tests;
  const fits = test && tests.length === 1 ? test : (value: unknown) => tests.some((one) => one(value));
  const error = wrong('type');
  return [(value, errors) => void (fits(value) || errors.push(error))];
}

function ofNumbers({ minimum = -Infinity, maximum = Infinity }: Schema): readonly Look[] {
  if (minimum === -Infinity && maximum === Infinity) return [];
  return [
    (value, errors) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return;
      if (value > maximum) errors.push(wrong('maximum', { limit: maximum }));
      if (value < minimum) errors.push(wrong('minimum', { limit: minimum }));
    },
  ];
}

function ofTexts({ pattern }: Schema): readonly Look[] {
  if (pattern === undefined) return [];
  const expression = new RegExp(pattern, 'u');
  return [(value, errors) => void (typeof value !== 'string' || expression.test(value) || errors.push(wrong('pattern')))];
}

function ofChoices({ enum: choices }: Schema): readonly Look[] {
  if (choices === undefined) return [];
  const all = new Set<unknown>(choices);
  return [(value, errors) => void (all.has(value) || errors.push(wrong('enum')))];
}

function ofLists({ items, minItems = 0, maxItems = Infinity }: Schema, done: Map<Schema, Look>): readonly Look[] {
  const look = items && lookFor(items, done);
  if (!look && minItems === 0 && maxItems === Infinity) return [];
  return [
    (value, errors, fine) => {
      if (!Array.isArray(value)) return;
      if (value.length > maxItems) errors.push(wrong('maxItems', { limit: maxItems }));
      if (value.length < minItems) errors.push(wrong('minItems', { limit: minItems }));
      if (look) for (let index = 0; index < value.length; index++) below(index, look, value[index], errors, fine);
    },
  ];
}

function ofMappings(schema: Schema, done: Map<Schema, Look>): readonly Look[] {
  const { required = [], additionalProperties: more = true } = schema;
  const names = Object.keys(schema.properties ?? {});
  const known = new Set(names);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => ({ name, look: lookFor(property, done) }));
  const patterns = Object.entries(schema.patternProperties ?? {}).map(([pattern, property]) => {
    return { expression: new RegExp(pattern, 'u'), look: lookFor(property, done) };
  });
  const rest = typeof more === 'object' ? lookFor(more, done) : undefined;
  if (required.length + names.length + patterns.length === 0 && more === true) return [];
  return [
    (value, errors, fine) => {
      if (!isMapping(value)) return;
      for (const name of required) if (value[name] === undefined) errors.push(wrong('required', { missingProperty: name }));
      if (more !== true) {
        for (const name of Object.keys(value)) {
          if (known.has(name) || patterns.some(({ expression }) => expression.test(name))) continue;
          if (rest) below(name, rest, value[name], errors, fine);
          else errors.push(wrong('additionalProperties', { additionalProperty: name }));
        }
      }
      for (const { name, look } of properties) {
        const inner = value[name];
        if (inner !== undefined) below(name, look, inner, errors, fine);
      }
      if (patterns.length === 0) return;
      for (const { expression, look } of patterns) {
        for (const name of Object.keys(value)) if (expression.test(name)) below(name, look, value[name], errors, fine);
      }
    },
  ];
}

/** Paths are written only where something is wrong, which is rare. */
function below(step: string | number, look: Look, value: unknown, errors: SchemaError[], fine: Fine | undefined): void {
  const content = fine && typeof value === 'object' && value !== null ? value : undefined;
  if (content && fine?.get(content) === look) return;
  const before = errors.length;
  look(value, errors, fine);
  if (errors.length === before) {
    if (content) fine?.set(content, look);
    return;
  }
  const name = String(step).replaceAll('~', '~0').replaceAll('/', '~1');
  for (let index = before; index < errors.length; index++) {
    const error = errors[index];
    if (error) errors[index] = { ...error, instancePath: `/${name}${error.instancePath}` };
  }
}

function wrong(keyword: string, params: SchemaError['params'] = {}): SchemaError {
  return { instancePath: '', schemaPath: '', keyword, params };
}
