/** What somebody meant who wrote a value of another shape: a quoted number, a decimal comma, a list on one line, `yes`. */
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import type { ScalarNode } from '../parse/source.js';
import { itemOf, typesOf } from './lookup.js';
import type { Misfit } from './misfit.js';
import type { Schema } from './vocabulary.js';

/** The likeliest first; safe only where nothing else can have been meant. */
export function repairs(schema: Schema, scalar: ScalarNode, misfit: Misfit): readonly Fix[] {
  if (misfit.node.kind === 'alias') return [];
  const types = typesOf(schema);
  const text = String(scalar.value).trim();
  const write = (newText: string, title: string, safe = true): Fix => ({ title, safe, edits: [{ ...scalar.span, newText }] });
  if (types.includes('number') || types.includes('integer')) {
    const share = schema.pattern?.includes('%') ? /^(-?\d+(?:[.,]\d+)?)\s*(?:percent|per cent|pct\.?|%)$/i.exec(text)?.[1]?.replace(',', '.') : undefined;
    if (share !== undefined) return [write(`${share}%`, `Write ${share}%`)];
    if (typeof scalar.value !== 'string') return [];
    const numbers = numbersOf(text).filter((number) => fits(schema, number));
    return numbers.map((number) => write(number, `Write the number ${number}`, numbers.length === 1));
  }
  if (types.includes('boolean') && /^(yes|on|no|off)$/i.test(text)) {
    const meant = /^(yes|on)$/i.test(text) ? 'true' : 'false';
    return [write(meant, `Write ${meant}`)];
  }
  if (types.includes('array') && !types.includes('string') && typeof scalar.value === 'string') return listOf(schema, scalar, misfit);
  const written = misfit.source.text.slice(scalar.span.start, scalar.span.end);
  if (types.includes('string') && typeof scalar.value !== 'string' && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(written))) {
    return [write(`"${written}"`, 'Put it in quotes, as text')];
  }
  return [];
}

/** A comma stands before decimals or between thousands, and before three digits it may be either: `1,200`. */
function numbersOf(text: string): readonly string[] {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return [text];
  const thousands = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? [text.replaceAll(',', '')] : [];
  return /^-?\d+,\d+$/.test(text) ? [...thousands, text.replace(',', '.')] : thousands;
}

function fits(schema: Schema, number: string): boolean {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity, maximum = Infinity } = schema;
  const value = Number(number);
  return (typesOf(schema).includes('number') || !number.includes('.')) && minimum <= value && exclusiveMinimum < value && value <= maximum;
}

/** No entry of a list that stands on one line is longer than so many words. */
const longestEntry = 3;

/** What marks an entry in other tools: a number, a bullet. */
const mark = /^(?:\d{1,2}[.)]|[-*•])\s+/;

/** Text where a list is wanted is a list whose dashes are missing, or its only entry. */
function listOf(schema: Schema, scalar: ScalarNode, { source, node }: Misfit): readonly Fix[] {
  const item = itemOf(schema);
  if (!item || !typesOf(item).includes('string') || typesOf(item).includes('number') || scalar.style === 'literal' || scalar.style === 'folded') return [];
  const text = String(scalar.value).trim();
  const lines = source.text.slice(scalar.span.start, scalar.span.end).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length > 1 && scalar.style === 'plain') {
    const entries = lines.map((line) => `\n  - ${quote(line.replace(mark, ''))}`);
    return [{ title: `Make it a list of ${entries.length}`, safe: false, edits: replaceValue(source, node, entries.join('')) }];
  }
  const one: Fix = { title: 'Make it a list with one entry', safe: !text.includes(','), edits: [{ ...scalar.span, newText: `[${quote(text, { flow: true })}]` }] };
  const parts = text.split(/,\s+/);
  if (parts.length === 1 || parts.some((part) => part === '' || part.split(/\s+/).length > longestEntry)) return [one];
  const several = `[${parts.map((part) => quote(part, { flow: true })).join(', ')}]`;
  return [{ title: `Make it a list of ${parts.length}`, safe: false, edits: [{ ...scalar.span, newText: several }] }, one];
}
