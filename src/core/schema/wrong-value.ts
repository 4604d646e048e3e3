import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import type { Fix, Problem } from '../finding.js';
import { nearest } from '../nearest.js';
import { columnOf } from '../parse/layout.js';
import { deref, type ScalarNode } from '../parse/source.js';
import { shortened } from '../text.js';
import { described, expected } from './describe.js';
import { itemOf, propertiesOf, typesOf, valuesOf } from './lookup.js';
import { nameOf, schemaOf, type Misfit } from './misfit.js';
import { repairs } from './repairs.js';
import type { Schema } from './vocabulary.js';

const longestValue = 40;

/** A value of another shape than the place asks for, or outside its allowed values. */
export function wrongValue(misfit: Misfit): Problem {
  const { error, node, path } = misfit;
  const schema = schemaOf(misfit);
  const value = deref(node);
  const scalar = value?.kind === 'scalar' ? value : undefined;
  // Of a number where words are to be chosen from, it is the choice that is wrong.
  const isChoice = valuesOf(schema).length > 0 && typesOf(schema).every((type) => type === 'string');
  if (scalar && (error.keyword === 'enum' || error.keyword === 'const' || isChoice)) return unknownValue(misfit, schema, scalar);
  const home = scalar && homeForText(schema, scalar);
  if (scalar && home) return misplacedText(misfit, scalar, home);
  const fixes = scalar ? repairs(schema, scalar, misfit) : [];
  return {
    rule: 'wrong-type',
    message: messageFor(error.keyword, schema),
    data: {
      name: nameOf(path),
      expected: expected(schema),
      found: value ? described(plainValue(value)) : 'nothing',
      text: scalar ? shortened(String(scalar.value), longestValue) : '',
      limit: error.params.limit ?? '',
    },
    span: spanOf(misfit),
    ...(fixes.length > 0 && { fixes: () => fixes }),
  };
}

/** Where in a section or in its entries plain text belongs. */
interface TextHome {
  readonly key: string;
  /** In a first entry of the list that the section is. */
  readonly entry: boolean;
  /** As the first of several. */
  readonly list: boolean;
}

/** Somebody wrote sentences where fields are asked for: the field they were meant for is the one that says what the section is about. */
function homeForText(schema: Schema, { value }: ScalarNode): TextHome | undefined {
  if (typeof value !== 'string') return undefined;
  const types = typesOf(schema);
  const item = types.includes('array') ? itemOf(schema) : undefined;
  const holder = types.includes('object') ? schema : item && typesOf(item).includes('object') && !typesOf(item).includes('string') ? item : undefined;
  if (!holder) return undefined;
  const isText = (property: Schema): boolean => typesOf(property).includes('string') && valuesOf(property).length === 0 && property.format === undefined;
  const isSentences = (property: Schema): boolean => property['x-prose'] === true || itemOf(property)?.['x-prose'] === true;
  const all = propertiesOf(holder);
  const found = all.find(([, property]) => property['x-main'] && isText(property) && !property['x-refers']) ?? all.slice(0, 2).find(([, property]) => isSentences(property));
  return found && { key: found[0], entry: holder === item, list: !isText(found[1]) };
}

function misplacedText(misfit: Misfit, scalar: ScalarNode, { key, entry, list }: TextHome): Problem {
  const { source, node, path } = misfit;
  const fix = (): readonly Fix[] => {
    if (node.kind === 'alias') return [];
    const owner = node.parent?.kind === 'pair' ? columnOf(source, node.parent.key.span.start) : 0;
    const [first = '', ...rest] = source.text.slice(scalar.span.start, scalar.span.end).trimEnd().split(/\r?\n/);
    const deeper = ' '.repeat((entry ? 4 : 2) + (list ? 2 : 0));
    const text = [first, ...rest.map((line) => deeper + line.slice(Math.min(owner, line.search(/\S|$/))))].join('\n');
    const lines = `\n  ${entry ? '- ' : ''}${key}:${list ? `\n${entry ? '      ' : '    '}- ` : ' '}${text}`;
    return [{ title: `Move the text under \`${key}\``, safe: false, edits: replaceValue(source, node, lines) }];
  };
  return { rule: 'wrong-type', message: entry ? 'entry' : 'under', data: { name: nameOf(path), key }, span: spanOf(misfit), fixes: fix };
}

function messageFor(keyword: string, schema: Schema): string {
  // A pattern on something that may be a number is about percentages; elsewhere it is about the letters of a name.
  if (keyword === 'pattern') return typesOf(schema).includes('number') ? 'default' : 'characters';
  if (keyword === 'minItems') return 'tooFew';
  if (keyword === 'maxItems') return 'tooMany';
  if (keyword === 'minimum' || keyword === 'exclusiveMinimum' || keyword === 'minLength') return 'tooSmall';
  if (keyword === 'maximum' || keyword === 'exclusiveMaximum' || keyword === 'maxLength') return 'tooLarge';
  return 'default';
}

/** With more choices than this, completion shows them better. */
const mostOffered = 8;

function unknownValue(misfit: Misfit, schema: Schema, scalar: ScalarNode): Problem {
  // As it is written: `.nan` is a number to whoever reads the file, and a word to whoever wrote it.
  const found = Number.isNaN(scalar.value) ? misfit.source.text.slice(scalar.span.start, scalar.span.end) : String(scalar.value);
  const values = valuesOf(schema).map(({ value }) => String(value));
  const meant = nearest(found, values) ?? partOf(found, values);
  const offered = values.length > mostOffered ? [] : values.filter((value) => value !== meant);
  const fixes = (): readonly Fix[] =>
    [...(meant === undefined ? [] : [meant]), ...offered].map((value) => ({ title: `Change to \`${value}\``, safe: false, edits: [{ ...scalar.span, newText: quote(value) }] }));
  return {
    rule: 'unknown-value',
    message: meant === undefined ? 'default' : 'meant',
    data: { name: nameOf(misfit.path), found: shortened(found, longestValue), expected: expected(schema), meant: meant ?? '' },
    span: scalar.span,
    fixes,
  };
}

/** The one choice of which the text is a word: `2` of `tier-2`. */
function partOf(found: string, values: readonly string[]): string | undefined {
  const matching = values.filter((value) => value.toLowerCase().split('-').includes(found.trim().toLowerCase()));
  return matching.length === 1 ? matching[0] : undefined;
}

/** On a mapping or list of several lines only its key, so that a whole section is not underlined. */
function spanOf({ node, source }: Misfit): Problem['span'] {
  if (node.kind === 'scalar' || node.kind === 'alias') return node.span.end > node.span.start || node.parent?.kind !== 'pair' ? node.span : node.parent.key.span;
  if (source.lines.lineAt(node.span.start) === source.lines.lineAt(node.span.end)) return node.span;
  if (node.parent?.kind === 'pair') return node.parent.key.span;
  return { start: node.span.start, end: Math.min(node.span.end, source.lines.lineEnd(source.lines.lineAt(node.span.start))) };
}

function plainValue(value: NonNullable<ReturnType<typeof deref>>): unknown {
  return value.kind === 'scalar' ? value.value : value.kind === 'seq' ? [] : {};
}
