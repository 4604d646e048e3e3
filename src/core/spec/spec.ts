import type { Source } from '../parse/source.js';
import type { Kind } from '../schema/catalog.js';
import { statusesOf } from '../schema/lookup.js';
import { fieldsOf, type Field } from './fields.js';
import { namesOf, type Names } from './names.js';
import { View } from './view.js';

/**
 * How far a spec has come: a `draft` is thinking aloud, an `open` one is being agreed on, a `firm` one is what the team acts on, and
 * a `closed` one (archived, abandoned) owes almost nothing any more.
 */
export type Phase = 'draft' | 'open' | 'firm' | 'closed';

/** A recognised file, read through its kind's schema. What is derived is worked out when first asked for. */
export class Spec {
  readonly root: View;
  private knownFields: readonly Field[] | undefined;
  private knownNames: Names | undefined;

  constructor(
    readonly kind: Kind,
    readonly source: Source,
  ) {
    this.root = new View(source.root, undefined, { start: 0, end: Math.min(source.text.length, source.lines.lineEnd(0)) });
  }

  at(...path: (string | number)[]): View {
    return this.root.at(...path);
  }

  get id(): string | undefined {
    return this.at('id').text;
  }

  get title(): string | undefined {
    return this.at('title').text;
  }

  /** As written; undefined when missing. */
  get status(): string | undefined {
    return this.at('status').text;
  }

  /** An unknown or missing status counts as draft: the status itself is reported, the rest stays gentle. A kind without statuses is open. */
  get phase(): Phase {
    const statuses = statusesOf(this.kind.schema);
    const annotation = this.kind.schema.properties?.['status']?.['x-status'];
    if (!annotation) return 'open';
    const status = this.status;
    if (status === undefined || !statuses.includes(status)) return 'draft';
    if (annotation.closed.includes(status)) return 'closed';
    if (this.hasReached(annotation.firm_from)) return 'firm';
    return status === statuses[0] ? 'draft' : 'open';
  }

  /** Whether the status is at or past another in the kind's order. Closed statuses have reached none. */
  hasReached(status: string): boolean {
    const statuses = statusesOf(this.kind.schema);
    const closed = this.kind.schema.properties?.['status']?.['x-status']?.closed ?? [];
    const now = this.status ?? '';
    const own = statuses.indexOf(now);
    if (closed.includes(now)) return false;
    return Math.max(own, 0) >= statuses.indexOf(status) && statuses.includes(status);
  }

  /** Every place the schema knows, in the order of the text. */
  get fields(): readonly Field[] {
    return (this.knownFields ??= fieldsOf(this.source.root, this.kind.schema));
  }

  get names(): Names {
    return (this.knownNames ??= namesOf(this.fields));
  }

  /** The sections that are written, in the order of the text. */
  get sections(): readonly View[] {
    const known = new Set(this.kind.sections);
    return this.root.entries().flatMap(([key, view]) => (known.has(String(key.value)) ? [view] : []));
  }
}
