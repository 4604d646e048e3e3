/** What the kinds themselves say about who owns what, before any team does. */
import type { Kind } from '../schema/catalog.js';
import type { OwnershipAnnotation } from '../schema/vocabulary.js';
import { escape } from './markdown.js';
import { roleWord } from './people.js';

/** Who takes part in a section as long as neither the team nor the spec says otherwise, as lines of Markdown. */
export function usuallyInvolved(ownership: OwnershipAnnotation, owner = 'Owner'): readonly string[] {
  const roles = (ids: readonly string[]): string => ids.map(roleWord).join(', ');
  return [
    `**${owner}:** ${roleWord(ownership.owner)}`,
    ...(ownership.shared === undefined ? [] : [`**Shared with:** ${roles(ownership.shared.filter((role) => role !== ownership.owner))}`]),
    ...(ownership.contributors.length === 0 ? [] : [`**Contributors:** ${roles(ownership.contributors)}`]),
    ...(ownership.must_agree === undefined
      ? []
      : [`**Must agree:** ${ownership.must_agree.map(({ role, on }) => (on === undefined ? roleWord(role) : `${roleWord(role)} on ${on}`)).join(', ')}`]),
    ...(ownership.approver === undefined ? [] : [`**Approver:** ${roleWord(ownership.approver)}`]),
  ];
}

/** The sections that are a role's to drive, for each kind that has some: `Problem, Evidence (PRD)`, as Markdown. */
export function usuallyDriven(role: string, kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap(({ label, schema, sections }) => {
    const titles = sections.flatMap((section) => {
      const property = schema.properties?.[section];
      return property?.['x-ownership']?.owner === role ? [escape(property.title ?? section)] : [];
    });
    return titles.length === 0 ? [] : [`${titles.join(', ')} (${escape(label)})`];
  });
}
