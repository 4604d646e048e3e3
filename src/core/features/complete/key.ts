/** What keys a mapping can have here: whole sections, fields, and names where the keys are names. */
import type { SpecAnalysis } from '../../analyze.js';
import { quote } from '../../edit/quote.js';
import type { Slot } from '../../parse/slot.js';
import { deref } from '../../parse/source.js';
import { escapeSnippet } from '../../snippet.js';
import { itemOf, keySchemaOf, propertiesOf, propertyOf, statusesOf, typesOf, valuesOf } from '../../schema/lookup.js';
import { hintFor, placeholder } from '../../schema/skeleton.js';
import type { Schema } from '../../schema/vocabulary.js';
import { missingAt } from '../../spec/required.js';
import { fieldText } from '../field-text.js';
import { hintLabel } from '../hints.js';
import { blocks, escape, list } from '../markdown.js';
import { ownerText } from '../ownership-text.js';
import { sortText, type Completion } from './completion.js';
import { namesFor } from './reference.js';
import { laidOut, spanOf, tabStops } from './snippet.js';
import { blockFor, candidatesFor, gapBefore, wantedNow, type Value } from './value.js';

/** @param schema of the mapping at the slot's path */
export function completeKey(a: SpecAnalysis, slot: Slot, schema: Schema): readonly Completion[] {
  if (!mayTakeKey(a, slot)) return [];
  const present = new Set(slot.present);
  const needed = neededKeys(a, slot, schema);
  const fields = propertiesOf(schema).flatMap(([key, property], index) =>
    present.has(key) ? [] : [fieldCompletion(a, slot, key, property, needed.has(key), index)],
  );
  return [...fields, ...nameCompletions(a, slot, schema).filter(({ label }) => !present.has(label))];
}

function fieldCompletion(a: SpecAnalysis, slot: Slot, key: string, schema: Schema, needed: boolean, index: number): Completion {
  const isTop = slot.path.length === 0;
  const ownership = isTop ? a.ownership.of(key) : undefined;
  const title = schema.title ?? key;
  return {
    label: key,
    kind: ownership ? 'section' : 'key',
    span: spanOf(a.source, slot),
    ...written(a, slot, key, schema),
    detail: `${ownership ? hintLabel(a, ownership, 'role') : title}${needed ? ' · needed now' : ''}`,
    documentation: ownership
      ? blocks(`**${escape(title)}**`, schema.description, list([`**Owner:** ${ownerText(a, ownership)}`]))
      : fieldText(key, schema, isTop && (a.spec.kind.schema.required ?? []).includes(key)),
    sortText: sortText(needed ? 0 : 1, index),
  };
}

/** Where keys are names, the names that could be meant. */
function nameCompletions(a: SpecAnalysis, slot: Slot, schema: Schema): readonly Completion[] {
  const kind = keySchemaOf(schema)?.['x-refers'];
  const names = kind ? namesFor(a, kind, slot.typed) : [];
  return names.map(({ value: _value, also, ...name }, index) => ({
    ...name,
    span: spanOf(a.source, slot),
    ...written(a, slot, name.label, propertyOf(schema, name.label) ?? {}),
    sortText: sortText(1, index),
    ...(also && { filterText: [name.label, ...also].join(' ') }),
  }));
}

/** The key and what comes with it: its whole value, or the question for it. A key that has its colon already is only renamed. */
function written(a: SpecAnalysis, slot: Slot, key: string, schema: Schema): Pick<Completion, 'snippet' | 'retrigger'> {
  const name = gapBefore(slot) + escapeSnippet(quote(key, { flow: slot.flow }));
  const after = a.source.text.slice(slot.typed.end, a.source.lines.lineEnd(a.source.lines.lineAt(slot.typed.end)));
  if (/^\s*:/.test(after)) return { snippet: name };
  // In brackets, something that follows has to be kept apart.
  const end = slot.flow && /^\s*[^\s,}\]]/.test(after) ? ', ' : '';
  const { value, retrigger } = valueOf(a, slot, [...slot.path, key], schema);
  return { snippet: `${name}:${value}${end}`, ...(retrigger && { retrigger }) };
}

function valueOf(a: SpecAnalysis, slot: Slot, path: Slot['path'], schema: Schema): Value {
  const types = typesOf(schema);
  const [only, ...others] = valuesOf(schema);
  if (only && others.length === 0) return { value: ` ${escapeSnippet(String(only.value))}` };
  const isChoice = candidatesFor(a, path, schema, slot.typed).length > 0;
  if (isChoice) return { value: ' $0', retrigger: true };
  const leaf = tabStops();
  if (types.includes('string')) return { value: ` ${leaf(hintFor(schema), [])}` };
  const item = types.includes('array') ? itemOf(schema) : undefined;
  if (item && candidatesFor(a, [...path, 0], item, slot.typed).length > 0) return { value: ' [$1]', retrigger: true };
  if (slot.flow && !types.includes('object') && !types.includes('array')) return { value: ` ${leaf(hintFor(schema), [])}` };
  if (slot.flow && types.includes('object')) return { value: ' {$1}' };
  if (slot.flow && types.includes('array')) return { value: ' [$1]' };
  const owner = schema.properties?.['owner'];
  // An exception from the usual owner: who, and why.
  if (owner?.['x-refers'] === 'role') return { value: laidOut(a.source, slot, `\n  owner: $1\n  reason: \${2:${escapeSnippet(placeholder('why it is different here'))}}`), retrigger: true };
  return blockFor(a, slot, schema);
}

/** In brackets a key can follow only the opening one or a comma. */
function mayTakeKey(a: SpecAnalysis, slot: Slot): boolean {
  return !slot.flow || /[{,]\s*$/.test(a.source.text.slice(0, slot.typed.start));
}

/** What the status asks for and is not there yet. */
function neededKeys(a: SpecAnalysis, slot: Slot, schema: Schema): ReadonlySet<string> {
  if (slot.container?.kind !== 'map' && slot.path.length > 0) {
    const wanted = wantedNow(a);
    return new Set(propertiesOf(schema).filter(([, property]) => wanted(property['x-required-from'])).map(([key]) => key));
  }
  const status = a.spec.status ?? statusesOf(a.spec.kind.schema)[0] ?? '';
  const here = slot.container ?? deref(a.spec.root.node);
  const missing = missingAt(a.spec, status, a.today, () => false, here?.span.start ?? 0).filter(({ holder }) => deref(holder.node) === here);
  return new Set([...missing.map(({ key }) => key), ...(slot.path.length === 0 ? (a.spec.kind.schema.required ?? []) : [])]);
}
