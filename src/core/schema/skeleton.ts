/** Writes out what a section looks like before anybody has filled it. */
import { inSentence } from '../text.js';
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
  if (types.includes('object') && !types.includes('string')) {
    const lines = mappingLines(schema, options);
    return lines.length > 0 ? `\n${lines.map((line) => `  ${line}`).join('\n')}` : ' {}';
  }
  if (types.includes('array') && !types.includes('string')) {
    const item = itemOf(schema);
    const isEntry = item && typesOf(item).includes('object') && !typesOf(item).includes('string');
    const lines = isEntry ? mappingLines(item, options) : [scalar(item ?? {}, hintFor(item ?? {}, schema), options)];
    return `\n${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}`;
  }
  return ` ${scalar(schema, hintFor(schema), options)}`;
}

/** What belongs into a mapping that is new: its name, what it says, and what the status asks for. */
function mappingLines(schema: Schema, options: SkeletonOptions): readonly string[] {
  const all = propertiesOf(schema);
  const isName = (property: Schema): boolean => property['x-defines'] !== undefined;
  const always = schema.required ?? [];
  const wanted = all.filter(([key, property]) => isName(property) || always.includes(key) || property['x-main'] || options.wanted(property['x-required-from']));
  // A section in which nothing is required shows its first few fields, so that it starts somewhere.
  const shown = wanted.some(([, property]) => !isName(property)) ? wanted : all.slice(0, 3);
  return shown.flatMap(([key, property]) => `${key}:${skeleton(property, options)}`.split('\n'));
}

function scalar(schema: Schema, hint: string, options: SkeletonOptions): string {
  const values = valuesOf(schema).map(({ value }) => String(value));
  if (schema.default !== undefined && typeof schema.default !== 'object') return String(schema.default);
  if (values.length > 0) return options.leaf(values.join(', '), values);
  if (typesOf(schema).includes('boolean')) return options.leaf('true or false', ['true', 'false']);
  if (schema.format === 'date') return options.leaf('YYYY-MM-DD', []);
  return options.leaf(hint, []);
}

const longestHint = 60;

/**
 * What to write, in a few words: the hint of the value or of the list it is in, the beginning of what is said about it, or its name with an
 * example. Nothing in it may end the text or begin a comment.
 */
export function hintFor(schema: Schema, list: Schema = schema): string {
  const hint = schema['x-hint'] ?? list['x-hint'];
  if (hint !== undefined) return hint;
  // Sentences in a list are called what the list is called.
  const named = schema['x-prose'] ? list : schema;
  const called = inSentence(named.title ?? list.title ?? 'value');
  const words = fits(called, longestHint) ? called : 'value';
  if (schema['x-refers'] === 'person') return 'name';
  const example = schema.examples?.[0];
  const isShort = (typeof example === 'string' || typeof example === 'number') && fits(String(example), 40);
  if (isShort && (typeof example === 'number' || !/\s/.test(example))) return `${words}, for example ${example}`;
  const [clause = ''] = /^[^.,;:?!(]+(?=[.,;:?!(]|$)/.exec(named.description ?? list.description ?? '') ?? [];
  const said = inSentence(clause.trim());
  if (said.includes(' ') && fits(said, longestHint)) return said;
  return isShort ? `${words}, for example ${example}` : words;
}

function fits(text: string, most: number): boolean {
  return text.length <= most && !/[:#<>{}$|`]/.test(text);
}
