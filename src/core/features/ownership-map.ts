/** The whole of a spec's ownership at one look: who has which sections, what is missing, and who would have them under other circumstances. */
import type { SpecAnalysis } from '../analyze.js';
import { profiles, roleShort, roles } from '../ownership/knowledge.js';
import { Ownership, type SectionOwnership } from '../ownership/resolve.js';
import { sectionTitle } from '../schema/catalog.js';
import { propertyOf, valuesOf } from '../schema/lookup.js';
import { missingAt } from '../spec/required.js';
import { contains, type Span } from '../text.js';

/** `done`: all its status asks for, and no error. `begun`: something is written. `empty`: nothing, and asked for. `later`: nothing yet asked for. */
export type SectionState = 'done' | 'begun' | 'empty' | 'later';

export interface MappedSection {
  readonly id: string;
  readonly title: string;
  readonly state: SectionState;
  /** Where it is written; undefined while it is not. */
  readonly span: Span | undefined;
  /** Errors and warnings found in it. */
  readonly findings: number;
  readonly ownership: SectionOwnership;
}

export interface MappedRole {
  /** Undefined for what falls to nobody. */
  readonly role: string | undefined;
  readonly title: string;
  readonly people: readonly string[];
  readonly sections: readonly MappedSection[];
}

/** Who drives how many sections if something were otherwise. */
export interface Otherwise {
  readonly id: string;
  readonly title: string;
  /** It is so now. */
  readonly isNow: boolean;
  /** Sections that would change hands, with the short names of the roles. */
  readonly changes: readonly { readonly section: string; readonly title: string; readonly from: string; readonly to: string }[];
  /** Short names of the roles that would drive something, those with the most sections first. */
  readonly drivers: readonly { readonly role: string; readonly sections: number }[];
}

export interface OwnershipMap {
  /** Every section of the kind, in the schema's order. */
  readonly sections: readonly MappedSection[];
  /** In the order roles are usually listed; who owns nothing is left out. */
  readonly roles: readonly MappedRole[];
  /** Empty for kinds without a horizon. */
  readonly horizons: readonly Otherwise[];
  readonly profiles: readonly Otherwise[];
}

export function ownershipMap(a: SpecAnalysis): OwnershipMap {
  const sections = mappedSections(a);
  const byRole = new Map<string | undefined, MappedSection[]>();
  for (const section of sections) byRole.set(section.ownership.owner, [...(byRole.get(section.ownership.owner) ?? []), section]);
  const order = [...roles.map(({ id }) => id), undefined];
  return {
    sections,
    roles: [...byRole].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)).map(([role, own]) => ({
      role,
      title: role === undefined ? 'Nobody' : roleShort(role),
      people: role === undefined ? [] : a.ownership.roster.people(role),
      sections: own,
    })),
    horizons: horizonsOf(a),
    profiles: profilesOf(a),
  };
}

/** Every section of the kind, in the schema's order. */
export function mappedSections(a: SpecAnalysis): readonly MappedSection[] {
  const { spec } = a;
  const missing = new Set(missingAt(spec, spec.status ?? '', a.today, () => false).map(({ holder, key }) => String(holder.path[0] ?? key)));
  const found = new Map<string, { errors: number; all: number }>();
  const written = spec.sections.flatMap((view) => (view.pair ? [{ id: String(view.pair.key.value), span: view.pair.span }] : []));
  for (const { severity, span } of a.findings) {
    const inside = severity === 'info' ? undefined : written.find((section) => contains(section.span, span.start));
    if (!inside) continue;
    const { errors, all } = found.get(inside.id) ?? { errors: 0, all: 0 };
    found.set(inside.id, { errors: errors + (severity === 'error' ? 1 : 0), all: all + 1 });
  }
  return spec.kind.sections.flatMap((id) => {
    const ownership = a.ownership.of(id);
    if (!ownership) return [];
    const view = spec.at(id);
    const { errors = 0, all = 0 } = found.get(id) ?? {};
    const isMissing = missing.has(id);
    const state = !view.exists ? (isMissing ? 'empty' : 'later') : isMissing || errors > 0 ? 'begun' : 'done';
    return [{ id, title: sectionTitle(spec.kind, id), state, span: view.pair?.span, findings: all, ownership }];
  });
}

function horizonsOf(a: SpecAnalysis): readonly Otherwise[] {
  const schema = propertyOf(a.spec.kind.schema, 'horizon');
  return (schema ? valuesOf(schema) : []).map(({ value }) => {
    const id = String(value);
    return otherwise(a, id, id, a.spec.at('horizon').text === id, new Ownership(a.spec, a.config, { horizon: id }));
  });
}

/** A role for which somebody is named exists whatever the profile says, so these people are left out of the question. */
function profilesOf(a: SpecAnalysis): readonly Otherwise[] {
  return profiles.map((profile) => {
    const team = new Map([...a.config.team].filter(([role]) => !profile.missing.includes(role)));
    const isNow = a.config.profile === profile.id;
    return otherwise(a, profile.id, profile.title, isNow, new Ownership(a.spec, isNow ? a.config : { ...a.config, team, profile: profile.id }));
  });
}

function otherwise(a: SpecAnalysis, id: string, title: string, isNow: boolean, then: Ownership): Otherwise {
  const counts = new Map<string, number>();
  const changes = a.spec.kind.sections.flatMap((section) => {
    const [now, later] = [a.ownership.of(section), then.of(section)];
    if (!now || !later) return [];
    const [from, to] = [now.owner, later.owner].map((role) => (role === undefined ? 'nobody' : roleShort(role)));
    counts.set(to ?? '', (counts.get(to ?? '') ?? 0) + 1);
    return from === to ? [] : [{ section, title: sectionTitle(a.spec.kind, section), from: from ?? '', to: to ?? '' }];
  });
  const drivers = [...counts].map(([role, sections]) => ({ role, sections })).sort((one, other) => other.sections - one.sections);
  return { id, title, isNow, changes, drivers };
}
