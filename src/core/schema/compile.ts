/**
 * Makes a team's own JSON Schema usable. The only place where a schema is compiled while the program runs, and the only one that needs the
 * whole validator: it is loaded when a team has kinds of its own, and not before.
 */
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { oneLine } from '../text.js';
import { annotations } from './annotations.js';
import type { SchemaError } from './check.js';
import { dereference } from './dereference.js';
import { specProperty, type Compile, type Compiled, type SchemaTrouble } from './own-schema.js';
import { longestMatched, patternTrouble } from './pattern.js';
import type { OwnershipAnnotation, OwnershipCondition, Schema } from './vocabulary.js';

/** In characters. Ours are a tenth of it. */
const largest = 500_000;
const deepest = 60;

/** Words that decide what is right. For all of them there are sentences; for others there would be none. */
const deciding = new Set([
  '$ref', '$defs', 'type', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength',
  'properties', 'patternProperties', 'propertyNames', 'additionalProperties', 'required', 'items', 'anyOf', 'oneOf', 'minItems', 'maxItems',
]);
/** Words that explain, or that say something about the file. */
const explaining = new Set(['$schema', '$id', '$comment', 'title', 'description', 'default', 'examples', 'format', 'deprecated', 'enumDescriptions']);
const commonFile = 'common.schema.json';

class Unusable extends Error {
  constructor(readonly because: SchemaTrouble) {
    super(because.trouble);
  }
}

function unusable(trouble: string, data: SchemaTrouble['data'] = {}): Unusable {
  return new Unusable({ trouble, data });
}

/** @param common what every schema may refer to, as it is published */
export function compilerFor(common: Schema): Compile {
  // Made once: much of its work is the same for every schema.
  const validator = newValidator(common);
  return (id, text) => {
    try {
      return compiled(id, read(text), common, validator);
    } catch (error) {
      if (error instanceof Unusable) return error.because;
      return { trouble: 'wrong', data: { reason: firstLine(error instanceof Error ? error.message : String(error)) } };
    }
  };
}

function read(text: string): Schema {
  if (text.length > largest) throw unusable('tooLarge', { most: '500 KB' });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw unusable('unreadable', { reason: firstLine(error instanceof Error ? error.message : String(error)) });
  }
  if (isTooDeep(value)) throw unusable('tooDeep');
  if (!isRecord(value) || (value['type'] ?? 'object') !== 'object' || !isRecord(value['properties'])) throw unusable('noFields');
  return value as Schema;
}

function compiled(id: string, file: Schema, common: Schema, { ajv, explains }: Validator): Compiled {
  visit(file, '', (schema, where) => {
    if (!explains(schema)) throw unusable('annotation', annotationTrouble(explains.errors?.[0], where));
  });
  // What every spec may have beside its sections.
  const team = { $ref: `${commonFile}#/$defs/team` };
  const ownership = { $ref: `${commonFile}#/$defs/ownership` };
  const whole: Schema = {
    ...file,
    properties: { spec: specProperty(id), ...file.properties, ...(!file.properties?.['team'] && { team }), ...(!file.properties?.['ownership'] && { ownership }) },
    patternProperties: { '^x-': { $ref: `${commonFile}#/$defs/ownKey` }, ...file.patternProperties },
  };
  const schema = completed(resolved(whole, common));
  const decisive = bare(whole) as object;
  const validate = ajv.compile<unknown>(decisive);
  // Schemas change as somebody writes them: only the latest is kept, by whoever asked.
  ajv.removeSchema(decisive);
  return { file, schema, check: (data) => errorsOf(validate, data) };
}

/** The validator keeps the errors, and with them the data, until its next call: they are taken from it. */
function errorsOf(validate: ValidateFunction, data: unknown): readonly SchemaError[] {
  if (validate(data)) return [];
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  validate.errors = null;
  return errors;
}

interface Validator {
  readonly ajv: Ajv;
  readonly explains: ValidateFunction;
}

function newValidator(common: Schema): Validator {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    validateFormats: false,
    logger: false,
    code: { regExp: boundedPattern },
  });
  ajv.addSchema(bare(common) as object, commonFile, false, false);
  return { ajv, explains: ajv.compile(annotations) };
}

/** @throws Unusable at the first word that has no meaning here */
function visit(schema: unknown, where: string, look: (schema: Schema, where: string) => void): void {
  if (typeof schema === 'boolean') return;
  if (!isRecord(schema)) throw unusable('wrong', { reason: `${placeOf(where)} is no schema` });
  const unknown = Object.keys(schema).find((word) => !deciding.has(word) && !explaining.has(word) && !word.startsWith('x-'));
  if (unknown !== undefined) throw unusable('unsupported', { word: unknown, place: placeOf(where) });
  // The names of a mapping can be told apart, but there is no sentence yet for one that is wrong.
  const names = Object.keys(recordOf(schema['propertyNames'])).find((word) => deciding.has(word) && word !== 'type');
  if (names !== undefined) throw unusable('unsupported', { word: `propertyNames.${names}`, place: placeOf(where) });
  const { $ref, pattern } = schema;
  if (typeof $ref === 'string' && !/^(?:common\.schema\.json)?#\/\$defs\/[^/]+$/.test($ref)) throw unusable('remote', { reference: $ref });
  for (const each of [...(typeof pattern === 'string' ? [pattern] : []), ...Object.keys(recordOf(schema['patternProperties']))]) {
    const trouble = patternTrouble(each);
    if (trouble) throw unusable(trouble === 'slow' ? 'slowPattern' : 'wrongPattern', { pattern: each, place: placeOf(where) });
  }
  look(schema as Schema, where);
  const below = (key: string): string => (where === '' ? key : `${where}.${key}`);
  for (const word of ['properties', '$defs', 'patternProperties']) {
    for (const [key, child] of Object.entries(recordOf(schema[word]))) visit(child, below(key), look);
  }
  for (const word of ['items', 'additionalProperties', 'propertyNames']) if (schema[word] !== undefined) visit(schema[word], where, look);
  for (const word of ['anyOf', 'oneOf']) {
    const branches = schema[word];
    if (Array.isArray(branches)) for (const child of branches as readonly unknown[]) visit(child, where, look);
  }
}

/** Everything here is read by functions that call themselves. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

function resolved(file: Schema, common: Schema): Schema {
  try {
    return dereference(file, { [commonFile]: common });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const reference = message.split(' ')[0] ?? '';
    throw unusable(message.endsWith('itself') ? 'circle' : 'nowhere', { reference });
  }
}

/** What may be left out of our words is filled in, so that readers find all of it. A schema without references is a tree or shares its branches. */
function completed(root: Schema): Schema {
  const known = new Map<Schema, Schema>();
  const one = (schema: Schema): Schema => {
    const before = known.get(schema);
    if (before) return before;
    const ownership = schema['x-ownership'] as Partial<OwnershipAnnotation> | undefined;
    const kindOwnership = schema['x-kind-ownership'];
    const result = {
      ...schema,
      ...(schema.title !== undefined && { title: asLabel(withoutPictures(schema.title)) }),
      ...(schema.description !== undefined && { description: withoutPictures(schema.description) }),
      ...(schema.enumDescriptions && { enumDescriptions: schema.enumDescriptions.map(withoutPictures) }),
      ...(schema['x-good'] && { 'x-good': schema['x-good'].map(withoutPictures) }),
      ...(schema.properties && { properties: each(schema.properties) }),
      ...(schema.patternProperties && { patternProperties: each(schema.patternProperties) }),
      ...(typeof schema.additionalProperties === 'object' && { additionalProperties: one(schema.additionalProperties) }),
      ...(schema.items && { items: one(schema.items) }),
      ...(schema.anyOf && { anyOf: schema.anyOf.map(one) }),
      ...(schema.oneOf && { oneOf: schema.oneOf.map(one) }),
      ...(ownership && { 'x-ownership': { ...usual, ...ownership, ...(ownership.when && { when: ownership.when.map(withSource) }) } as OwnershipAnnotation }),
      ...(kindOwnership && { 'x-kind-ownership': { when: kindOwnership.when.map(withSource) } }),
    };
    known.set(schema, result);
    return result;
  };
  const each = (record: Readonly<Record<string, Schema>>): Record<string, Schema> =>
    Object.fromEntries(Object.entries(record).map(([key, schema]) => [key, one(schema)]));
  return one(root);
}

/** Descriptions may be Markdown, as ours are; a picture would be fetched from who knows where. */
function withoutPictures(text: string): string {
  return text.replaceAll('![', '[');
}

/** Titles stand in labels, where editors turn `$(name)` into icons, and in headings. */
function asLabel(title: string): string {
  return oneLine(title).replaceAll('$(', '$ (');
}

const usual = { contributors: [], why: 'Your team decided so when it made this kind of spec.', source: [] };

function withSource(condition: OwnershipCondition): OwnershipCondition {
  return { ...condition, source: (condition as Partial<OwnershipCondition>).source ?? [] };
}

/** A schema with only the words that decide; the others would be strangers to the validator. */
function bare(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item));
  if (!isRecord(schema)) return schema;
  const kept = Object.entries(schema).filter(([word]) => names || deciding.has(word));
  return Object.fromEntries(
    kept.map(([word, value]) => [word, !names && ['enum', 'const', 'required', 'type'].includes(word) ? value : bare(value, !names && holdsNames.has(word))]),
  );
}

const holdsNames = new Set(['properties', 'patternProperties', '$defs']);

function boundedPattern(pattern: string, flags: string): { test(text: string): boolean } {
  const expression = new RegExp(pattern, flags);
  const test = (text: string): boolean => text.length <= longestMatched && expression.test(text);
  // The validator keeps patterns apart by how they are written.
  return Object.assign({ test }, { toString: () => String(expression) });
}
// The validator wants to know how to write this into code that is kept; none is.
boundedPattern.code = 'new RegExp';

function annotationTrouble(error: ErrorObject | undefined, where: string): SchemaTrouble['data'] {
  const [word = '', ...inner] = (error?.instancePath ?? '').split('/').slice(1);
  const missing: unknown = (error?.params as { missingProperty?: unknown } | undefined)?.missingProperty;
  const extra: unknown = (error?.params as { additionalProperty?: unknown } | undefined)?.additionalProperty;
  const reason =
    typeof missing === 'string' ? `\`${missing}\` is missing`
    : typeof extra === 'string' ? `\`${extra}\` means nothing there`
    : `\`${inner.at(-1) ?? word}\` is none of the things it can be`;
  return { word, place: placeOf(where), reason };
}

function placeOf(where: string): string {
  return where === '' ? 'the top' : `\`${where}\``;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 160);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
