import { quote } from '../edit/quote.js';
import type { Fix, Problem } from '../finding.js';
import { nearest } from '../nearest.js';
import { deref, type ScalarNode } from '../parse/source.js';
import { described, expected } from './describe.js';
import { typesOf, valuesOf } from './lookup.js';
import { nameOf, schemaOf, type Misfit } from './misfit.js';
import type { Schema } from './vocabulary.js';

/** A value of another shape than the place asks for, or outside its allowed values. */
export function wrongValue(misfit: Misfit): Problem {
  const { error, node, path } = misfit;
  const schema = schemaOf(misfit);
  const value = deref(node);
  const scalar = value?.kind === 'scalar' ? value : undefined;
  if ((error.keyword === 'enum' || error.keyword === 'const') && scalar) return unknownValue(misfit, schema, scalar);
  const limits = error.params as { limit?: number };
  const fix = scalar && repair(schema, scalar, misfit);
  return {
    rule: 'wrong-type',
    message: messageFor(error.keyword, schema),
    data: {
      name: nameOf(path),
      expected: expected(schema),
      found: value ? described(plainValue(value)) : 'nothing',
      text: scalar ? shortened(String(scalar.value)) : '',
      limit: limits.limit ?? '',
    },
    span: spanOf(misfit),
    ...(fix && { fixes: () => [fix] }),
  };
}

function messageFor(keyword: string, schema: Schema): string {
  // A pattern on something that may be a number is about percentages; elsewhere it is about the letters of a name.
  if (keyword === 'pattern') return typesOf(schema).includes('number') ? 'default' : 'characters';
  if (keyword === 'minimum' || keyword === 'exclusiveMinimum' || keyword === 'minLength' || keyword === 'minItems') return 'tooSmall';
  if (keyword === 'maximum' || keyword === 'exclusiveMaximum' || keyword === 'maxLength' || keyword === 'maxItems') return 'tooLarge';
  return 'default';
}

function unknownValue(misfit: Misfit, schema: Schema, scalar: ScalarNode): Problem {
  const found = String(scalar.value);
  const values = valuesOf(schema).map(({ value }) => String(value));
  const meant = nearest(found, values);
  const fixes = (): readonly Fix[] => (meant === undefined ? [] : [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...scalar.span, newText: meant }] }]);
  return {
    rule: 'unknown-value',
    message: meant === undefined ? 'default' : 'meant',
    data: { name: nameOf(misfit.path), found: shortened(found), expected: expected(schema), meant: meant ?? '' },
    span: scalar.span,
    fixes,
  };
}

/** What the writer plainly meant: a quoted number, a decimal comma, a list with a single entry, `yes`. */
function repair(schema: Schema, scalar: ScalarNode, { source, node }: Misfit): Fix | undefined {
  if (node.kind === 'alias') return undefined;
  const types = typesOf(schema);
  const text = String(scalar.value).trim();
  const fix = (title: string, newText: string): Fix => ({ title, safe: true, edits: [{ ...scalar.span, newText }] });
  if (types.includes('number') || types.includes('integer')) {
    const number = /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
    return /^-?\d+(\.\d+)?$/.test(number) && (types.includes('number') || !number.includes('.')) ? fix(`Write the number ${number}`, number) : undefined;
  }
  if (types.includes('boolean') && /^(yes|on|no|off)$/i.test(text)) {
    const meant = /^(yes|on)$/i.test(text) ? 'true' : 'false';
    return fix(`Write ${meant}`, meant);
  }
  if (types.includes('array') && !types.includes('string') && typeof scalar.value === 'string' && scalar.style !== 'literal' && scalar.style !== 'folded') {
    const item = schema.items;
    if (item && typesOf(item).includes('string')) return fix('Make it a list with one entry', `[${quote(text, { flow: true })}]`);
  }
  if (types.includes('string') && typeof scalar.value !== 'string') {
    return fix('Put it in quotes, as text', `"${source.text.slice(scalar.span.start, scalar.span.end)}"`);
  }
  return undefined;
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

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
