/** Who takes part in every section of a spec, as rows of a table. */
import type { SpecAnalysis } from '../analyze.js';
import { roles, type Role } from '../ownership/knowledge.js';
import { sectionTitle } from '../schema/catalog.js';
import type { MustAgree } from '../schema/vocabulary.js';

export interface OwnerRow {
  readonly section: string;
  /** As people read it: "Decision rule". */
  readonly title: string;
  /** The section is there. */
  readonly written: boolean;
  /** A role; undefined when the section falls to nobody in this team. */
  readonly owner: string | undefined;
  /** Of the owner. */
  readonly people: readonly string[];
  readonly shared: readonly string[];
  readonly contributors: readonly string[];
  readonly mustAgree: readonly Pick<MustAgree, 'role' | 'on'>[];
  readonly informed: readonly string[];
  /** A role or a person. */
  readonly approver: string | undefined;
}

/** The part a role has in a section, the weightiest. */
export type Part = 'owner' | 'shares' | 'approves' | 'must agree' | 'contributes' | 'informed';

/** Every section of the spec's kind, written or not, in the schema's order; none for team settings. */
export function owners({ spec, ownership }: SpecAnalysis): OwnerRow[] {
  return spec.kind.sections.flatMap((section) => {
    const found = ownership.of(section);
    if (!found) return [];
    const { owner, people, shared, contributors, mustAgree, informed, approver } = found;
    return [
      {
        section,
        title: sectionTitle(spec.kind, section),
        written: spec.at(section).exists,
        owner,
        people,
        shared,
        contributors,
        // A role that this team does not have passes its say on.
        mustAgree: mustAgree.map(({ role, on }) => ({ role: ownership.roster.standIn(role) ?? role, ...(on !== undefined && { on }) })),
        informed,
        approver,
      },
    ];
  });
}

/** Every part a role has in a row, the weightiest first. Who drives a section shares and contributes to it anyway. */
export function partsOf(row: OwnerRow, role: string): readonly Part[] {
  const parts: Part[] = [];
  if (row.owner === role) parts.push('owner');
  else if (row.shared.includes(role)) parts.push('shares');
  if (row.approver === role) parts.push('approves');
  if (row.mustAgree.some((one) => one.role === role)) parts.push('must agree');
  if (parts.length === 0 && row.contributors.includes(role)) parts.push('contributes');
  if (parts.length === 0 && row.informed.includes(role)) parts.push('informed');
  return parts;
}

/** The weightiest part a role has in a row; undefined for none. */
export function partOf(row: OwnerRow, role: string): Part | undefined {
  return partsOf(row, role)[0];
}

export const roleList: readonly Role[] = roles;
