/**
 * What changed between two states of a spec, and whom that concerns. Content counts: comments, indentation, line breaks within a text
 * and the order of keys do not.
 */
import type { SpecAnalysis } from '../analyze.js';
import { sectionTitle } from '../schema/catalog.js';
import { oneLine } from '../text.js';
import { approvals, type Approval } from './approvals.js';
import { owners, type OwnerRow } from './owners.js';

/** A role with the people in it; of an approver that is no role, the name. */
export interface Party {
  readonly role: string;
  readonly people: readonly string[];
}

export interface ChangedSection {
  readonly section: string;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Undefined when it falls to nobody in this team. */
  readonly owner: Party | undefined;
  readonly shared: readonly Party[];
  readonly contributors: readonly Party[];
  readonly mustAgree: readonly (Party & { readonly on?: string })[];
  readonly approver: Party | undefined;
}

/** A key above the sections, such as `status`. */
export interface ChangedKey {
  readonly key: string;
  readonly title: string;
  readonly change: ChangedSection['change'];
  /** Of a key with one value: what it was and is. */
  readonly from?: string;
  readonly to?: string;
}

/** Sections that pass from one driver to another. */
export interface DriverMove {
  readonly sections: readonly string[];
  readonly titles: readonly string[];
  readonly from: Party | undefined;
  readonly to: Party | undefined;
  /** The step that decides now, in a sentence; undefined where only the person is another. */
  readonly why: string | undefined;
}

export interface SpecChange {
  readonly keys: readonly ChangedKey[];
  readonly sections: readonly ChangedSection[];
  readonly moves: readonly DriverMove[];
  /** Whose yes the spec needs; none for a spec that is gone. `earlier`: the answer was given before these changes. */
  readonly approvals: readonly (Approval & { readonly earlier: boolean })[];
}

/**
 * @param before undefined for a new spec; judged by the team settings of then, so that a change of those counts too
 * @param after undefined for a spec that is gone
 */
export function changedSections(before: SpecAnalysis | undefined, after: SpecAnalysis | undefined): SpecChange {
  const [old, now] = [contentOf(before), contentOf(after)];
  const changed = [...new Set([...now.keys(), ...old.keys()])].filter((key) => old.get(key) !== now.get(key));
  const rows = new Map([...rowsOf(before), ...rowsOf(after)]);
  const change = (key: string): ChangedSection['change'] => (!old.has(key) ? 'added' : now.has(key) ? 'changed' : 'removed');
  const concernedRows = [...rows.values()].filter(({ row }) => changed.includes(row.section));
  const sections = concernedRows.map(({ row, people }) => concerned(row, people, change(row.section)));
  // Of a new spec, or one that is gone, everything changed: only its sections say something.
  const keys = before && after ? changed.filter((key) => !rows.has(key)).map((key) => changedKey(key, change(key), before, after)) : [];
  return { keys, sections, moves: before && after ? moves(before, after) : [], approvals: approvalsOf(before, after, sections.length > 0) };
}

function approvalsOf(before: SpecAnalysis | undefined, after: SpecAnalysis | undefined, changed: boolean): SpecChange['approvals'] {
  const known = new Set((before ? approvals(before) : []).map(canonical));
  return (after ? approvals(after) : []).map((one) => ({ ...one, earlier: changed && one.decision !== 'pending' && known.has(canonical(one)) }));
}

/** Each top-level key with its content as one text to compare. A key without a value is not there. */
function contentOf(a: SpecAnalysis | undefined): ReadonlyMap<string, string> {
  const content = new Map<string, string>();
  const { data } = a?.source ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return content;
  for (const [key, value] of Object.entries(data)) if (value !== null && value !== '') content.set(key, canonical(value));
  return content;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') return oneLine(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1));
  });
}

type People = (role: string) => readonly string[];

function rowsOf(a: SpecAnalysis | undefined): readonly (readonly [string, { readonly row: OwnerRow; readonly people: People }])[] {
  if (!a) return [];
  return owners(a).map((row) => [row.section, { row, people: (role) => a.ownership.roster.people(role) }]);
}

function concerned(row: OwnerRow, people: People, change: ChangedSection['change']): ChangedSection {
  const party = (role: string): Party => ({ role, people: people(role) });
  return {
    section: row.section,
    title: row.title,
    change,
    owner: row.owner === undefined ? undefined : { role: row.owner, people: row.people },
    shared: row.shared.map(party),
    contributors: row.contributors.map(party),
    mustAgree: row.mustAgree.map(({ role, on }) => ({ ...party(role), ...(on !== undefined && { on }) })),
    approver: row.approver === undefined ? undefined : party(row.approver),
  };
}

function changedKey(key: string, change: ChangedSection['change'], before: SpecAnalysis, after: SpecAnalysis): ChangedKey {
  const [from, to] = [before.spec.at(key).text, after.spec.at(key).text];
  const isShort = [from, to].every((text) => text === undefined || text.length <= 60);
  return {
    key,
    title: sectionTitle(after.spec.kind, key),
    change,
    ...(isShort && from !== undefined && { from }),
    ...(isShort && to !== undefined && { to }),
  };
}

/** Of the sections that are written now. */
function moves(before: SpecAnalysis, after: SpecAnalysis): readonly DriverMove[] {
  if (before.spec.kind !== after.spec.kind) return [];
  const found = new Map<string, DriverMove>();
  for (const row of owners(after)) {
    const [was, is] = [before.ownership.of(row.section), after.ownership.of(row.section)];
    const same = was?.owner === is?.owner;
    if (!row.written || (same && was?.people.join() === is?.people.join())) continue;
    const party = (one: typeof was): Party | undefined => (one?.owner === undefined ? undefined : { role: one.owner, people: one.people });
    const [from, to, why] = [party(was), party(is), same ? undefined : is?.steps.at(-1)?.text];
    const key = JSON.stringify([from, to, why]);
    const known = found.get(key);
    found.set(key, { from, to, why, sections: [...(known?.sections ?? []), row.section], titles: [...(known?.titles ?? []), row.title] });
  }
  return [...found.values()];
}
