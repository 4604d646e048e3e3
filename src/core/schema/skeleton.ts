/** Writes out what a section looks like before anybody has filled it. */
import { inSentence } from './describe.js';
import { itemOf, propertiesOf, typesOf, valuesOf } from './lookup.js';
import type { RequiredFrom, Schema } from './vocabulary.js';

export interface SkeletonOptions {
  /** Turns what a person has to write into text: a placeholder, or a snippet's tab stop. */
  readonly leaf: (hint: string, values: readonly string[]) => string;
  /** Which fields belong into it. */
  readonly wanted: (required: RequiredFrom | undefined) => boolean;
}

/** A place to fill, as templates leave it. */
export function placeholder(hint: string): string {
  return `<${hint.replace(/[<>]/g, '')}>`;
}

/**
 * The value for a key as YAML text: starts with a space and a scalar (` <text>`), or with a line break and an indented block.
 * Lines are separated by `\n` and indented by two spaces relative to the key.
 */
export function skeleton(schema: Schema, options: SkeletonOptions): string {
  const types = typesOf(schema);
  if (types.includes('object')) {
    const lines = mappingLines(schema, options);
    return lines.length > 0 ? `\n${lines.map((line) => `  ${line}`).join('\n')}` : ' {}';
  }
  if (types.includes('array') && !types.includes('string')) {
    const item = itemOf(schema);
    const lines = item && typesOf(item).includes('object') ? mappingLines(item, options) : [scalar(item ?? {}, schema.title ?? 'item', options)];
    return `\n${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}`;
  }
  return ` ${scalar(schema, schema.title ?? 'value', options)}`;
}

function mappingLines(schema: Schema, options: SkeletonOptions): readonly string[] {
  const all = propertiesOf(schema);
  const wanted = all.filter(([key, property]) => key === 'id' || options.wanted(property['x-required-from']));
  // A section in which nothing is required shows its first few fields, so that it starts somewhere.
  const shown = wanted.some(([key]) => key !== 'id') ? wanted : all.slice(0, 3);
  return shown.flatMap(([key, property]) => `${key}:${skeleton(property, options)}`.split('\n'));
}

function scalar(schema: Schema, title: string, options: SkeletonOptions): string {
  const values = valuesOf(schema).map(({ value }) => String(value));
  if (schema.default !== undefined && typeof schema.default !== 'object') return String(schema.default);
  if (values.length > 0) return options.leaf(values.join(', '), values);
  if (typesOf(schema).includes('boolean')) return options.leaf('true or false', ['true', 'false']);
  if (schema.format === 'date') return options.leaf('YYYY-MM-DD', []);
  return options.leaf(hint(title, schema), []);
}

function hint(title: string, schema: Schema): string {
  const words = inSentence(title);
  const example = schema.examples?.[0];
  const short = (typeof example === 'string' || typeof example === 'number') && String(example).length <= 40 && !/[:#<>{}$|]/.test(String(example));
  return short ? `${words}, for example ${example}` : words;
}
