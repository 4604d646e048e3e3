import { deref, pairOf, pathOf, type Node, type Pair, type Path, type ScalarNode } from '../parse/source.js';
import type { Span } from '../text.js';

/**
 * A tolerant way to read a spec: a view stands for a place whether or not anything is written there. Reading something that is
 * missing or of another type gives undefined, never an error, so rules need no guards.
 *
 * Dozens of rules look at the same places, so each place has one view, which is made when somebody first looks there.
 */
export class View {
  private knownSteps: Map<string | number, View> | undefined;
  private knownItems: readonly View[] | undefined;

  constructor(
    /** What is written here; undefined for nothing. */
    readonly node: Node | undefined,
    /** The key it is written under. */
    readonly pair: Pair | undefined,
    /** Where a person is sent to when this is missing: the nearest thing above that exists. */
    private readonly fallback: Span,
  ) {}

  at(...path: Path): View {
    let view: View = this;
    for (const step of path) view = view.knownSteps?.get(step) ?? view.step(step);
    return view;
  }

  private step(step: string | number): View {
    const pair = typeof step === 'string' ? pairOf(this.node, step) : undefined;
    const item = typeof step === 'number' ? this.items()[step] : undefined;
    const view = item ?? new View(pair?.value, pair, this.anchor);
    (this.knownSteps ??= new Map()).set(step, view);
    return view;
  }

  /** Something is written here: an empty value, as in `key:`, does not count. */
  get exists(): boolean {
    const value = deref(this.node);
    return value !== undefined && !(value.kind === 'scalar' && (value.value === null || value.value === ''));
  }

  /** Written, and an unfilled template stop is not all there is. */
  get filled(): boolean {
    return this.exists && !isPlaceholder(this.text);
  }

  /** The text of a scalar that is filled. */
  get filledText(): string | undefined {
    return this.filled ? this.text : undefined;
  }

  /** Where the value stands; when it is missing, the key above it. */
  get span(): Span {
    return this.node && this.node.span.end > this.node.span.start ? this.node.span : this.anchor;
  }

  /** Where the key stands; without one, where the value does. */
  get anchor(): Span {
    return this.pair?.key.span ?? this.node?.span ?? this.fallback;
  }

  /** The text of a scalar; numbers and yes/no values as written in plain data. */
  get text(): string | undefined {
    const value = deref(this.node);
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : undefined;
  }

  /** A number, never an infinite one or none; the text `5%` is 0.05. */
  get number(): number | undefined {
    const value = deref(this.node);
    if (value?.kind !== 'scalar') return undefined;
    if (typeof value.value === 'number') return Number.isFinite(value.value) ? value.value : undefined;
    const percent = typeof value.value === 'string' ? percentText(value.value) : undefined;
    return percent === undefined ? undefined : percent / 100;
  }

  /** A number of percent; the text `5%` is 5. */
  get percent(): number | undefined {
    const value = deref(this.node);
    return value?.kind === 'scalar' && typeof value.value === 'string' ? percentText(value.value) : this.number;
  }

  get boolean(): boolean | undefined {
    const value = deref(this.node);
    return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : undefined;
  }

  /** The items of a list; a single value counts as a list of one. */
  items(): readonly View[] {
    return (this.knownItems ??= this.readItems());
  }

  private readItems(): readonly View[] {
    const value = deref(this.node);
    if (value?.kind === 'seq') return value.items.map((item) => new View(item, undefined, this.anchor));
    return this.exists ? [this] : [];
  }

  /** The keys and values of a mapping, in the order of the text. */
  entries(): readonly (readonly [ScalarNode, View])[] {
    const value = deref(this.node);
    if (value?.kind !== 'map') return [];
    return value.pairs.map((pair) => [pair.key, new View(pair.value, pair, this.anchor)] as const);
  }

  get path(): Path {
    return this.pair ? pathOf(this.pair) : this.node ? pathOf(this.node) : [];
  }
}

/** What a template leaves for a person to replace. */
export function isPlaceholder(text: string | undefined): boolean {
  return text?.includes('<') === true && /^<[^>]+>$/.test(text.trim());
}

/** The number in front of a percent sign. */
function percentText(text: string): number | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*%\s*$/.exec(text);
  return match ? Number(match[1]) : undefined;
}
