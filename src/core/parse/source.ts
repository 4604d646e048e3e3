/**
 * What parsing gives: a tree in which every node knows its place, the comments, and what is wrong with the text.
 * The tree is the text's own: an alias stays an alias (see `deref`), so walking it visits each node once.
 */
import type { Problem } from '../finding.js';
import type { LineIndex, Span } from '../text.js';

export type Node = ScalarNode | MapNode | SeqNode | AliasNode;
/** A node that is no alias. */
export type ValueNode = Exclude<Node, AliasNode>;
export type Parent = Pair | SeqNode | undefined;
export type Path = readonly (string | number)[];

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Quotes and block header included. A value that is not there has an empty span just after the colon or dash. */
  readonly span: Span;
  readonly parent: Parent;
}

export interface MapNode {
  readonly kind: 'map';
  /** Written as `{ … }`. */
  readonly flow: boolean;
  /** In the order of the text; a key written twice is there twice. */
  readonly pairs: readonly Pair[];
  readonly span: Span;
  readonly parent: Parent;
}

export interface SeqNode {
  readonly kind: 'seq';
  /** Written as `[ … ]`. */
  readonly flow: boolean;
  readonly items: readonly Node[];
  readonly span: Span;
  readonly parent: Parent;
}

export interface AliasNode {
  readonly kind: 'alias';
  readonly name: string;
  /** Undefined when no anchor has this name, or when following it would never end. */
  readonly target: ValueNode | undefined;
  readonly span: Span;
  readonly parent: Parent;
}

export interface Pair {
  readonly kind: 'pair';
  readonly key: ScalarNode;
  readonly value: Node;
  /** From the key's start to the value's end. */
  readonly span: Span;
  readonly parent: MapNode;
}

export interface Comment {
  /** From the `#` to the end of the line. */
  readonly span: Span;
  /** Without the `#`, trimmed. */
  readonly text: string;
  /** Nothing but white space before it on its line. */
  readonly ownLine: boolean;
}

export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
  readonly eol: '\n' | '\r\n';
  /** Undefined for a text without content, or one that is not read (too large). */
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  /** Syntax findings: `yaml-syntax`, `duplicate-key`, `multiple-documents`, `file-too-large`, `alias-limit`. */
  readonly problems: readonly Problem[];
  /**
   * The content as plain data: mappings as objects without prototype, aliases and merge keys (`<<`) followed, the first of
   * duplicate keys kept. Undefined when there is no content. It is never changed: parts of it may belong to other versions of the text, too.
   */
  readonly data: unknown;
  /** Read in parts: of the next version, the data of those that did not change are the same objects. */
  readonly inParts: boolean;
}

/** Follows an alias; undefined when it leads nowhere. */
export function deref(node: Node | undefined): ValueNode | undefined {
  return node?.kind === 'alias' ? node.target : node;
}

/** The pair of a key, aliases followed and merge keys (`<<`) looked into; the first of duplicates. */
export function pairOf(node: Node | undefined, key: string): Pair | undefined {
  const map = deref(node);
  if (map?.kind !== 'map') return undefined;
  return ownPair(map, key) ?? mergedPair(map, key);
}

/** Of mappings with many keys, so that looking up each of them stays linear altogether. */
const indexes = new WeakMap<MapNode, ReadonlyMap<unknown, Pair>>();
const manyKeys = 24;

/** The first pair of a key that is written in this mapping itself. */
export function ownPair(map: MapNode, key: string): Pair | undefined {
  if (map.pairs.length < manyKeys) {
    for (const pair of map.pairs) if (pair.key.value === key) return pair;
    return undefined;
  }
  let index = indexes.get(map);
  if (!index) {
    // Of duplicates the first stays: later entries of a Map constructor would win.
    index = new Map([...map.pairs].reverse().map((pair) => [pair.key.value, pair]));
    indexes.set(map, index);
  }
  return index.get(key);
}

function mergedPair(map: MapNode, key: string): Pair | undefined {
  const first = ownPair(map, '<<');
  // In quotes it is a key like any other, and may stand before the one that means something.
  const merge = first && first.key.style !== 'plain' ? map.pairs.find((pair) => pair.key.value === '<<' && pair.key.style === 'plain') : first;
  const merged = deref(merge?.value);
  if (!merged) return undefined;
  const sources = merged.kind === 'seq' ? merged.items.map(deref) : [merged];
  for (const source of sources) {
    if (source?.kind !== 'map' || source === map) continue;
    const pair = source.pairs.find((candidate) => candidate.key.value === key);
    if (pair) return pair;
  }
  return undefined;
}

/** The node at a path, aliases followed; the last node of the path itself may be an alias. */
export function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  let node = root;
  for (const step of path) {
    const value = deref(node);
    if (typeof step === 'number') node = value?.kind === 'seq' ? value.items[step] : undefined;
    else node = pairOf(value, step)?.value;
  }
  return node;
}

/** Where a node stands in the text's own tree. */
export function pathOf(node: Node | Pair): Path {
  const path: (string | number)[] = [];
  let child: Node | Pair = node;
  for (;;) {
    if (child.kind === 'pair') {
      path.unshift(String(child.key.value));
      child = child.parent;
      continue;
    }
    const parent: Parent = child.parent;
    if (!parent) return path;
    if (parent.kind === 'seq') path.unshift(parent.items.indexOf(child));
    child = parent;
  }
}
