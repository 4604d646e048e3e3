/** What stands at the top of a page: how far the spec is, for when, and who is in it. */
import type { SpecAnalysis } from '../../analyze.js';
import { roleShort } from '../../ownership/knowledge.js';
import { propertyOf } from '../../schema/lookup.js';
import { spanOf } from './blocks.js';
import type { Fact } from './page.js';
import { inlineOf } from './values.js';

/** In the order a reader asks for them. What a spec does not have is left out. */
const keys = [
  'status', 'horizon', 'work_type', 'launch_tier', 'funnel_stage', 'product_area', 'surface', 'author', 'prd', 'target_launch', 'launch_date',
  'launched_on', 'review_by', 'updated',
];

export function factsOf(a: SpecAnalysis, shown: readonly string[] = keys): readonly Fact[] {
  const { spec } = a;
  const facts = shown.flatMap((key): readonly Fact[] => {
    const view = spec.at(key);
    const schema = propertyOf(spec.kind.schema, key);
    return view.filled && schema ? [{ label: schema.title ?? key, value: inlineOf(view, schema), span: spanOf(view) }] : [];
  });
  return [...facts, ...people(a)];
}

/** Everybody who drives a section, by role. */
function people(a: SpecAnalysis): readonly Fact[] {
  const roles = new Set(a.spec.kind.sections.flatMap((section) => a.ownership.of(section)?.owner ?? []));
  const named = [...roles].flatMap((role) => {
    const who = a.ownership.roster.people(role);
    return who.length === 0 ? [] : [`${who.join(', ')} (${roleShort(role)})`];
  });
  if (named.length === 0) return [];
  const team = a.spec.at('team');
  return [{ label: 'People', wide: true, value: { text: named.join(', ') }, span: team.exists ? spanOf(team) : a.spec.at('title').anchor }];
}
