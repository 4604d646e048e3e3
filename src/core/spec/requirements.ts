/** The requirements of a PRD, with what is asked of them again and again. */
import { deref } from '../parse/source.js';
import { remembered } from '../remembered.js';
import { entriesOf, type Entry } from './entries.js';
import type { Spec } from './spec.js';
import { isPlaceholder, type View } from './view.js';

export interface Requirement extends Entry {
  readonly text: View;
  readonly priority: string | undefined;
  /** Not in this release, so little has to be known about it. */
  readonly later: boolean;
  readonly quality: boolean;
  readonly acceptance: readonly View[];
}

/** A dozen rules read them, one after the other. A spec belongs to one version of a text, so nothing here grows old. */
export const requirementsOf = remembered(readRequirements);

function readRequirements(spec: Spec): readonly Requirement[] {
  return entriesOf(spec.at('requirements'), 'Requirement').map((entry) => {
    const { view } = entry;
    const priority = view.at('priority').text;
    return {
      ...entry,
      text: view.at('text'),
      priority,
      later: priority === 'wont',
      quality: view.at('kind').text === 'quality',
      acceptance: view.at('acceptance').items(),
    };
  });
}

/** The keys of an acceptance criterion that hold its text. */
const criterionKeys = ['given', 'when', 'then', 'ears'] as const;
type CriterionKey = (typeof criterionKeys)[number];

/** The texts of a criterion: one sentence, or the parts it is made of. */
export function partsOf(criterion: View): readonly (readonly [CriterionKey, View])[] {
  if (deref(criterion.node)?.kind !== 'map') return [['ears', criterion]];
  return criterionKeys.map((key) => [key, criterion.at(key)] as const).filter(([, view]) => view.exists);
}

/** Everything a requirement says, acceptance included. */
export function saysOf({ text, acceptance }: Requirement): readonly string[] {
  return [text, ...partViews(acceptance)].flatMap(({ filledText }) => filledText ?? []);
}

/** What its acceptance says. */
export function acceptanceOf({ acceptance }: Requirement): readonly string[] {
  return partViews(acceptance).flatMap(({ filledText }) => filledText ?? []);
}

/** Some of it is still a template's question, so that nothing can be said about what is not there. */
export function isUnfinished({ text, acceptance }: Requirement): boolean {
  return [text, ...partViews(acceptance)].some((view) => isPlaceholder(view.text));
}

function partViews(acceptance: readonly View[]): readonly View[] {
  return acceptance.flatMap((criterion) => partsOf(criterion).map(([, view]) => view));
}
