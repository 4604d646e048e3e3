/** Moves a spec to another status: the value, the days that belong to it, and a line in the changelog. */
import type { SpecAnalysis } from '../analyze.js';
import { mergeInsertions } from '../edit/merge.js';
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import type { Path } from '../parse/source.js';
import { insertAt } from '../schema/insert-missing.js';
import { propertiesOf, statusesOf, valuesOf } from '../schema/lookup.js';
import { placeholder, skeleton } from '../schema/skeleton.js';
import type { Schema } from '../schema/vocabulary.js';
import { entryEdits } from '../spec/changelog.js';
import type { Spec } from '../spec/spec.js';
import type { TextEdit } from '../text.js';
import { lockPlan } from './lock-plan.js';
import { gapsIn, judged, type Gap } from './status-gate.js';

export interface StatusChange {
  /** What will be missing or wrong then. */
  readonly gaps: readonly Gap[];
  /** None where the status is the one there is, or the text leaves no place for it. */
  readonly edits: readonly TextEdit[];
  /** This is the moment to lock what was agreed, and it can be done. */
  readonly lock: boolean;
}

/** A status somebody can choose. */
export interface StatusChoice {
  readonly status: string;
  readonly description: string;
  readonly current: boolean;
  /** Outside the order: archived, abandoned. */
  readonly closed: boolean;
}

/** Something a status wants to know when it is reached, from a list of choices. */
export interface StatusQuestion {
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly description: string }[];
}

/** In their order; none for team settings. */
export function statusChoices({ spec }: SpecAnalysis): readonly StatusChoice[] {
  const property = spec.kind.schema.properties?.['status'];
  const closed = property?.['x-status']?.closed ?? [];
  return valuesOf(property ?? {}).map(({ value, description }) => ({
    status: String(value),
    description,
    current: value === spec.status,
    closed: closed.includes(String(value)),
  }));
}

/** The status after the one there is; undefined after the last, for a closed spec, and for a status that is missing or unknown. */
export function nextStatus({ kind, status }: Pick<Spec, 'kind' | 'status'>): string | undefined {
  const closed = new Set(kind.schema.properties?.['status']?.['x-status']?.closed);
  const open = statusesOf(kind.schema).filter((one) => !closed.has(one));
  const now = open.indexOf(status ?? '');
  return now < 0 ? undefined : open[now + 1];
}

/** What a closed status asks for its own sake, as the reason of an archived spec; undefined when nothing is, or it is there. */
export function statusQuestion({ spec }: SpecAnalysis, target: string): StatusQuestion | undefined {
  const [key, schema] = reasonFor(spec, target) ?? [];
  if (key === undefined || !schema || spec.at(key).filled) return undefined;
  return { title: schema.title ?? key, choices: valuesOf(schema).map(({ value, description }) => ({ value: String(value), description })) };
}

/** Only the status itself. */
export function statusEdits(spec: Spec, target: string): readonly TextEdit[] {
  return spec.status === target ? [] : write(spec, ['status'], target);
}

/**
 * The change to another status.
 *
 * @param target one of `statusChoices`
 * @param reason the answer to `statusQuestion`; without one a place to fill is left
 */
export function changeStatus(a: SpecAnalysis, target: string, reason?: string): StatusChange {
  const edits = editsFor(a, target, reason);
  const after = judged(a, edits);
  const gaps = after ? gapsIn(a, after, edits) : [];
  const sound = after !== undefined && edits.length > 0 && !gaps.some(({ severity }) => severity === 'error');
  return { gaps, edits, lock: sound && isMomentToLock(after) };
}

function editsFor({ spec, today }: SpecAnalysis, target: string, reason: string | undefined): readonly TextEdit[] {
  const status = statusEdits(spec, target);
  if (status.length === 0 || !statusesOf(spec.kind.schema).includes(target)) return [];
  const days = daysOf(spec.kind.schema, target).filter((path) => !spec.at(...path).filled);
  return mergeInsertions([
    ...status,
    ...write(spec, ['updated'], today),
    ...days.flatMap((path) => write(spec, path, today)),
    ...reasonEdits(spec, target, reason),
    ...note(spec, target, today),
  ]);
}

/** The dates that begin with a status; of those below a section that is not there, none has a place. */
function daysOf(schema: Schema, target: string, above: Path = []): readonly Path[] {
  return propertiesOf(schema).flatMap(([key, property]) =>
    property['x-day-of'] === target ? [[...above, key]] : daysOf(property, target, [...above, key]),
  );
}

function reasonFor(spec: Spec, target: string): readonly [string, Schema] | undefined {
  if (!spec.kind.schema.properties?.['status']?.['x-status']?.closed.includes(target)) return undefined;
  return propertiesOf(spec.kind.schema).find(([, property]) => property['x-required-from']?.status === target);
}

function reasonEdits(spec: Spec, target: string, reason: string | undefined): readonly TextEdit[] {
  const [key, schema] = reasonFor(spec, target) ?? [];
  if (key === undefined || !schema || (spec.at(key).exists && reason === undefined)) return [];
  return write(spec, [key], reason === undefined ? skeleton(schema, { leaf: placeholder, wanted: () => true }).trim() : quote(reason));
}

function note(spec: Spec, target: string, today: string): readonly TextEdit[] {
  if (!spec.kind.schema.properties?.['changelog']) return [];
  const { status } = spec;
  const author = spec.at('author').filledText;
  const isKnown = status !== undefined && statusesOf(spec.kind.schema).includes(status);
  const change = isKnown ? `Status changed from ${status} to ${target}.` : `Status set to ${target}.`;
  return entryEdits(spec, [`date: ${today}`, ...(author === undefined ? [] : [`by: ${quote(author.trim())}`]), `change: ${change}`]);
}

/** Puts a value in the place of what is written there, or where it belongs; nothing where what is above it is missing. */
function write(spec: Spec, path: Path, text: string): readonly TextEdit[] {
  const { node, exists } = spec.at(...path);
  // Word for word, so that spaces in front of it stay.
  if (exists && node?.kind === 'scalar' && node.style !== 'literal' && node.style !== 'folded') return [{ ...node.span, newText: text }];
  return exists && node ? replaceValue(spec.source, node, text) : insertAt(spec.source, spec.kind.schema, path, text);
}

/** When the plan has become firm, or the work on it begins: later it is too late to say what was agreed. */
function isMomentToLock(after: SpecAnalysis): boolean {
  const { kind, status } = after.spec;
  const statuses = statusesOf(kind.schema);
  const firm = statuses.indexOf(kind.schema.properties?.['status']?.['x-status']?.firm_from ?? '');
  const now = statuses.indexOf(status ?? '');
  return firm >= 0 && (now === firm || now === firm + 1) && lockPlan(after) !== undefined;
}
