/** Names and values at the top of a document, or in a table of its details: author, status, dates, people, links. */
import { itemOf, propertyOf, schemaAt, typesOf } from '../schema/lookup.js';
import { splitPairs } from './pairs.js';
import type { Block } from './blocks.js';
import type { Draft, Origin } from './draft.js';
import { keeping, type Entries } from './entries.js';
import type { Matcher } from './match.js';
import { roleId, valueFrom, clean } from './values.js';

export class Header {
  constructor(
    private readonly draft: Draft,
    private readonly matcher: Matcher,
    private readonly entries: Entries,
  ) {}

  /** @returns what is left of the block when it has given what it says of the document */
  take(block: Block, origin: Origin): readonly Block[] {
    const split = splitPairs(block);
    if (!split) return [block];
    const lines = { from: block.from, to: block.to };
    const left = split.pairs.filter(({ label, value, raw }) => !this.pair(label, value, raw, { ...origin, lines }));
    if (left.length === split.pairs.length) return [block];
    const raw = [...left.map((pair) => pair.raw), ...split.rest].join('\n');
    return raw.trim() === '' ? [] : [{ kind: 'other', from: block.from, to: block.to, raw }];
  }

  /** @returns whether the pair found a place of its own */
  pair(label: string, value: string, raw: string, origin: Origin): boolean {
    if (value.trim() === '') return false;
    const here = { ...origin, heading: '', shown: clean(label) };
    const key = this.matcher.header(label);
    if (key !== undefined && this.draft.get(key) === undefined) {
      const schema = propertyOf(this.draft.kind.schema, key) ?? {};
      // A status that nobody knows is a draft, and what was written stays beside it.
      const known = key === 'id' ? undefined : valueFrom(value.replace(/\{[^{}]*\}|[\u{1F300}-\u{1FAFF}\u2705\u{1F7E0}-\u{1F7EB}]/gu, ' ').trim(), schema);
      const found = known ?? (key === 'status' ? 'draft' : undefined);
      return found !== undefined && this.draft.put(key, keeping(raw, found, key), here);
    }
    const url = /https?:\/\/[^\s)>\]]+/.exec(value)?.[0];
    if (url !== undefined && key === undefined) {
      return this.draft.put('links', [keeping(raw, new Map([['title', clean(label)], ['url', url]]))], here);
    }
    const role = key === undefined ? roleId(label) : undefined;
    if (role === undefined) return key === undefined && this.section(label, value, raw, here);
    return this.draft.put(`team.${role}`, keeping(raw, clean(value), role), here);
  }

  /** A section that fits on a line: "Out of scope: gift cards". */
  private section(label: string, value: string, raw: string, origin: Origin): boolean {
    const target = this.matcher.heading(label, true);
    const schema = target && schemaAt(this.draft.kind.schema, target.path.split('.'));
    if (!target || !schema) return false;
    const item = itemOf(schema);
    const entry = item ? this.entries.ofText(value, item, target.preset) : undefined;
    const found = entry === undefined ? valueFrom(value, schema) : [entry];
    if (found !== undefined) return this.draft.put(target.path, keeping(raw, found, target.path), origin);
    const field = ['statement', 'include', 'outcome'].find((key) => typesOf(schema).includes('object') && propertyOf(schema, key));
    return field !== undefined && this.draft.put(`${target.path}.${field}`, keeping(raw, clean(value), target.path), origin);
  }
}
