/** Says in plain words what may stand at a place, for messages, hovers and completion. */
import { keys, listed } from '../wording/words.js';
import { itemOf, typesOf, valuesOf } from './lookup.js';
import type { Schema } from './vocabulary.js';

/** With its article, as it stands after "should be": "a number", "a list", "a date such as 2026-03-31". */
export function expected(schema: Schema): string {
  const values = valuesOf(schema);
  if (values.length > 0 && typesOf(schema).every((type) => type === 'string')) {
    return `one of ${keys(values.map(({ value }) => String(value)), 'or')}`;
  }
  const types = typesOf(schema);
  if (schema['x-unit'] === 'fraction') return 'a fraction such as 0.05, or 5%';
  if (schema['x-unit'] === 'percent') return 'a percentage such as 50';
  if (schema.format === 'date') return 'a date such as 2026-03-31';
  if (types.includes('number') && schema.pattern?.includes('%')) return 'a number, or a share such as 5%';
  const words = types.map((type) => typeWords(type, schema)).filter((word, index, all) => all.indexOf(word) === index);
  return listed(words.length > 0 ? words : ['text'], 'or');
}

function typeWords(type: string, schema: Schema): string {
  switch (type) {
    case 'number':
      return schema['x-unit'] === 'days' ? 'a number of days' : 'a number';
    case 'integer':
      return schema['x-unit'] === 'days' ? 'a whole number of days' : 'a whole number';
    case 'boolean':
      return '`true` or `false`';
    case 'array': {
      const item = itemOf(schema);
      return item && typesOf(item).includes('object') ? 'a list of entries, each starting with `- `' : 'a list, each line starting with `- `';
    }
    case 'object':
      return 'several named lines, each indented by two spaces';
    case 'null':
      return 'nothing';
    default:
      return 'text';
  }
}

/** What stands there instead, with its article. */
export function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'several named lines';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : Number.isNaN(value) ? '`.nan`, which means "not a number"' : 'an endless number';
  if (typeof value === 'boolean') return `\`${value}\``;
  return value === null ? 'nothing' : 'text';
}
