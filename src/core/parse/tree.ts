import type { CST } from 'yaml';
import { checkEnd, readProps, type Props } from './props.js';
import { blockScalar, flowScalar, taggedValue } from './scalars.js';
import type { AliasNode, MapNode, Node, Pair, Parent, ScalarNode, SeqNode, ValueNode } from './source.js';
import type { Note, Trouble } from './trouble.js';

export interface Tree {
  readonly root: Node | undefined;
  /** In the order of the text. */
  readonly troubles: readonly Trouble[];
}

/** Builds our tree from the parser's concrete one, and notes what does not fit. */
export function buildTree(document: CST.Document | undefined): Tree {
  const builder = new TreeBuilder();
  const root = document ? builder.document(document) : undefined;
  builder.troubles.sort((a, b) => a.start - b.start || a.end - b.end);
  return { root, troubles: builder.troubles };
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MutableMap = Mutable<MapNode> & { pairs: Pair[] };
type MutableSeq = Mutable<SeqNode> & { items: Node[] };
type Item = CST.CollectionItem & { explicitKey?: true };

class TreeBuilder {
  readonly troubles: Trouble[] = [];
  private readonly anchors = new Map<string, ValueNode>();
  /** Nodes that are being built: an alias to one of them would never end. */
  private readonly open = new Set<Node>();

  private readonly note: Note = (code, start, end, subject) => {
    this.troubles.push(subject ? { code, start, end, subject } : { code, start, end });
  };

  document(document: CST.Document): Node | undefined {
    const props = readProps(document.start, 'doc-start', document.offset, this.note);
    checkEnd(document.end, document.offset, document.offset, this.note);
    if (!document.value && !props.anchor && !props.tag) return undefined;
    return this.node(document.value, props, props.end, undefined);
  }

  /** `at` is where a value that is not there would be: just after the colon or dash. */
  private node(token: CST.Token | null | undefined, props: Props, at: number, parent: Parent): Node {
    switch (token?.type) {
      case 'alias':
        return this.alias(token, parent);
      case 'scalar':
        // Before a comma the parser makes up a value.
        if (token.source === '') break;
        return this.named(flowScalar(token, props, parent, this.note), props);
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        return this.named(flowScalar(token, props, parent, this.note), props);
      case 'block-scalar':
        return this.named(blockScalar(token, props, parent, this.note), props);
      case 'block-map':
        return this.blockMap(token, props, parent);
      case 'block-seq':
        return this.blockSeq(token, props, parent);
      case 'flow-collection':
        return this.flow(token, props, parent);
    }
    if (token && token.type !== 'scalar') {
      const source = 'source' in token ? token.source : '';
      this.note(source === '-' ? 'dash-in-value' : 'unexpected', token.offset, token.offset + source.length);
    }
    return this.absent(props, at, parent);
  }

  private absent(props: Props, at: number, parent: Parent): ScalarNode {
    const value = taggedValue('', props.tag?.source, true);
    return this.named({ kind: 'scalar', value, style: 'plain', span: { start: at, end: at }, parent }, props);
  }

  private named<T extends ValueNode>(node: T, props: Props): T {
    const { anchor, tag } = props;
    if (anchor) this.anchors.set(anchor.source.slice(1), node);
    // `!!str` and the like are YAML's own; `!name` means nothing in a spec and is nearly always text.
    if (tag && !/^!(!|<)./.test(tag.source)) this.note('unknown-tag', tag.offset, tag.offset + tag.source.length);
    return node;
  }

  private alias(token: CST.FlowScalar, parent: Parent): AliasNode {
    const span = { start: token.offset, end: token.offset + token.source.length };
    const name = token.source.slice(1);
    const found = this.anchors.get(name);
    const cyclic = found !== undefined && this.open.has(found);
    if (!found) this.note('unknown-alias', span.start, span.end);
    if (cyclic) this.note('cyclic-alias', span.start, span.end);
    checkEnd(token.end, span.start, span.end, this.note);
    return { kind: 'alias', name, target: cyclic ? undefined : found, span, parent };
  }

  private blockMap(token: CST.BlockMap, props: Props, parent: Parent): MapNode {
    const map: MutableMap = { kind: 'map', flow: false, pairs: [], span: { start: token.offset, end: token.offset }, parent };
    this.open.add(this.named(map, props));
    let end = token.offset;
    for (const item of token.items as Item[]) {
      const keyProps = readProps(item.start, 'explicit-key-ind', end, this.note);
      if (!item.key && !item.sep && !keyProps.found && !keyProps.anchor && !keyProps.tag) continue;
      const first = keyProps.found ?? item.key;
      // Without a colon it is no key yet: that is said first.
      const colon = keyProps.found ?? item.sep?.find((part) => part.type === 'map-value-ind') ?? item.key?.type === 'block-seq';
      const beside = first && 'indent' in first && first.indent !== token.indent;
      if (first && colon && (beside || first.type === 'block-seq')) this.note('misplaced', first.offset, first.offset + 1);
      const pair = this.pair(map, item, keyProps);
      if (!keyProps.found) this.checkImplicitKey(item, pair);
      end = pair.span.end;
    }
    map.span = { start: map.pairs[0]?.span.start ?? token.offset, end };
    this.open.delete(map);
    return map;
  }

  /** A key without `?` has to be text on one line, with a colon behind it and its value after that. */
  private checkImplicitKey(item: Item, pair: Pair): void {
    const { key, value } = item;
    const { start, end } = pair.key.span;
    const sep = item.sep ?? [];
    const colon = sep.find((part) => part.type === 'map-value-ind');
    const newline = sep.find((part) => part.type === 'newline');
    const source = key && 'source' in key ? key.source : '';
    if (colon && (source.includes('\n') || (key && newline && newline.offset < colon.offset))) this.note('multiline-key', start, end);
    else if (!colon && key?.type !== 'block-seq') this.note('no-colon', start, end);
    if (!key && colon) this.note('missing-key', colon.offset, colon.offset + 1);
    if (value?.type === 'block-map' && !newline) {
      const second = (value.items[0] as Item | undefined)?.sep?.find((part) => part.type === 'map-value-ind');
      const at = second?.offset ?? value.offset;
      this.note('nested-key', at, at + 1, { start: value.offset, end: at });
    }
  }

  private pair(map: MutableMap, item: Item, keyProps: Props): Pair {
    const pair = { kind: 'pair', parent: map } as unknown as Mutable<Pair>;
    const keyAt = item.sep?.[0]?.offset ?? keyProps.end;
    pair.key = this.key(item.key, keyProps, keyAt, pair);
    const props = readProps(item.sep, 'map-value-ind', pair.key.span.end, this.note);
    const at = props.found ? props.found.offset + 1 : pair.key.span.end;
    pair.value = this.node(item.value, props, at, pair);
    pair.span = { start: pair.key.span.start, end: Math.max(pair.value.span.end, at) };
    map.pairs.push(pair);
    return pair;
  }

  /** Keys are always text, as they are in JSON: a variant may be called `1` or `true`. */
  private key(token: CST.Token | null | undefined, props: Props, at: number, pair: Pair): ScalarNode {
    if (!token) return { ...this.absent(props, at, pair), value: '' };
    const node = this.node(token, props, at, pair);
    if (node.kind === 'scalar') {
      const oneLine = node.style === 'plain' && 'source' in token && !token.source.includes('\n');
      const key: ScalarNode = { ...node, value: oneLine ? token.source : String(node.value ?? '') };
      if (props.anchor) this.anchors.set(props.anchor.source.slice(1), key);
      return key;
    }
    const target = node.kind === 'alias' ? node.target : undefined;
    if (node.kind !== 'alias' && token.type === 'flow-collection') this.note('complex-key', node.span.start, node.span.end);
    const value = target?.kind === 'scalar' ? String(target.value) : '';
    return { kind: 'scalar', value, style: 'plain', span: node.span, parent: pair };
  }

  private blockSeq(token: CST.BlockSequence, props: Props, parent: Parent): SeqNode {
    const seq: MutableSeq = { kind: 'seq', flow: false, items: [], span: { start: token.offset, end: token.offset }, parent };
    this.open.add(this.named(seq, props));
    let end = token.offset;
    for (const item of token.items) {
      const itemProps = readProps(item.start, 'seq-item-ind', end, this.note);
      const dash = itemProps.found;
      if (!dash && !item.value && !itemProps.anchor && !itemProps.tag) continue;
      if (!dash) {
        const at = item.value?.offset ?? itemProps.end;
        this.note(item.value?.type === 'block-seq' ? 'misplaced' : 'no-dash', at, at + 1);
      } else if (dash.indent !== token.indent) this.note('misplaced', dash.offset, dash.offset + 1);
      const at = dash ? dash.offset + 1 : itemProps.end;
      const node = this.node(item.value, itemProps, at, seq);
      seq.items.push(node);
      end = Math.max(node.span.end, at);
    }
    seq.span = { start: token.offset, end };
    this.open.delete(seq);
    return seq;
  }

  private flow(token: CST.FlowCollection, props: Props, parent: Parent): MapNode | SeqNode {
    const base = { flow: true, span: { start: token.offset, end: token.offset + 1 }, parent } as const;
    const node: MutableMap | MutableSeq = token.start.source === '{' ? { kind: 'map', pairs: [], ...base } : { kind: 'seq', items: [], ...base };
    this.open.add(this.named(node, props));
    let end = token.offset + 1;
    token.items.forEach((item, index) => {
      const itemProps = readProps(item.start, 'explicit-key-ind', end, this.note);
      const { comma } = itemProps;
      const bare = !item.key && !item.sep && !item.value && !itemProps.anchor && !itemProps.tag && !itemProps.found;
      if (comma && (index === 0 || (bare && index < token.items.length - 1))) this.note('extra-comma', comma.offset, comma.offset + 1);
      if (comma) end = comma.offset + 1;
      if (bare) return;
      const at = item.key?.offset ?? item.value?.offset ?? itemProps.end;
      if (index > 0 && !comma) this.note('missing-comma', at, at, { start: end, end: at });
      end = Math.max(end, this.flowItem(node, item, itemProps));
    });
    node.span = { start: token.offset, end: this.closing(token, node, end) };
    this.open.delete(node);
    return node;
  }

  /** Adds an item or pair to a collection in brackets; returns where it ends. */
  private flowItem(node: MutableMap | MutableSeq, item: Item, props: Props): number {
    for (const part of [item.key, item.value]) {
      if (part?.type === 'block-seq') this.note('dash-in-brackets', part.offset, part.offset + 1);
      if (part?.type !== 'block-map') continue;
      const colon = (part.items[0] as Item | undefined)?.sep?.find((one) => one.type === 'map-value-ind')?.offset ?? part.offset;
      this.note('colon-in-brackets', colon, colon + 1, { start: part.offset, end: colon });
    }
    const colon = item.sep?.some((part) => part.type === 'map-value-ind');
    if (item.value && item.key && !colon) this.note('missing-comma', item.value.offset, item.value.offset);
    if (node.kind === 'map') return this.pair(node, item, props).span.end;
    if (!item.sep && !props.found) {
      const value = this.node(item.value, props, props.end, node);
      node.items.push(value);
      return value.span.end;
    }
    // `[a: 1]` is a list whose item is a mapping with one pair.
    const map: MutableMap = { kind: 'map', flow: true, pairs: [], span: { start: props.end, end: props.end }, parent: node };
    map.span = this.pair(map, item, props).span;
    node.items.push(map);
    return map.span.end;
  }

  private closing(token: CST.FlowCollection, node: Node, end: number): number {
    const [first, ...rest] = token.end;
    const close = first && /^[\]}]$/.test(first.source) ? first : undefined;
    const open = { start: token.offset, end: token.offset + 1 };
    if (!close) this.note('unclosed-bracket', open.start, open.end, { start: token.offset, end });
    else if ((close.source === '}') !== (node.kind === 'map')) this.note('wrong-bracket', close.offset, close.offset + 1, open);
    const closed = close ? close.offset + 1 : end;
    checkEnd(close ? rest : token.end, token.offset, closed, this.note);
    return closed;
  }
}
