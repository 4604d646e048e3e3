import type { Source } from '../parse/source.js';
import type { Kind } from '../schema/catalog.js';
import { statusesOf } from '../schema/lookup.js';
import type { StatusAnnotation } from '../schema/vocabulary.js';
import { holds } from './condition.js';
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
  private knownSections: readonly View[] | undefined;

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
    return this.phaseAt(this.status);
  }

  /** The phase for what is owed: closed specs of work that customers have got owe what was promised them. */
  get owingPhase(): Phase {
    return this.phaseAt(this.standing ?? this.status);
  }

  /** The status whose promises count: for closed specs the one they still owe for, undefined where they owe nothing any more. */
  get standing(): string | undefined {
    if (!this.isClosed) return this.status;
    const owes = this.statusAnnotation?.closed_owes;
    return owes && holds(owes.if, this.root) ? owes.status : undefined;
  }

  /** Whether the status is at or past another in the kind's order. Closed specs have reached what they still owe for, or nothing. */
  hasReached(status: string): boolean {
    const statuses = statusesOf(this.kind.schema);
    const { standing } = this;
    if (standing === undefined && this.isClosed) return false;
    return Math.max(statuses.indexOf(standing ?? ''), 0) >= statuses.indexOf(status) && statuses.includes(status);
  }

  private phaseAt(status: string | undefined): Phase {
    const statuses = statusesOf(this.kind.schema);
    const annotation = this.statusAnnotation;
    if (!annotation) return 'open';
    if (status === undefined || !statuses.includes(status)) return 'draft';
    if (annotation.closed.includes(status)) return 'closed';
    if (statuses.indexOf(status) >= statuses.indexOf(annotation.firm_from)) return 'firm';
    return status === statuses[0] ? 'draft' : 'open';
  }

  private get isClosed(): boolean {
    return this.statusAnnotation?.closed.includes(this.status ?? '') ?? false;
  }

  private get statusAnnotation(): StatusAnnotation | undefined {
    return this.kind.schema.properties?.['status']?.['x-status'];
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
    return (this.knownSections ??= this.root.entries().flatMap(([key, view]) => (this.kind.sections.includes(String(key.value)) ? [view] : [])));
  }
}
