import type { SpecAnalysis } from '../analyze.js';
import { deref, type Node, type Pair, type SeqNode } from '../parse/source.js';
import { itemOf, propertiesOf, propertyOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import type { Span } from '../text.js';
import { hintLabel } from './hints.js';
import { plain } from './markdown.js';

export interface OutlineSymbol {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'header' | 'item' | 'field';
  /** Key and value. */
  readonly span: Span;
  /** What is selected when somebody goes there; within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The outline of a spec: sections with their owners, and what is in them. What an alias repeats is shown where it is written. */
export function symbols(a: SpecAnalysis): OutlineSymbol[] {
  const root = a.source.root;
  if (root?.kind !== 'map') return [];
  return root.pairs.map((pair) => {
    const key = String(pair.key.value);
    const ownership = a.ownership.of(key);
    const field = fieldSymbol(pair, a.spec.kind.schema);
    return ownership ? { ...field, kind: 'section', detail: hintLabel(a, ownership, 'role') } : { ...field, kind: 'header' };
  });
}

/** Keys that are names themselves (roles, variants, a team's own) are shown as they are written. */
function fieldSymbol(pair: Pair, holder: Schema | undefined): OutlineSymbol {
  const key = String(pair.key.value);
  const schema = holder && propertyOf(holder, key);
  const title = propertiesOf(holder ?? {}).some(([name]) => name === key) ? schema?.title : undefined;
  return {
    name: plain(title ?? key) || '(no name)',
    detail: valueText(pair.value),
    kind: 'field',
    span: pair.span,
    selection: pair.key.span,
    children: childrenOf(pair.value, schema),
  };
}

function childrenOf(node: Node, schema: Schema | undefined): readonly OutlineSymbol[] {
  if (node.kind === 'map') return node.pairs.map((pair) => fieldSymbol(pair, schema));
  return node.kind === 'seq' ? itemSymbols(node, schema && itemOf(schema)) : [];
}

function itemSymbols(seq: SeqNode, schema: Schema | undefined): readonly OutlineSymbol[] {
  return seq.items.map((item, index) => {
    const [name = `${schema?.title ?? 'Entry'} ${index + 1}`, detail = ''] = labelsOf(item);
    return { name, detail, kind: 'item', span: item.span, selection: selectionOf(item), children: childrenOf(item, schema) };
  });
}

/** Keys by which people know an entry, best first. */
const labelKeys = ['id', 'key', 'name', 'title', 'term', 'stage', 'channel', 'metric', 'role', 'outcome', 'text', 'question', 'decision', 'finding', 'change'];

/** What an entry is called, and a second name of it where it has one. */
function labelsOf(item: Node): readonly string[] {
  const value = deref(item);
  if (value?.kind === 'scalar') return texts(value);
  if (value?.kind !== 'map') return [];
  const known = labelKeys.flatMap((key) => value.pairs.filter((pair) => pair.key.value === key).slice(0, 1));
  const named = known.flatMap((pair) => texts(pair.value));
  return named.length > 0 ? named : value.pairs.flatMap((pair) => texts(pair.value)).slice(0, 1);
}

function texts(node: Node): readonly string[] {
  const text = valueText(node);
  return text === '' ? [] : [text];
}

function valueText(node: Node): string {
  const value = deref(node);
  return value?.kind === 'scalar' && value.value !== null ? plain(String(value.value)) : '';
}

/** The first line's beginning is enough: a whole entry would be too much to select. */
function selectionOf(item: Node): Span {
  const first = item.kind === 'map' ? item.pairs[0]?.key.span : undefined;
  return first ?? (item.kind === 'map' || item.kind === 'seq' ? { start: item.span.start, end: item.span.start } : item.span);
}
