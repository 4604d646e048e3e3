/** Writes one value into the text of a spec, for somebody who names it by its path: `problem.who`, `variants.1.weight`. */
import { insertPair } from '../edit/insert.js';
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import { nearest } from '../nearest.js';
import { parse } from '../parse/parse.js';
import { coreValue } from '../parse/scalars.js';
import type { Path } from '../parse/source.js';
import type { Kind } from '../schema/catalog.js';
import { itemOf, propertiesOf, schemaAt, stepInto, typesOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import { Spec } from '../spec/spec.js';
import { applyEdits, type TextEdit } from '../text.js';

export type SetResult = { readonly text: string } | { readonly problem: string };

/**
 * Names that are born at the place (`metrics.primary.id`) change wherever the text uses them.
 *
 * @param path keys and list positions (from 0) with dots between
 * @returns the new text, or a sentence that says why the value has no place there
 */
export function setValue(text: string, kind: Kind, path: string, value: string): SetResult {
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const schema = schemaAt(kind.schema, steps);
  if (!schema) return { problem: unknownPath(kind, steps) };
  const types = typesOf(schema);
  if (types.length > 0 && types.every((type) => type === 'object' || (type === 'array' && isObject(itemOf(schema))))) {
    const inner = propertiesOf(itemOf(schema) ?? schema)[0]?.[0];
    const example = [path, ...(types.includes('array') ? ['0'] : []), inner ?? '<key>'].join('.');
    return { problem: `\`${path}\` has keys of its own: set one of them, such as \`${example}\`.` };
  }
  const spec = new Spec(kind, parse(text));
  const edits = editsFor(spec, steps, valueText(value, schema));
  if (!edits) return { problem: `There is no place for \`${path}\`: the text has no such entry.` };
  return { text: applyEdits(text, [...edits, ...renames(spec, steps, schema, value)]) };
}

/** Numbers, yes and no, and lists of words where the schema takes them; everything else is text. */
function valueText(value: string, schema: Schema): string {
  const types = typesOf(schema);
  const plain = coreValue(value.trim());
  const isNumber = typeof plain === 'number' && (types.includes('number') || types.includes('integer'));
  if (isNumber || (typeof plain === 'boolean' && types.includes('boolean'))) return value.trim();
  if (!types.includes('array') || types.includes('string')) return quote(value);
  return `[${value.split(',').map((item) => quote(item.trim(), { flow: true })).join(', ')}]`;
}

/** Replaces what is there, or adds the key with all keys above it that are missing; undefined where a list entry would be. */
function editsFor(spec: Spec, steps: Path, text: string): readonly TextEdit[] | undefined {
  const { source } = spec;
  for (let depth = steps.length; depth >= 0; depth--) {
    const { node, pair } = spec.at(...steps.slice(0, depth));
    if (depth > 0 && !pair && !node) continue;
    const missing = steps.slice(depth);
    if (missing.some((step) => typeof step === 'number')) return undefined;
    if (missing.length === 0) return node && replaceValue(source, node, text);
    const [key, ...below] = missing.map(String);
    const nested = below.map((inner, index) => `\n${'  '.repeat(index + 1)}${quote(inner)}:`).join('');
    const edits = insertPair(source, node, key ?? '', `${nested} ${text}`);
    return edits.length > 0 ? edits : undefined;
  }
  return undefined;
}

/** The other places that use a name which changes: where the schema knows of it, and in sentences between backticks. */
function renames(spec: Spec, steps: Path, schema: Schema, value: string): readonly TextEdit[] {
  const old = spec.at(...steps).text;
  const kind = schema['x-defines']?.name;
  if (!kind || old === undefined || !/^[A-Za-z0-9_.-]+$/.test(value) || !/^[A-Za-z0-9_.-]+$/.test(old)) return [];
  const used = spec.names.used.filter((place) => place.kind === kind && place.name === old).map(({ span }) => span);
  const quoted = [...spec.source.text.matchAll(new RegExp(`\`${old.replaceAll('.', '\\.')}\``, 'g'))].map(({ index }) => ({ start: index + 1, end: index + 1 + old.length }));
  return [...used.map((span) => ({ ...span, newText: quote(value) })), ...quoted.map((span) => ({ ...span, newText: value }))];
}

function unknownPath(kind: Kind, steps: Path): string {
  let schema: Schema = kind.schema;
  for (const [index, step] of steps.entries()) {
    const next = stepInto(schema, step);
    if (next) {
      schema = next;
      continue;
    }
    const before = steps.slice(0, index);
    if (typeof step === 'string' && itemOf(schema)) return `\`${before.join('.')}\` is a list: say which entry, counted from 0, as in \`${[...before, 0, ...steps.slice(index)].join('.')}\`.`;
    const best = nearest(String(step), propertiesOf(schema).map(([key]) => key));
    const hint = best === undefined ? '' : ` Did you mean \`${[...before, best, ...steps.slice(index + 1)].join('.')}\`?`;
    return `\`${steps.join('.')}\` is no key of ${kind.phrase}.${hint}`;
  }
  return `\`${steps.join('.')}\` is no key of ${kind.phrase}.`;
}

function isObject(schema: Schema | undefined): boolean {
  return schema !== undefined && typesOf(schema).includes('object');
}
