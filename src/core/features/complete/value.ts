/** What can stand behind a colon or dash: choices, yes and no, dates, names. */
import type { SpecAnalysis } from '../../analyze.js';
import { quote } from '../../edit/quote.js';
import { columnOf } from '../../parse/layout.js';
import type { Slot } from '../../parse/slot.js';
import { deref, type Path } from '../../parse/source.js';
import { slug } from '../../scaffold.js';
import { escapeSnippet } from '../../snippet.js';
import { itemOf, keySchemaOf, schemaAt, typesOf, valuesOf } from '../../schema/lookup.js';
import { skeleton } from '../../schema/skeleton.js';
import type { RequiredFrom, Schema } from '../../schema/vocabulary.js';
import { isPlaceholder } from '../../spec/view.js';
import { inSentence, type Span } from '../../text.js';
import { sortText, type Candidate, type Completion } from './completion.js';
import { namesFor, unbornNames } from './reference.js';
import { laidOut, spanOf, tabStops } from './snippet.js';

/** The single values a place can have; none where people write freely. */
export function candidatesFor(a: SpecAnalysis, path: Path, schema: Schema, typed: Span): readonly Candidate[] {
  if (path.length === 1 && path[0] === 'spec') return a.config.kinds.map((kind) => ({ label: kind.tag, kind: 'value', value: kind.tag, detail: kind.phrase }));
  if (path.length === 1 && path[0] === 'id') return idFrom(a.spec.title);
  const refers = schema['x-refers'] ?? holderOf(a, path)?.['x-refers'];
  const defines = schema['x-defines'];
  const names = refers ? namesFor(a, refers, typed) : defines ? unbornNames(a, defines.name, typed) : [];
  return [...names, ...(isTeamMember(path) ? [nobody] : []), ...fixedValues(a, schema)];
}

/** Completions for a value on the same line as its key or dash, or for an item in brackets. */
export function completeValue(a: SpecAnalysis, slot: Slot): readonly Completion[] {
  const path = slot.expects === 'item' ? [...slot.path, 0] : slot.path;
  const schema = schemaAt(a.spec.kind.schema, path);
  if (!schema) return [];
  const types = typesOf(schema);
  const isList = types.includes('array') && !types.includes('string');
  const item = isList ? itemOf(schema) : undefined;
  const candidates = item ? candidatesFor(a, [...path, 0], item, slot.typed) : candidatesFor(a, path, schema, slot.typed);
  const text = (candidate: Candidate): string => (item ? `[${written(candidate, true)}]` : written(candidate, slot.flow));
  const values = fresh(a, slot, candidates).map((candidate, index) => toCompletion(a, slot, candidate, text(candidate), index));
  return values.length > 0 || slot.flow || slot.block ? values : wholeBlock(a, slot, schema);
}

/** Completions for list entries on lines of their own, dash included. */
export function completeItem(a: SpecAnalysis, slot: Slot, schema: Schema, path: Path): readonly Completion[] {
  const item = itemOf(schema);
  if (!item) return [];
  const candidates = fresh(a, slot, candidatesFor(a, [...path, 0], item, slot.typed));
  const choices = candidates.map((candidate, index) => toCompletion(a, slot, candidate, `- ${written(candidate, slot.flow)}`, index));
  return choices.length > 0 ? choices : [newEntry(a, slot, schema, item)];
}

/** Which of a section's fields a snippet shows: what the status asks for. */
export function wantedNow(a: SpecAnalysis): (required: RequiredFrom | undefined) => boolean {
  // What depends on the rest of its entry is not due while that is still to be written.
  return (required) => required !== undefined && required.if_item === undefined && a.spec.hasReached(required.status);
}

/** What stands behind a colon, and whether it is one of a few that completion can offer next. */
export interface Value {
  readonly value: string;
  readonly retrigger?: boolean;
}

/** A value written out with everything the status asks for; a mapping without fields of its own is one of names. */
export function blockFor(a: SpecAnalysis, slot: Slot, schema: Schema): Value {
  const text = skeleton(schema, { leaf: tabStops(), wanted: wantedNow(a) });
  if (text !== ' {}') return { value: laidOut(a.source, slot, text) };
  return { value: laidOut(a.source, slot, '\n  $0'), ...(keySchemaOf(schema) && { retrigger: true }) };
}

/** What has to stand in front of a completion directly behind a colon or dash. */
export function gapBefore(slot: Slot): string {
  return slot.needsSpace ? ' ' : '';
}

/** The title as an id. */
function idFrom(title: string | undefined): readonly Candidate[] {
  return title === undefined || isPlaceholder(title) ? [] : [{ label: slug(title), kind: 'value', value: slug(title), detail: 'from the title' }];
}

const nobody: Candidate = { label: 'none', kind: 'person', value: 'none', detail: 'this team does not have the role' };

function isTeamMember(path: Path): boolean {
  return path.length === 2 && path[0] === 'team';
}

/** The list a value is an entry of: it may speak for its entries. */
function holderOf(a: SpecAnalysis, path: Path): Schema | undefined {
  return typeof path.at(-1) === 'number' ? schemaAt(a.spec.kind.schema, path.slice(0, -1)) : undefined;
}

function fixedValues(a: SpecAnalysis, schema: Schema): readonly Candidate[] {
  const usual = (value: unknown): Partial<Candidate> => (value === schema.default ? { detail: 'the usual one' } : {});
  const choices = valuesOf(schema);
  if (choices.length > 0) {
    return choices.map(({ value, description }) => ({
      label: String(value),
      kind: 'value',
      value,
      ...usual(value),
      ...(description !== '' && { documentation: description }),
    }));
  }
  if (typesOf(schema).includes('boolean')) return [true, false].map((value) => ({ label: String(value), kind: 'value', value, ...usual(value) }));
  if (schema.format === 'date') return [{ label: a.today, kind: 'value', value: a.today, detail: 'today' }];
  if (typeof schema.default === 'number') return [{ label: String(schema.default), kind: 'value', value: schema.default, ...usual(schema.default) }];
  return [];
}

function written({ value }: Candidate, flow: boolean): string {
  return typeof value === 'string' ? quote(value, { flow }) : String(value);
}

/** What a list has already is not offered again. */
function fresh(a: SpecAnalysis, slot: Slot, candidates: readonly Candidate[]): readonly Candidate[] {
  if (slot.container?.kind !== 'seq') return candidates;
  const there = slot.container.items.filter((item) => item.span.start !== slot.typed.start).map((item) => deref(item));
  const taken = new Set(there.map((value) => (value?.kind === 'scalar' ? String(value.value) : '')));
  return candidates.filter(({ label }) => !taken.has(label));
}

function toCompletion(a: SpecAnalysis, slot: Slot, candidate: Candidate, text: string, index: number): Completion {
  const { label, kind, detail, documentation, also } = candidate;
  const span = spanOf(a.source, slot);
  const typed = a.source.text.slice(span.start, span.end);
  // Somebody who began with a quote or bracket is still looking for the same word.
  const mark = /^["'[]+/.exec(typed)?.[0] ?? '';
  const filterText = mark !== '' || also ? `${mark}${[label, ...(also ?? [])].join(' ')}` : undefined;
  return {
    label,
    kind,
    span,
    snippet: gapBefore(slot) + escapeSnippet(text),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    sortText: sortText(1, index),
    ...(filterText !== undefined && { filterText }),
  };
}

function newEntry(a: SpecAnalysis, slot: Slot, list: Schema, item: Schema): Completion {
  const text = skeleton({ ...list, type: 'array', items: item }, { leaf: tabStops(), wanted: wantedNow(a) });
  const title = inSentence(item.title ?? 'entry');
  return {
    label: `- ${title}`,
    kind: 'key',
    span: spanOf(a.source, slot),
    snippet: laidOut(a.source, slot, text.replace(/\n {2}/g, '\n')).trimStart(),
    detail: 'a new entry',
    ...(item.description !== undefined && { documentation: item.description }),
    sortText: sortText(0, 0),
  };
}

/** Behind a colon whose value takes several lines: all of them at once. */
function wholeBlock(a: SpecAnalysis, slot: Slot, schema: Schema): readonly Completion[] {
  const types = typesOf(schema);
  if (types.includes('string') || !(types.includes('object') || types.includes('array'))) return [];
  const key = slot.container?.kind === 'map' ? slot.container.pairs.find((pair) => pair.key.value === slot.path.at(-1))?.key : undefined;
  if (!key) return [];
  const { value, retrigger } = blockFor(a, { ...slot, indent: columnOf(a.source, key.span.start) }, schema);
  return [
    {
      label: schema.title ?? String(key.value),
      kind: 'key',
      span: { start: endOfColon(a, slot), end: slot.typed.end },
      snippet: value,
      detail: 'with the fields it needs',
      ...(schema.description !== undefined && { documentation: schema.description }),
      sortText: sortText(0, 0),
      ...(retrigger && { retrigger }),
    },
  ];
}

/** White space behind the colon would stay at the end of the line. */
function endOfColon(a: SpecAnalysis, slot: Slot): number {
  let start = slot.typed.start;
  while (a.source.text[start - 1] === ' ') start--;
  return start;
}
