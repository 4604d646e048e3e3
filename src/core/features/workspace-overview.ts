/** All specs of a workspace at one look: what there is, how far it is, and whose turn it is. */
import type { SpecAnalysis } from '../analyze.js';
import { kindById, kinds } from '../schema/catalog.js';
import { propertyOf, statusesOf, valuesOf } from '../schema/lookup.js';
import type { Grouping } from './groupings.js';
import { mappedSections, type SectionState } from './ownership-map.js';
import { isOwn, placeOf } from './section-places.js';

/** What an overview knows of a section. */
export interface SectionLine {
  readonly id: string;
  readonly title: string;
  readonly owner: string | undefined;
  readonly shared: readonly string[];
  readonly state: SectionState;
  /** Errors and warnings. */
  readonly findings: number;
  /** Where it is or would be written, both from 0. */
  readonly line: number;
  readonly character: number;
}

/** What an overview knows of a spec: small plain data, so that a thousand of them are no burden. */
export interface SpecLine {
  readonly kind: string;
  readonly title: string | undefined;
  readonly status: string | undefined;
  /** Archived or abandoned. */
  readonly closed: boolean;
  /** Its own, or that of the PRD it belongs to. */
  readonly horizon: string | undefined;
  readonly errors: number;
  readonly warnings: number;
  readonly sections: readonly SectionLine[];
}

export interface SpecGroup<Line extends SpecLine> {
  /** The kind, status or horizon; undefined for specs that have none. */
  readonly id: string | undefined;
  readonly specs: readonly Line[];
}

/** How much of the work on the product of today core PMs drive. */
export interface CurrentShare {
  readonly driven: number;
  readonly sections: number;
}

/** Undefined for team settings, in which nobody has work. */
export function specLine(a: SpecAnalysis): SpecLine | undefined {
  const { spec, findings, source } = a;
  if (spec.kind.id === 'config') return undefined;
  return {
    kind: spec.kind.id,
    title: spec.at('title').filledText,
    status: spec.status,
    closed: spec.phase === 'closed',
    horizon: horizonOf(a),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    sections: mappedSections(a).map(({ id, title: name, state, findings: found, ownership: { owner, shared } }) => {
      const { line, character } = source.lines.position(placeOf(a, id));
      return { id, title: name, owner, shared, state, findings: found, line, character };
    }),
  };
}

/** In the order that each grouping is usually listed in; specs that say nothing of it come last. The specs keep their order. */
export function grouped<Line extends SpecLine>(specs: readonly Line[], by: Grouping): readonly SpecGroup<Line>[] {
  const groups = new Map<string | undefined, Line[]>();
  for (const id of orders[by]()) groups.set(id, []);
  const rest: Line[] = [];
  for (const spec of specs) {
    const id = spec[by];
    if (id === undefined) rest.push(spec);
    else groups.set(id, [...(groups.get(id) ?? []), spec]);
  }
  return [...[...groups].map(([id, own]) => ({ id, specs: own })), { id: undefined, specs: rest }].filter((group) => group.specs.length > 0);
}

/**
 * Of the sections that are written or asked for in open specs about today's product, how many core PMs drive. Undefined without such.
 * Busy with today's work, a product manager has no time for tomorrow's (source: roles-before-titles).
 */
export function currentShare(specs: readonly SpecLine[]): CurrentShare | undefined {
  const current = specs.filter(({ horizon, closed }) => horizon === 'current' && !closed);
  const sections = current.flatMap((spec) => spec.sections.filter(({ state }) => state !== 'later'));
  if (sections.length === 0) return undefined;
  return { driven: sections.filter(({ owner }) => owner === 'core-pm').length, sections: sections.length };
}

/** What is left to do for a role: sections it drives or shares that lack something or have findings. Specs without any are left out. */
export function openWork<Line extends SpecLine>(specs: readonly Line[], role: string): readonly { spec: Line; sections: readonly SectionLine[] }[] {
  return specs.flatMap((spec) => {
    const sections = spec.closed ? [] : spec.sections.filter((section) => isOwn(section, role) && isOpen(section));
    return sections.length === 0 ? [] : [{ spec, sections }];
  });
}

function isOpen({ state, findings }: SectionLine): boolean {
  return state === 'empty' || state === 'begun' || findings > 0;
}

/** Only PRDs say a horizon; experiments and launches are about what their PRD is about. */
function horizonOf({ spec, workspace }: SpecAnalysis): string | undefined {
  if (propertyOf(spec.kind.schema, 'horizon')) return spec.at('horizon').filledText;
  const prd = spec.at('prd').text;
  return prd === undefined ? undefined : workspace?.withId(prd).find(({ horizon }) => horizon !== undefined)?.horizon;
}

/** The usual order of what specs are grouped by. Each kind has its own statuses; what they share comes where the first kind has it. */
const orders: Readonly<Record<Grouping, () => readonly string[]>> = {
  kind: () => kinds.map(({ id }) => id),
  status: () => [...new Set(kinds.flatMap(({ schema }) => statusesOf(schema)))],
  horizon: () => {
    const schema = kindById('prd')?.schema;
    const horizon = schema && propertyOf(schema, 'horizon');
    return (horizon ? valuesOf(horizon) : []).map(({ value }) => String(value));
  },
};
