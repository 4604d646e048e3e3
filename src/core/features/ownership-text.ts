/** Who owns a section and why, as people read it. */
import type { SpecAnalysis } from '../analyze.js';
import { roleById } from '../ownership/knowledge.js';
import type { OwnershipStep, SectionOwnership } from '../ownership/resolve.js';
import type { MustAgree } from '../schema/vocabulary.js';
import { approvals, type Approval } from './approvals.js';
import { blocks, escape, list } from './markdown.js';
import { roleAndPeople, roleWithPeople, roleWord, sourcesInShort } from './people.js';

/** Everything about the ownership of a section, as Markdown: who is involved how, and why. */
export function ownershipText(a: SpecAnalysis, ownership: SectionOwnership): string {
  return blocks(involvedText(a, ownership), whyText(ownership));
}

/** Who is involved in a section, and how. */
export function involvedText(a: SpecAnalysis, ownership: SectionOwnership): string {
  return list(involved(a, ownership));
}

/** The reasons that decide who owns a section. */
export function whyText(ownership: SectionOwnership): string {
  return `**Why this owner**\n${list(reasons(ownership))}`;
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
  const lines = [`**Owner:** ${ownerText(a, ownership)}`];
  if (ownership.shared.length > 0) lines.push(`**Shared with:** ${all(ownership.shared)}`);
  if (ownership.contributors.length > 0) lines.push(`**Contributors:** ${all(ownership.contributors)}`);
  if (ownership.mustAgree.length > 0) lines.push(`**Must agree:** ${ownership.mustAgree.map((one) => mustAgree(a, one)).join(', ')}`);
  if (ownership.informed.length > 0) lines.push(`**Informed:** ${all(ownership.informed)}`);
  const approver = approverText(a, ownership);
  if (approver !== undefined) lines.push(`**Approver:** ${approver}`);
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

/** A role or a person's name. That there is none matters only once the plan is meant to be approved. */
function approverText(a: SpecAnalysis, ownership: SectionOwnership): string | undefined {
  const { approver } = ownership;
  const asked = distinct(approvals(a)).filter(({ role }) => role !== ownership.owner);
  if (approver !== undefined) {
    const person = asked.find(({ role }) => role === approver)?.person;
    if (person !== undefined) return `${roleWord(approver)} (${escape(person)})`;
    return roleById(approver) ? roleWithPeople(a.ownership.roster, approver) : escape(approver);
  }
  if (asked.length > 0) return asked.map(({ role, person }) => (person === undefined ? roleWithPeople(a.ownership.roster, role) : `${roleWord(role)} (${escape(person)})`)).join(', ');
  return a.spec.phase === 'firm' ? 'not named' : undefined;
}

/** One person may decide at several gates. */
function distinct(all: readonly Approval[]): readonly Approval[] {
  return all.filter((one, index) => all.findIndex((other) => other.role === one.role && other.person === one.person) === index);
}

const mostReasons = 3;

/** The last step is the one that decided, and what the sources think of such a team goes with it; of the steps before, the nearest. */
function reasons(ownership: SectionOwnership): readonly string[] {
  const notes = ownership.notes.slice(0, mostReasons - 1);
  const steps = ownership.steps.slice(-(mostReasons - notes.length));
  return [
    ...steps.map((step) => withSources(textOf(step), step.sources)),
    ...notes.map((note) => withSources(note.text, [note.source])),
  ];
}

/** Settings and specs bring words of their own. */
function textOf(step: OwnershipStep): string {
  return step.by === 'settings' || step.by === 'spec' ? escape(step.text) : step.text;
}

function withSources(text: string, sources: readonly string[]): string {
  return sources.length === 0 ? text : `${text} (${sourcesInShort(sources)})`;
}
