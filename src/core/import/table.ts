/** Rows of a table as entries: each column is matched to a field by its heading. */
import { propertyOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import type { Entries } from './entries.js';
import { keeping, mainKey, type Preset, type Shaped } from './entries.js';
import { normal, propertyFor } from './match.js';
import { storyParts } from './sentences.js';
import { clean, valueFrom } from './values.js';
import { withNote, type Value } from './value.js';

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** @returns undefined for a table that is about something else */
export function entriesOf(table: Table, schema: Schema, entries: Entries, preset: Preset = {}): Shaped | undefined {
  const main = mainKey(schema);
  const keys = columnsOf(table.header, schema, main);
  if (main === undefined || !keys.includes(main)) return undefined;
  const values: Value[] = [];
  const homeless: string[][] = [];
  for (const row of table.rows) {
    const fields = new Map<string, Value>();
    const without = row.map((cell, index) => (takeCell(cell, keys[index], schema, fields) ? '' : cell));
    const mainIndex = keys.indexOf(main);
    if (main === 'want') for (const [key, part] of storyParts(row[mainIndex] ?? '') ?? []) fields.set(key, part);
    if (!fields.has(main)) {
      if (row.some((cell) => cell !== '')) homeless.push([...row]);
      continue;
    }
    if (without.some((cell) => cell.trim() !== '')) homeless.push(without.map((cell, index) => (index === mainIndex ? (row[index] ?? '') : cell)));
    const taken = row.filter((_cell, index) => without[index] === '').join(' | ');
    values.push(keeping(taken, entries.complete(fields, schema, preset)));
  }
  const [first, ...others] = values;
  const differs = table.header.some((cell, index) => cell !== '' && normal(cell) !== normal(keys[index] ?? ''));
  const noted = first !== undefined && differs ? [withNote(`Columns: ${table.header.join(' | ')}`, first), ...others] : values;
  return { values: noted, left: homeless.length === 0 ? [] : [markdownOf(table.header, homeless)] };
}

/** The field of each column. Without one for what the entry is about, it is the first that is left over. */
function columnsOf(header: readonly string[], schema: Schema, main: string | undefined): (string | undefined)[] {
  const taken = new Set<string>();
  const keys = header.map((cell) => {
    const key = cell === '' ? undefined : propertyFor(cell, schema, taken);
    if (key !== undefined) taken.add(key);
    return key;
  });
  // A column "Variant" holds the name where no other does.
  if (main !== undefined && !taken.has(main) && keys.includes('key')) keys[keys.indexOf('key')] = main;
  else if (main !== undefined && !taken.has(main) && taken.size > 0) {
    const free = keys.indexOf(undefined);
    if (free >= 0) keys[free] = main;
  }
  return keys;
}

function takeCell(cell: string, key: string | undefined, schema: Schema, fields: Map<string, Value>): boolean {
  if (cell.trim() === '') return true;
  const property = key === undefined ? undefined : propertyOf(schema, key);
  if (key === undefined || property === undefined || fields.has(key)) return false;
  if (key === 'id' || key === 'key') {
    const id = clean(cell);
    if (!/^[A-Za-z0-9_.-]{1,40}$/.test(id)) return false;
    fields.set(key, id);
    return true;
  }
  const value = key === 'persona' ? clean(cell) : valueFrom(cell, property);
  if (value === undefined) return false;
  fields.set(key, value);
  return true;
}

/** Columns in which nothing is left are left out; the words of a row that went nowhere stay. */
function markdownOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = header.map((_cell, index) => rows.some((row) => (row[index] ?? '').trim() !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_cell, index) => used[index]).map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Names and what is said of them: two columns, the heading row counts as one of the pairs. */
export function pairsOf({ header, rows }: Table): readonly (readonly [string, string])[] | undefined {
  if (header.length !== 2) return undefined;
  return [header, ...rows].map((row) => [row[0] ?? '', row[1] ?? ''] as const).filter(([name, value]) => name !== '' || value !== '');
}
