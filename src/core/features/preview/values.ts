/** Values of a spec as people read them. */
import { deref } from '../../parse/source.js';
import { itemOf, propertyOf, valuesOf } from '../../schema/lookup.js';
import type { Schema } from '../../schema/vocabulary.js';
import type { View } from '../../spec/view.js';
import { shareIn } from './metric.js';
import type { Inline } from './page.js';

const nothing: Inline = { text: '–', style: 'muted' };

/** A value in a line or a cell of a table. Lists are joined, mappings told as "kind: relative, value: 8 %". */
export function inlineOf(view: View, schema: Schema | undefined): Inline {
  const value = deref(view.node);
  if (!view.exists || value === undefined) return nothing;
  if (value.kind === 'scalar') return scalar(view, schema);
  if (value.kind === 'seq') {
    const item = schema && itemOf(schema);
    return joined(view.items().map((one) => inlineOf(one, item)), ', ');
  }
  const parts = view.entries().map(([key]) => {
    const property = schema && propertyOf(schema, String(key.value));
    const { text } = fieldOf(view, String(key.value), property);
    return { text: `${(property?.title ?? String(key.value)).toLowerCase()}: ${text}` };
  });
  return joined(parts, '; ');
}

/** A field of an entry: what counts in the unit of a metric is a share where the metric is one. */
export function fieldOf(entry: View, key: string, schema: Schema | undefined): Inline {
  const share = shareIn(entry, key);
  return share === undefined ? inlineOf(entry.at(key), schema) : { text: share };
}

function joined(parts: readonly Inline[], separator: string): Inline {
  const [only] = parts;
  if (!only) return nothing;
  return parts.length === 1 ? only : { text: parts.map(({ text, style }) => (style === 'code' ? `\`${text}\`` : text)).join(separator) };
}

function scalar(view: View, schema: Schema | undefined): Inline {
  const text = view.text ?? '';
  if (!view.filled) return { text: text.trim(), style: 'muted' };
  if (view.boolean !== undefined) return { text: view.boolean ? 'yes' : 'no' };
  const unit = schema?.['x-unit'];
  if (unit !== undefined && view.number !== undefined) return { text: amount(view, unit) };
  if (view.number !== undefined && view.number >= 10_000) return { text: amount(view, 'count') };
  if (schema?.['x-defines'] || (schema?.['x-refers'] && !['person', 'role'].includes(schema['x-refers']))) return { text, style: 'code' };
  if (schema && valuesOf(schema).length > 0) return { text: text.replace(/[-_]/g, ' '), style: 'state' };
  return { text };
}

function amount(view: View, unit: NonNullable<Schema['x-unit']>): string {
  const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 4 });
  if (unit === 'fraction') return `${number((view.number ?? 0) * 100)} %`;
  if (unit === 'percent') return `${number(view.percent ?? 0)} %`;
  const value = view.number ?? 0;
  return unit === 'days' ? `${number(value)} ${value === 1 ? 'day' : 'days'}` : number(value);
}
