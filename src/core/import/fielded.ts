/** Sections with fields of their own: each label goes to its field, the rest to the field that holds the text. */
import { itemOf, propertiesOf, propertyOf, typesOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import type { Block, Item } from './blocks.js';
import type { Draft, Origin } from './draft.js';
import { keeping, type Entries, type Preset } from './entries.js';
import { propertyFor } from './match.js';
import { splitPairs, type Pair } from './pairs.js';
import { hypothesisParts } from './sentences.js';
import { entriesOf, type Table } from './table.js';
import { choice, clean, roleId, valueFrom } from './values.js';
import { bare, isFields, type Value } from './value.js';

/** Where text without a label goes. */
const textFields: Readonly<Record<string, string>> = {
  problem: 'statement', solution: 'approach', market: 'trends', design: 'flows', technical: 'constraints', positioning: 'value_proposition', pricing: 'model',
  go_to_market: 'plan', launch: 'rollout', support: 'docs', results: 'learnings', audience: 'include', hypothesis: 'outcome', rollout: 'stages',
};
const otherTextFields = ['statement', 'segments', 'early_stop', 'learning'];

export class Fielded {
  private readonly told = new WeakSet<Origin>();

  constructor(
    private readonly draft: Draft,
    private readonly entries: Entries,
  ) {}

  take(blocks: readonly Block[], schema: Schema, path: string, origin: Origin): void {
    const rest: Block[] = [];
    if (named(schema, 'id') && named(schema, 'name')) {
      this.single(blocks, schema, path, origin);
      return;
    }
    for (const block of blocks) {
      if (path === 'metrics' && this.metrics(block, schema, origin)) continue;
      if (path === 'hypothesis' && this.hypothesis(block, origin)) continue;
      rest.push(...this.labels(block, schema, path, origin));
    }
    if (rest.length > 0) this.text(rest, schema, path, origin);
    else if (blocks.length === 0) this.draft.keep('', origin);
  }

  /** The one metric that decides: its name first, what is said of it behind or below. */
  private single(blocks: readonly Block[], schema: Schema, path: string, origin: Origin): void {
    const raw = blocks.map((block) => block.raw).join('\n\n');
    const [first, ...others] = blocks.flatMap((block): readonly Item[] => {
      if (block.kind === 'list') return block.items;
      return [{ text: block.kind === 'paragraph' ? block.text : block.raw, checked: undefined, items: [], raw: block.raw }];
    });
    const [table] = blocks;
    const rows = table?.kind === 'table' && blocks.length === 1 && table.rows.length === 1 ? entriesOf(table, schema, this.entries) : undefined;
    const text = first?.text.replace(/^\W*(?:metric|name)\W*:\W*/i, '') ?? '';
    const one = rows ? rows.values[0] : first && this.entries.ofText(text, schema, {}, others);
    if (one === undefined || !this.draft.put(path, keeping(raw, one), origin)) this.draft.keep(raw, origin);
    else if (rows && rows.left.length > 0) this.draft.keep(rows.left.join('\n'), origin);
  }

  /** @returns what has no label that the section knows */
  private labels(block: Block, schema: Schema, path: string, origin: Origin): readonly Block[] {
    const split = splitPairs(block);
    if (!split) return block.kind === 'list' ? this.sentences(block, schema, path, origin) : [block];
    const left = split.pairs.filter((pair) => !this.label(pair, schema, path, origin));
    if (left.length === split.pairs.length) return block.kind === 'list' ? this.sentences(block, schema, path, origin) : [block];
    const raw = [...left.map((pair) => pair.raw), ...split.rest].join('\n');
    return raw.trim() === '' ? [] : [{ kind: 'other', from: block.from, to: block.to, raw }];
  }

  private label({ label, value, raw }: Pair, schema: Schema, path: string, origin: Origin): boolean {
    if (value.trim() === '') return false;
    const there = { ...origin, heading: '', shown: origin.heading };
    const names = propertiesOf(schema).length === 0 ? (path === 'team' ? roleId(label) : clean(label)) : undefined;
    if (names !== undefined) return names !== '' && !names.includes('.') && this.entry(`${path}.${names}`, keeping(raw, clean(value), names), origin);
    const key = propertyFor(label, schema);
    if (key === undefined) return false;
    const property = propertyOf(schema, key) ?? {};
    const found = this.fieldValue(value, property);
    return found !== undefined && this.draft.put(`${path}.${key}`, keeping(raw, found, key), { ...there, heading: origin.heading });
  }

  /** One of names that anybody may give. The heading above is told with the first of them. */
  private entry(path: string, value: Value, origin: Origin): boolean {
    const isPlaced = this.draft.put(path, value, { ...origin, heading: this.told.has(origin) ? '' : origin.heading, shown: origin.heading });
    if (isPlaced) this.told.add(origin);
    return isPlaced;
  }

  private fieldValue(value: string, schema: Schema): Value | undefined {
    const item = itemOf(schema);
    if (item && propertiesOf(item).length > 0) {
      const one = this.entries.ofText(value, item);
      return one === undefined ? undefined : [one];
    }
    if (named(schema, 'value') && named(schema, 'kind')) return effect(value, schema);
    if (named(schema, 'name') && named(schema, 'id')) return this.entries.ofText(value, schema);
    return valueFrom(value, schema);
  }

  /** Points of a decision rule say at their beginning which of its cases they are. */
  private sentences(list: Block & { readonly kind: 'list' }, schema: Schema, path: string, origin: Origin): readonly Block[] {
    if (path !== 'decision_rule') return [list];
    const left: Item[] = [];
    for (const item of list.items) {
      const key = ruleCase(item.text);
      const value = keeping(item.raw, clean(item.raw.replace(/^[-*+]\s+/, '')));
      const isPlaced = key !== undefined && propertyOf(schema, key) !== undefined && this.draft.put(`${path}.${key}`, value, origin);
      if (!isPlaced) left.push(item);
    }
    return left.length === 0 ? [] : [{ kind: 'other', from: list.from, to: list.to, raw: left.map(({ raw }) => raw).join('\n') }];
  }

  private text(blocks: readonly Block[], schema: Schema, path: string, origin: Origin): void {
    const raw = blocks.map((block) => block.raw).join('\n\n');
    const section = path.split('.').at(-1) ?? '';
    const holdsText = (name: string): boolean => textual(named(schema, name) ?? {});
    const key = [textFields[section] ?? '', ...otherTextFields].find(holdsText);
    if (key === undefined) {
      this.draft.keep(raw, origin);
      return;
    }
    const property = propertyOf(schema, key) ?? {};
    const item = itemOf(property);
    if (!item) {
      const value = blocks.length === 1 ? keeping(raw, clean(raw)) : raw;
      if (!this.draft.put(`${path}.${key}`, value, origin)) this.draft.keep(raw, origin);
      return;
    }
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [{ text: block.raw, checked: undefined, items: [], raw: block.raw }]));
    const { values, left } = this.entries.ofItems(items, item);
    if (values.length === 0 || !this.draft.put(`${path}.${key}`, values, origin)) this.draft.keep(raw, origin);
    else if (left.length > 0) this.draft.keep(left.join('\n'), origin);
  }

  private hypothesis(block: Block, origin: Origin): boolean {
    if (block.kind === 'heading' || block.kind === 'table') return false;
    const parts = hypothesisParts(block.raw.replace(/^>\s?/gm, ''));
    return parts !== undefined && this.draft.put('hypothesis', keeping(block.raw, new Map<string, Value>(parts)), origin);
  }

  /** Metrics of an experiment in one list or table, each with its role. */
  private metrics(block: Block, schema: Schema, origin: Origin): boolean {
    const item = itemOf(propertyOf(schema, 'guardrails') ?? {});
    if (!item || (block.kind !== 'table' && block.kind !== 'list')) return false;
    if (block.kind === 'list' && splitPairs(block)?.pairs.some(({ label }) => roleOf(label) !== undefined)) {
      const left = block.items.filter((each) => {
        const [label = '', ...rest] = each.text.split(':');
        const role = roleOf(label);
        const text = rest.join(':').trim();
        const entry = role === undefined || text === '' ? undefined : this.entries.ofText(text, item, {}, each.items);
        return !(role !== undefined && entry !== undefined && this.metric(role, keeping(each.raw, entry), origin));
      });
      if (left.length > 0) this.draft.keep(left.map(({ raw }) => raw).join('\n'), origin);
      return true;
    }
    if (block.kind !== 'table') return false;
    const column = block.header.findIndex((_cell, index) => block.rows.length > 0 && block.rows.every((row) => roleOf(row[index] ?? '') !== undefined));
    if (column < 0) return false;
    const without = (cells: readonly string[]): readonly string[] => cells.filter((_cell, index) => index !== column);
    for (const row of block.rows) {
      const table: Table = { header: without(block.header), rows: [without(row)] };
      const role = roleOf(row[column] ?? '') ?? 'secondary';
      const shaped = entriesOf(table, item, this.entries, {} as Preset);
      const [entry] = shaped?.values ?? [];
      if (entry === undefined || !this.metric(role, keeping(`${block.header[column] ?? ''} | ${row.join(' | ')}`, entry, role), origin)) this.draft.keep(row.join(' | '), origin);
      else if (shaped && shaped.left.length > 0) this.draft.keep(shaped.left.join('\n'), origin);
    }
    return true;
  }

  private metric(role: string, entry: Value, origin: Origin): boolean {
    const groups = bare(this.draft.get('metrics') ?? new Map());
    // A second one would be joined with it, names and all.
    const isFree = !isFields(groups) || !groups.has('primary');
    if (role === 'primary' && isFree && this.draft.put('metrics.primary', entry, origin)) return true;
    return this.draft.put(role === 'guardrail' ? 'metrics.guardrails' : 'metrics.secondary', [entry], origin);
  }
}

/** A field that the schema has by this name: where any name may stand, as that of a role in a team, none is meant. */
function named(schema: Schema, key: string): Schema | undefined {
  return propertiesOf(schema).find(([name]) => name === key)?.[1];
}

function roleOf(text: string): string | undefined {
  const word = choice(text.replaceAll('*', '').trimEnd().replace(/\smetrics?$/i, ''), { enum: ['primary', 'secondary', 'guardrail', 'counter'] });
  return word === 'counter' ? 'guardrail' : word;
}

function ruleCase(text: string): string | undefined {
  const start = text.replace(/^\W+/, '').toLowerCase();
  if (/^(?:if )?(?:a |any |the )?guardrail/.test(start)) return 'guardrail_breach';
  if (/^(?:ship|roll ?out|launch|we ship|we roll out)\b/.test(start)) return 'ship';
  if (/^(?:iterate|extend|continue|we iterate)\b/.test(start)) return 'iterate';
  return /^(?:stop|kill|abandon|roll ?back|discard|we stop|do not ship|don['’]?t ship)\b/.test(start) ? 'stop' : undefined;
}

/** "5% relative" */
function effect(text: string, schema: Schema): Value | undefined {
  const [found = '', size = ''] = /^\s*\+?(\d+(?:\.\d+)?(?:\s?%)?)/.exec(text) ?? [];
  const words = text.slice(found.length);
  const value = valueFrom(size, propertyOf(schema, 'value') ?? {});
  if (value === undefined) return undefined;
  const kind = choice(words.replace(/[()]|\b(?:lift|increase|change|improvement)\b/gi, ' '), propertyOf(schema, 'kind') ?? {});
  return new Map<string, Value>([['value', value], ...(kind === undefined ? [] : [['kind', kind] as const])]);
}

function textual(schema: Schema): boolean {
  const types = typesOf(schema);
  return types.includes('array') || (types.includes('string') && !types.includes('number') && !schema.format && !schema.enum);
}
