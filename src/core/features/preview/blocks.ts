/** Any part of a spec as blocks, by its shape and what the schema calls it. Kinds and sections with a picture of their own add to this. */
import { deref } from '../../parse/source.js';
import { itemOf, propertiesOf, propertyOf } from '../../schema/lookup.js';
import type { Schema } from '../../schema/vocabulary.js';
import type { View } from '../../spec/view.js';
import type { Span } from '../../text.js';
import type { Block, Fact, Inline } from './page.js';
import { fieldOf, inlineOf } from './values.js';

/** More columns than this cannot be read side by side. */
const mostColumns = 6;
/** Longer texts make a paragraph of their own. */
const longText = 90;
/** Deeper mappings are told in one line. */
const deepest = 3;

/** @param label what stands above a value that does not explain itself; the section's own title is there already */
export function blocksOf(view: View, schema: Schema | undefined, label?: string, depth = 0): readonly Block[] {
  const value = deref(view.node);
  if (value === undefined || !view.exists) return [];
  if (value.kind === 'scalar') return [{ type: 'prose', ...(label !== undefined && { label }), text: view.text ?? '', span: spanOf(view) }];
  if (value.kind === 'seq') return listBlocks(view, schema && itemOf(schema), label, depth);
  const inner = fieldBlocks(view, schema, depth);
  return label === undefined ? inner : [{ type: 'group', title: label, blocks: inner, span: spanOf(view) }];
}

/**
 * The fields of a mapping in the order of the schema: short values side by side, the rest one below the other. An entry of a list has its
 * texts first, so that many of them read alike.
 */
function fieldBlocks(view: View, schema: Schema | undefined, depth: number, isEntry = false, omit?: string): readonly Block[] {
  const blocks: Block[] = [];
  let facts: Fact[] = [];
  const flush = (): void => {
    const [first] = facts;
    const last = facts.at(-1);
    if (first && last) blocks.push({ type: 'facts', rows: facts, span: { start: first.span.start, end: Math.max(first.span.end, last.span.end) } });
    facts = [];
  };
  for (const { key, value, schema: property } of fieldsInOrder(view, schema)) {
    if (!value.exists || key === omit) continue;
    const title = property?.title ?? key;
    if (isShort(value, property) || depth >= deepest) facts.push({ label: title, value: fieldOf(view, key, property), span: spanOf(value) });
    else {
      if (!isEntry) flush();
      blocks.push(...blocksOf(value, property, title, depth + 1));
    }
  }
  flush();
  return blocks;
}

interface FieldOf {
  readonly key: string;
  readonly value: View;
  readonly schema: Schema | undefined;
}

/** As the schema orders them, whatever the text's order; what the schema does not know comes last. */
function fieldsInOrder(view: View, schema: Schema | undefined): readonly FieldOf[] {
  const order = new Map(propertiesOf(schema ?? {}).map(([key], index) => [key, index]));
  return view
    .entries()
    .map(([key, value]) => ({ key: String(key.value), value, schema: schema && propertyOf(schema, String(key.value)) }))
    .sort((a, b) => (order.get(a.key) ?? order.size) - (order.get(b.key) ?? order.size));
}

function isShort(view: View, schema: Schema | undefined): boolean {
  const value = deref(view.node);
  return value?.kind === 'scalar' && schema?.['x-prose'] !== true && (view.text ?? '').length <= longText && !(view.text ?? '').includes('\n');
}

function listBlocks(view: View, schema: Schema | undefined, label: string | undefined, depth: number): readonly Block[] {
  const items = view.items();
  if (items.every((item) => deref(item.node)?.kind !== 'map')) {
    const all = items.map((item) => ({ value: inlineOf(item, schema), span: item.span }));
    return [{ type: 'list', ...(label !== undefined && { label }), items: all, span: spanOf(view) }];
  }
  const columns = columnsOf(items, schema);
  const isWide = columns.length > mostColumns || items.some((item) => isTall(item));
  if (!isWide || depth >= deepest) return [tableOf(items, columns, spanOf(view), label, schema)];
  const groups = items.map((item, index): Block => {
    const key = titleKeys.find((candidate) => isTitle(item.at(candidate)));
    const title = (key === undefined ? undefined : item.at(key).text) ?? `${schema?.title ?? 'Entry'} ${index + 1}`;
    return { type: 'group', title, card: true, blocks: fieldBlocks(item, schema, depth + 1, true, key), span: item.span };
  });
  return label === undefined ? groups : [{ type: 'group', title: label, blocks: groups, span: spanOf(view) }];
}

interface Column {
  readonly key: string;
  readonly title: string;
}

/** The fields that any of the items has, in the schema's order. */
function columnsOf(items: readonly View[], schema: Schema | undefined): readonly Column[] {
  const used = new Set(items.flatMap((item) => item.entries().flatMap(([key, value]) => (value.exists ? [String(key.value)] : []))));
  const known = propertiesOf(schema ?? {}).flatMap(([key, property]) => (used.has(key) ? [{ key, title: property.title ?? key }] : []));
  const others = [...used].filter((key) => !known.some((column) => column.key === key)).map((key) => ({ key, title: key }));
  return [...known, ...others];
}

/** @param schema what is said about one of the items */
function tableOf(items: readonly View[], columns: readonly Column[], span: Span, caption?: string, schema?: Schema): Block {
  const cell = (item: View, key: string): Inline => fieldOf(item, key, schema && propertyOf(schema, key));
  return {
    type: 'table',
    ...(caption !== undefined && { caption }),
    head: columns.map(({ title }) => title),
    rows: items.map((item) => ({ cells: columns.map(({ key }) => cell(item, key)), span: item.span })),
    span,
  };
}

/** Entries with lists of entries in them do not fit into a row. */
function isTall(item: View): boolean {
  return item.entries().some(([, value]) => value.items().some((inner) => inner !== value && deref(inner.node)?.kind === 'map'));
}

const titleKeys = ['name', 'title', 'text', 'outcome', 'item', 'question', 'decision', 'id', 'key'];

function isTitle(view: View): boolean {
  return view.filled && (view.text ?? '').length <= longText;
}

/** Key and value. */
export function spanOf(view: View): Span {
  return view.pair?.span ?? view.span;
}
