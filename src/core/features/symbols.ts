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

/**
 * The outline of a spec: what it is under one entry, then the sections with their owners and what is in them. Single values are shown only
 * directly below these. What an alias repeats is shown where it is written.
 */
export function symbols(a: SpecAnalysis): OutlineSymbol[] {
  const root = a.source.root;
  if (root?.kind !== 'map') return [];
  const all = root.pairs.map((pair): OutlineSymbol => {
    const key = String(pair.key.value);
    const ownership = a.ownership.of(key);
    const field = fieldSymbol(pair, a.spec.kind.schema, 0);
    return ownership ? { ...field, kind: 'section', detail: hintLabel(a, ownership, 'role') } : { ...field, kind: 'header' };
  });
  return a.spec.kind.sections.length === 0 ? all : gathered(all);
}

/** The first header fields as one entry: it has to be one stretch of the text, so that what stands elsewhere stays for itself. */
function gathered(all: readonly OutlineSymbol[]): OutlineSymbol[] {
  const from = all.findIndex(({ kind }) => kind === 'header');
  if (from < 0) return [...all];
  const next = all.findIndex(({ kind }, index) => index > from && kind !== 'header');
  const to = next < 0 ? all.length : next;
  const children = all.slice(from, to).map((symbol) => ({ ...symbol, children: symbol.children.filter(isBranch) }));
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return [...all];
  const about: OutlineSymbol = {
    name: 'About this spec',
    detail: '',
    kind: 'header',
    span: { start: first.span.start, end: last.span.end },
    selection: first.selection,
    children,
  };
  return [...all.slice(0, from), about, ...all.slice(to)];
}

function isBranch({ kind, children }: OutlineSymbol): boolean {
  return kind === 'item' || children.length > 0;
}

/** Keys that are names themselves (roles, variants, a team's own) are shown as they are written. */
function fieldSymbol(pair: Pair, holder: Schema | undefined, depth: number): OutlineSymbol {
  const key = String(pair.key.value);
  const schema = holder && propertyOf(holder, key);
  const title = propertiesOf(holder ?? {}).some(([name]) => name === key) ? schema?.title : undefined;
  return {
    name: plain(title ?? key) || '(no name)',
    detail: valueText(pair.value),
    kind: 'field',
    // Where a mistake hides the key, it may stand before what is left of the pair, which an editor would refuse.
    span: { start: Math.min(pair.span.start, pair.key.span.start), end: Math.max(pair.span.end, pair.key.span.end) },
    selection: pair.key.span,
    children: childrenOf(pair.value, schema, depth + 1),
  };
}

/** Below the fields of a section, only entries of lists and what contains some. */
function childrenOf(node: Node, schema: Schema | undefined, depth: number): readonly OutlineSymbol[] {
  if (node.kind === 'map') {
    const fields = node.pairs.map((pair) => fieldSymbol(pair, schema, depth));
    return depth > 1 ? fields.filter(isBranch) : fields;
  }
  return node.kind === 'seq' ? itemSymbols(node, schema && itemOf(schema), depth) : [];
}

function itemSymbols(seq: SeqNode, schema: Schema | undefined, depth: number): readonly OutlineSymbol[] {
  if (depth > 2) return [];
  return seq.items.map((item, index) => {
    const [name = `${schema?.title ?? 'Entry'} ${index + 1}`, detail = ''] = labelsOf(item);
    return { name, detail, kind: 'item', span: item.span, selection: selectionOf(item), children: childrenOf(item, schema, depth + 2) };
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
