/** The spec as it grows: what was put where, and what found no place. */
import type { Kind } from '../schema/catalog.js';
import { propertiesOf } from '../schema/lookup.js';
import type { Lines } from './blocks.js';
import { wordsOf } from './lost.js';
import { bare, isFields, isList, joined, notesOf, withNote, type Fields, type Value } from './value.js';

export interface Placed {
  /** As written in the document; empty for what stands above the first heading. */
  readonly heading: string;
  /** The first and the last line, from 1. */
  readonly lines: readonly [number, number];
  /** Where it went: `problem.statement`. */
  readonly to: string;
}

export interface Kept {
  readonly heading: string;
  readonly lines: readonly [number, number];
  readonly text: string;
}

/** Where a piece of the document stands. */
export interface Origin {
  /** What is remarked above the value where it says more than the name of its place. */
  readonly heading: string;
  /** What the report calls it; the heading when absent. */
  readonly shown?: string;
  readonly lines: Lines;
}

export class Draft {
  private readonly values = new Map<string, Value>();
  readonly placed: Placed[] = [];
  readonly kept: Kept[] = [];
  private readonly seen = new Set<string>();
  /** Where in the document a place of the spec got its first text. */
  private readonly firstLine = new Map<string, number>();
  /** Lists made here grow in place: copied for each of thousands of pieces, they would take quadratic time. */
  private readonly growing = new WeakSet<readonly Value[]>();

  constructor(readonly kind: Kind) {}

  get(key: string): Value | undefined {
    return this.values.get(key);
  }

  /** In place of what is there. */
  set(key: string, value: Value): void {
    this.values.set(key, value);
  }

  /** @returns false where something else stands already that it cannot be joined with */
  put(path: string, value: Value, origin: Origin): boolean {
    const [key = '', ...below] = path.split('.');
    // What the heading says beyond the name of its place is not lost.
    const noted = withNote(remark(path, origin.heading) ?? this.again(path, origin), value);
    const nested = below.reduceRight<Value>((inner, step) => new Map([[step, inner]]), noted);
    const there = this.values.get(key);
    const both = there === undefined ? nested : this.together(there, nested);
    if (both === undefined) return false;
    this.values.set(key, both);
    const heading = origin.shown ?? origin.heading;
    const id = `${path}\n${heading}\n${origin.lines.from}`;
    if (!this.seen.has(id)) this.placed.push({ heading, lines: linesOf(origin), to: path });
    this.seen.add(id);
    return true;
  }

  /** A second section of the same name is remarked: it said its name once more than the spec does. */
  private again(path: string, { heading, lines }: Origin): string | undefined {
    const first = this.firstLine.get(path) ?? lines.from;
    this.firstLine.set(path, first);
    return heading.trim() !== '' && first !== lines.from ? `Also from "${heading.trim()}"` : undefined;
  }

  private together(there: Value, more: Value): Value | undefined {
    const [list, added] = [bare(there), bare(more)];
    if (isList(list) && isList(added) && this.growing.has(list)) {
      for (const value of added) (list as Value[]).push(value);
      return withNote(notesOf(there, more), list);
    }
    const both = joined(there, more);
    const made = both === undefined ? undefined : bare(both);
    if (isList(made)) this.growing.add(made);
    return both;
  }

  keep(text: string, origin: Origin): void {
    if (text === '' && origin.heading === '') return;
    const last = this.kept.at(-1);
    const lines = linesOf(origin);
    if (last?.heading === origin.heading && last.lines[0] === lines[0]) {
      this.kept[this.kept.length - 1] = { ...last, text: [last.text, text].filter((part) => part !== '').join('\n\n') };
    } else this.kept.push({ heading: origin.heading, lines, text });
  }

  /** In the order of the schema. */
  fields(): Fields {
    return new Map(inOrder(this.kind, this.values));
  }
}

function inOrder(kind: Kind, values: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return propertiesOf(kind.schema).flatMap(([key, schema]) => {
    const value = values.get(key);
    if (value === undefined) return [];
    const order = propertiesOf(schema).map(([inner]) => inner);
    if (!isFields(value) || order.length === 0) return [[key, value] as const];
    const sorted = [...value].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return [[key, new Map(sorted)] as const];
  });
}

function remark(path: string, heading: string): string | undefined {
  const known = new Set(wordsOf(path.replace(/[._]/g, ' ')));
  const words = wordsOf(heading);
  return words.length > 0 && words.some((word) => !known.has(word)) ? `From "${heading.trim()}"` : undefined;
}

function linesOf({ lines }: Origin): readonly [number, number] {
  return [lines.from + 1, Math.max(lines.to, lines.from + 1)];
}
