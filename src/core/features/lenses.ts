import type { SpecAnalysis } from '../analyze.js';
import { roleShort } from '../ownership/knowledge.js';
import type { SectionOwnership } from '../ownership/resolve.js';
import type { Span } from '../text.js';
import { ownedSections, type OwnershipDetail } from './hints.js';
import { plain } from './markdown.js';

export interface OwnershipLens {
  /** The section's key. */
  readonly span: Span;
  readonly title: string;
  /** Plain text. */
  readonly tooltip: string;
  readonly section: string;
}

/** One for each section that is written, in the order of the text. */
export function ownershipLenses(a: SpecAnalysis, detail: OwnershipDetail): OwnershipLens[] {
  return ownedSections(a).map(({ section, view, ownership }) => ({
    span: view.anchor,
    title: sentence(ownership, detail),
    tooltip: ownership.steps.map((step) => step.text).join('\n'),
    section,
  }));
}

/** `Owner: core PM (Ana Ruiz), shared with PMM · with research, sales` */
function sentence(ownership: SectionOwnership, detail: OwnershipDetail): string {
  if (ownership.owner === undefined) return `Owner: nobody, this team has no ${roleShort(ownership.intended)} role`;
  const people = ownership.people.map((name) => plain(name)).join(', ') || 'nobody named yet';
  const shared = ownership.shared.length === 0 ? '' : `, shared with ${ownership.shared.map(roleShort).join(', ')}`;
  const contributors = detail === 'role' || ownership.contributors.length === 0 ? '' : ` · with ${ownership.contributors.map(roleShort).join(', ')}`;
  return `Owner: ${roleShort(ownership.owner)} (${people})${shared}${contributors}`;
}
