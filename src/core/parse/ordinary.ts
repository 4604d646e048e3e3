/**
 * Reads ordinary texts at once: keys that are words, values on one line, texts below a `|` or `>`, lists. That is what nearly every spec
 * consists of, and reading it like this takes a tenth of the time that the whole of YAML takes.
 *
 * It knows nothing of accidents. Whatever is the least bit out of the ordinary, right or wrong, and so everything about which there is
 * something to say, makes it give up, and the text is read as any text is: see `tolerant.ts`. What it does read, it reads to the same tree;
 * a test holds the two together.
 */
import type { CST } from 'yaml';
import { withoutEnd } from '../text.js';
import type { Props } from './props.js';
import { blockScalar, coreValue } from './scalars.js';
import type { Comment, MapNode, Node, Pair, Parent, ScalarNode, SeqNode } from './source.js';
import { hasExoticSpace } from './syntax/spaces.js';
import type { Mutable } from './tree.js';

interface Ordinary {
  readonly root: Node;
  readonly comments: readonly Comment[];
}

/** Far below the depth at which nesting is an accident. */
const maxDepth = 40;

/** Tabs, other line breaks, what cannot be seen. */
const odd = /[^\n\x20-\x7e\u00a1-\uffff]/;
const key = /[A-Za-z_][\w.-]*:(?: +|(?=\n)|$)/y;
/** The first character of a text that can mean nothing else. */
const start = /[A-Za-z0-9(<$+./~=_^\\;\u00c0-\u024f]|-[\d.]/y;
const doubleQuoted = /"(?:[^"\\\n]|\\["\\])*"/y;
const singleQuoted = /'(?:[^'\n]|'')*'/y;
const header = /[|>]-?(?=\n)/y;
const inBrackets = / *(?:((?:[A-Za-z0-9_<(]|-[\d.])[^,[\]{}:#"'&*!|>%@`\n]*)|("[^"\\\n]*") *)?([,\]])/y;
/** What may stand behind a value. A comment that sticks to its `#` may be meant as text. */
const rest = / *(?: (#(?: .*)?))?(?:\n|$)/y;

const noProps: Props = { found: undefined, comma: undefined, anchor: undefined, tag: undefined, newline: false, end: 0 };

/** Undefined for a text that is out of the ordinary. */
export function readOrdinary(text: string): Ordinary | undefined {
  if (odd.test(text) || hasExoticSpace(text)) return undefined;
  const reader = new Reader(text);
  try {
    const root = reader.document();
    return root && { root, comments: reader.comments };
  } catch (error) {
    if (error === giveUp) return undefined;
    throw error;
  }
}

const giveUp = new Error('out of the ordinary');

class Reader {
  readonly comments: Comment[] = [];
  /** Where the line begins that is read next, which says something. */
  private line = 0;
  /** By how much it is indented; -1 at the end of the text. */
  private column = 0;

  constructor(private readonly text: string) {}

  document(): Node | undefined {
    this.toContent(0);
    if (this.column !== 0) return undefined;
    const root = this.startsItem(this.line) ? this.seq(0, undefined, 0) : this.map(this.line, 0, undefined, 0);
    return this.isAtEnd ? root : undefined;
  }

  private get isAtEnd(): boolean {
    return this.column === -1;
  }

  /** Goes on to the next line that says something, from where a line begins. */
  private toContent(from: number): void {
    const { text } = this;
    for (let line = from; line < text.length; ) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      const end = this.lineEnd(at);
      if (text.charCodeAt(at) === 35) this.comment(at, end, true);
      else if (at < end) {
        this.line = line;
        this.column = at - line;
        return;
      }
      line = end + 1;
    }
    this.line = text.length;
    this.column = -1;
  }

  private lineEnd(from: number): number {
    const end = this.text.indexOf('\n', from);
    return end < 0 ? this.text.length : end;
  }

  private comment(at: number, end: number, ownLine: boolean): void {
    this.comments.push({ span: { start: at, end }, text: this.text.slice(at + 1, end).trim(), ownLine });
  }

  private startsItem(at: number): boolean {
    return this.text.charCodeAt(at) === 45 && (this.text.charCodeAt(at + 1) === 32 || this.text.charCodeAt(at + 1) === 10);
  }

  /** @param first where its first key begins, which may be behind a dash */
  private map(first: number, column: number, parent: Parent, depth: number): MapNode {
    if (depth > maxDepth) throw giveUp;
    const pairs: Pair[] = [];
    const map: Mutable<MapNode> = { kind: 'map', flow: false, pairs, span: { start: first, end: first }, parent };
    for (let at = first; ; at = this.line + column) {
      const pair = this.pair(at, column, map, depth);
      pairs.push(pair);
      if (this.column !== column || this.startsItem(this.line + column)) {
        if (this.column > column) throw giveUp;
        map.span = { start: first, end: pair.span.end };
        return map;
      }
    }
  }

  private pair(at: number, column: number, map: MapNode, depth: number): Pair {
    key.lastIndex = at;
    if (!key.test(this.text)) throw giveUp;
    const behind = key.lastIndex;
    const colon = this.text.indexOf(':', at);
    const name = this.text.slice(at, colon);
    const pair = { kind: 'pair', parent: map } as unknown as Mutable<Pair>;
    pair.key = { kind: 'scalar', value: name, style: 'plain', span: { start: at, end: colon }, parent: pair };
    pair.value = this.value(behind, column, pair) ?? this.below(colon + 1, column, pair, depth);
    pair.span = { start: at, end: Math.max(pair.value.span.end, colon + 1) };
    return pair;
  }

  /** What stands on lines of its own below a key: indented, or a list as far to the left as the key. */
  private below(behind: number, column: number, pair: Pair, depth: number): Node {
    const at = this.line + this.column;
    if (this.column >= column && this.startsItem(at)) return this.seq(this.column, pair, depth + 1);
    if (this.column > column) return this.map(at, this.column, pair, depth + 1);
    return { kind: 'scalar', value: null, style: 'plain', span: { start: behind, end: behind }, parent: pair };
  }

  private seq(column: number, parent: Parent, depth: number): SeqNode {
    if (depth > maxDepth) throw giveUp;
    const items: Node[] = [];
    const first = this.line + column;
    const seq: Mutable<SeqNode> = { kind: 'seq', flow: false, items, span: { start: first, end: first }, parent };
    for (;;) {
      const dash = this.line + column;
      let at = dash + 1;
      while (this.text.charCodeAt(at) === 32) at++;
      key.lastIndex = at;
      const item = key.test(this.text) ? this.map(at, at - this.line, seq, depth + 1) : this.value(at, column, seq);
      // An item below its dash, or none at all.
      if (!item) throw giveUp;
      items.push(item);
      if (this.column !== column || !this.startsItem(this.line + column)) {
        if (this.column > column) throw giveUp;
        seq.span = { start: first, end: item.span.end };
        return seq;
      }
    }
  }

  /** A value on the line of its key or dash, and what is below it; undefined where the line ends. */
  private value(at: number, column: number, parent: Parent): Node | undefined {
    const { text } = this;
    switch (text.charCodeAt(at)) {
      case 34: {
        const source = this.match(doubleQuoted, at);
        const value = source.slice(1, -1).replace(/\\(.)/g, '$1');
        return this.behind(at + source.length, { kind: 'scalar', value, style: 'double', span: { start: at, end: at + source.length }, parent });
      }
      case 39: {
        const source = this.match(singleQuoted, at);
        const value = source.slice(1, -1).replaceAll("''", "'");
        return this.behind(at + source.length, { kind: 'scalar', value, style: 'single', span: { start: at, end: at + source.length }, parent });
      }
      case 91:
        return this.list(at, parent);
      case 124:
      case 62:
        return this.block(at, column, parent);
    }
    const nothing = at === text.length || text.charCodeAt(at) === 10;
    if (!nothing && text.charCodeAt(at) !== 35) return this.plain(at, parent);
    // In front of a comment there has to be a space, which is no part of the comment.
    this.endOfLine(nothing ? at : at - 1);
    return undefined;
  }

  private plain(at: number, parent: Parent): ScalarNode {
    this.match(start, at);
    const line = this.text.slice(at, this.lineEnd(at));
    const hash = line.indexOf(' #');
    const source = withoutEnd(hash < 0 ? line : line.slice(0, hash), ' ');
    if (source.endsWith(':') || source.includes(': ')) throw giveUp;
    const end = at + source.length;
    return this.behind(end, { kind: 'scalar', value: coreValue(source), style: 'plain', span: { start: at, end }, parent });
  }

  /** `[a, "b"]`. */
  private list(at: number, parent: Parent): SeqNode {
    const items: Node[] = [];
    const seq: Mutable<SeqNode> = { kind: 'seq', flow: true, items, span: { start: at, end: at + 1 }, parent };
    for (let next = at + 1; ; ) {
      inBrackets.lastIndex = next;
      const found = inBrackets.exec(this.text);
      if (!found) throw giveUp;
      const [whole, plain, quoted, close] = found;
      const source = plain?.trimEnd() ?? quoted;
      // A comma behind nothing is worth a word; nothing in front of the bracket is not, if it is all there is.
      if (source === undefined && (close === ',' || items.length > 0)) throw giveUp;
      if (source !== undefined) {
        const from = next + whole.length - whole.trimStart().length;
        const span = { start: from, end: from + source.length };
        items.push(
          plain === undefined
            ? { kind: 'scalar', value: source.slice(1, -1), style: 'double', span, parent: seq }
            : { kind: 'scalar', value: coreValue(source), style: 'plain', span, parent: seq },
        );
      }
      next += whole.length;
      if (close === ',') continue;
      seq.span = { start: at, end: next };
      return this.behind(next, seq);
    }
  }

  /** The text below a `|` or `>`, without empty lines around it and with all lines indented by more than its key. */
  private block(at: number, column: number, parent: Parent): ScalarNode {
    const { text } = this;
    const mark = this.match(header, at);
    const from = at + mark.length + 1;
    let indent = 0;
    while (text.charCodeAt(from + indent) === 32) indent++;
    if (indent <= column || text.charCodeAt(from + indent) === 10) throw giveUp;
    let end = from;
    for (let line = from; line < text.length; ) {
      const lineEnd = text.indexOf('\n', line);
      if (lineEnd < 0) throw giveUp;
      let content = line;
      while (text.charCodeAt(content) === 32) content++;
      if (content < lineEnd && content - line < indent) break;
      if (content === lineEnd && content > line) throw giveUp;
      line = lineEnd + 1;
      if (content < lineEnd) end = line;
    }
    const token = {
      type: 'block-scalar',
      offset: at,
      indent: column,
      props: [{ type: 'block-scalar-header', offset: at, indent: column, source: mark }, { type: 'newline', offset: from - 1, indent: column, source: '\n' }],
      source: text.slice(from, end),
    } satisfies CST.BlockScalar as CST.BlockScalar;
    this.toContent(end);
    return blockScalar(token, noProps, parent, () => {
      throw giveUp;
    });
  }

  private match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined) throw giveUp;
    return found;
  }

  /** A value that has to end with its line. */
  private behind<T extends Node>(end: number, node: T): T {
    this.endOfLine(end);
    return node;
  }

  private endOfLine(from: number): void {
    // Nothing is behind nearly every value.
    if (this.text.charCodeAt(from) === 10) {
      this.toContent(from + 1);
      return;
    }
    rest.lastIndex = from;
    const { 0: whole = undefined, 1: comment } = rest.exec(this.text) ?? [];
    if (whole === undefined) throw giveUp;
    const next = from + whole.length;
    if (comment !== undefined) {
      const end = this.text.charCodeAt(next - 1) === 10 ? next - 1 : next;
      this.comment(end - comment.length, end, false);
    }
    this.toContent(next);
  }
}
