/** What a status asks for and is not there yet. */
import { deref } from '../parse/source.js';
import { remembered } from '../remembered.js';
import { propertiesOf, typesOf, itemOf } from '../schema/lookup.js';
import type { RequiredFrom, Schema } from '../schema/vocabulary.js';
import { holds } from './condition.js';
import type { Spec } from './spec.js';
import type { View } from './view.js';
import { contains, type Span } from '../text.js';

export interface Missing {
  /** The mapping it belongs into. */
  readonly holder: View;
  readonly key: string;
  readonly schema: Schema;
  readonly required: RequiredFrom;
  /** As people call it: "Who", or the section's title. */
  readonly title: string;
  /** What it is part of, as people call it; undefined at the top level. */
  readonly within?: string;
  /** The entry of a list it belongs to: its id or number. */
  readonly entry?: string;
}

/** The keys that any status asks for, themselves or something in them: most of a schema is never asked for, and need not be looked at. */
const askedOf = remembered((schema: Schema): ReturnType<typeof propertiesOf> => propertiesOf(schema).filter(([, property]) => isAsked(property)));

function isAsked(schema: Schema): boolean {
  const item = itemOf(schema);
  return schema['x-required-from'] !== undefined || askedOf(schema).length > 0 || (item !== undefined && isAsked(item));
}

/** Which dedicated rules exist; what they report is left to them. */
type HasRule = (rule: string) => boolean;

/**
 * What is missing at a status, in the schema's order. Where a whole section is missing, it stands for all that would be due inside it.
 *
 * @param today `YYYY-MM-DD`, for what is owed only after a date
 * @param holding looks only into mappings that hold this place; everywhere when absent
 */
export function missingAt(spec: Spec, status: string, today: string, hasRule: HasRule, holding?: number): readonly Missing[] {
  const found: Missing[] = [];
  const annotation = spec.kind.schema.properties?.['status'];
  const statuses = annotation?.enum ?? [];
  const own = statuses.indexOf(status);
  if (own < 0) return found;
  // A closed spec owes what closing it asks for, and nothing of what comes before unless it says so.
  const closed = annotation?.['x-status']?.closed.includes(status);
  const now = closed ? statuses.indexOf(spec.standing ?? '') : own;

  function isDue(required: RequiredFrom | undefined, holder: View, item: View | undefined): required is RequiredFrom {
    if (!required || (required.rule !== undefined && hasRule(required.rule))) return false;
    const from = statuses.indexOf(required.status);
    if (from < 0 || (now < from && own !== from) || !holds(required.if, spec.root)) return false;
    if (required.unless !== undefined && holder.at(required.unless).exists) return false;
    if (required.after !== undefined && !((spec.at(required.after).text ?? '9999') < today)) return false;
    return item === undefined || holds(required.if_item, item);
  }

  const isLookedAt = (span: Span): boolean => holding === undefined || contains(span, holding);

  /** The first thing due inside a mapping that is not there at all. */
  function dueInside(schema: Schema, absent: View): RequiredFrom | undefined {
    if (!typesOf(schema).includes('object')) return undefined;
    for (const [key, property] of askedOf(schema)) {
      const required = property['x-required-from'];
      if (isDue(required, absent, undefined)) return required;
      const deeper = required ? undefined : dueInside(property, absent.at(key));
      if (deeper) return deeper;
    }
    return undefined;
  }

  function visit(holder: View, schema: Schema, above: Pick<Missing, 'within' | 'entry'>, item: View | undefined): void {
    for (const [key, property] of askedOf(schema)) {
      const value = holder.at(key);
      const title = property.title ?? key;
      const annotated = property['x-required-from'];
      if (isAnswered(value, annotated)) inside(value, property, title, above.entry);
      else {
        const required = isDue(annotated, holder, item) ? annotated : annotated ? undefined : dueInside(property, value);
        if (required) found.push({ holder, key, schema: property, required, title, ...above });
      }
    }
  }

  function inside(value: View, schema: Schema, title: string, entry: string | undefined): void {
    const node = deref(value.node);
    if (node && !isLookedAt(node.span)) return;
    const about = itemOf(schema);
    if (node?.kind === 'map') visit(value, schema, { within: title, ...(entry !== undefined && { entry }) }, undefined);
    if (node?.kind !== 'seq' || !about || !typesOf(about).includes('object')) return;
    value.items().forEach((one, index) => {
      const map = deref(one.node);
      if (map?.kind === 'map' && isLookedAt(map.span)) visit(one, about, { within: title, entry: one.at('id').text ?? one.at('key').text ?? String(index + 1) }, one);
    });
  }

  visit(spec.root, spec.kind.schema, {}, undefined);
  return found;
}

function isAnswered(value: View, required: RequiredFrom | undefined): boolean {
  if (!value.exists) return false;
  if (required?.may_be_empty) return true;
  const node = deref(value.node);
  if (node?.kind === 'seq') return node.items.length > 0;
  return node?.kind !== 'map' || node.pairs.length > 0;
}
