/** Who owns a section and why, as people read it. */
import type { SpecAnalysis } from '../analyze.js';
import { roleById } from '../ownership/knowledge.js';
import type { OwnershipStep, SectionOwnership } from '../ownership/resolve.js';
import type { MustAgree } from '../schema/vocabulary.js';
import { blocks, escape, list } from './markdown.js';
import { roleAndPeople, roleWithPeople, roleWord, sourceLink } from './people.js';

/** Everything about the ownership of a section, as Markdown: who is involved how, and the chain of reasons. */
export function ownershipText(a: SpecAnalysis, ownership: SectionOwnership): string {
  return blocks(list(involved(a, ownership)), `**Why this owner**\n${list(reasons(ownership))}`);
}

/** `growth PM · Ana Ruiz`, or what to do where the section falls to nobody. */
export function ownerText(a: SpecAnalysis, ownership: SectionOwnership): string {
  if (ownership.owner !== undefined) return roleAndPeople(a.ownership.roster, ownership.owner);
  const missing = roleWord(ownership.intended);
  return `nobody. This team has no ${missing} role: name somebody for it under \`team\`, or say under \`ownership\` who takes this section.`;
}

function involved(a: SpecAnalysis, ownership: SectionOwnership): readonly string[] {
  const { roster } = a.ownership;
  const all = (roles: readonly string[]): string => roles.map((role) => roleWithPeople(roster, role)).join(', ');
  const lines = [`**Owner** ${ownerText(a, ownership)}`];
  if (ownership.shared.length > 0) lines.push(`**Shared with** ${all(ownership.shared)}`);
  if (ownership.contributors.length > 0) lines.push(`**Contributors** ${all(ownership.contributors)}`);
  if (ownership.mustAgree.length > 0) lines.push(`**Must agree** ${ownership.mustAgree.map((one) => mustAgree(a, one)).join(', ')}`);
  if (ownership.informed.length > 0) lines.push(`**Informed** ${all(ownership.informed)}`);
  lines.push(`**Approver** ${approver(a, ownership.approver)}`);
  return lines;
}

/** A role that does not exist in this team passes its say on; where nobody takes it, the gap is named. */
function mustAgree(a: SpecAnalysis, { role, on }: MustAgree): string {
  const { roster } = a.ownership;
  const standIn = roster.standIn(role);
  const who =
    standIn === undefined ? `${roleWord(role)} (this team has none: name somebody under \`team\`)`
    : standIn === role ? roleWithPeople(roster, role)
    : `${roleWithPeople(roster, standIn)} in place of ${roleWord(role)}`;
  return on === undefined ? who : `${who} on ${on}`;
}

/** A role or a person's name. */
function approver(a: SpecAnalysis, who: string | undefined): string {
  if (who === undefined) return 'not named';
  return roleById(who) ? roleWithPeople(a.ownership.roster, who) : escape(who);
}

function reasons(ownership: SectionOwnership): readonly string[] {
  return [
    ...ownership.steps.map((step) => withSources(textOf(step), step.sources)),
    ...ownership.notes.map((note) => withSources(note.text, [note.source])),
  ];
}

/** Settings and specs bring words of their own. */
function textOf(step: OwnershipStep): string {
  return step.by === 'settings' || step.by === 'spec' ? escape(step.text) : step.text;
}

function withSources(text: string, sources: readonly string[]): string {
  return sources.length === 0 ? text : `${text} (${sources.map(sourceLink).join(', ')})`;
}
