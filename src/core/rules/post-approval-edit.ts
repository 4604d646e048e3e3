import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import { changesOf, lockedSections, type ApprovedChange } from '../lock/approved.js';
import { valueText } from '../lock/lock-text.js';
import { deref } from '../parse/source.js';
import { sectionTitle } from '../schema/catalog.js';
import { isAcknowledged, noteFix } from '../spec/changelog.js';
import type { View } from '../spec/view.js';
import { dayNumber } from '../wording/dates.js';
import { differing, quoted } from '../wording/excerpts.js';
import { counted } from '../wording/words.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';

export const postApprovalEdit: Rule = {
  meta: {
    id: 'post-approval-edit',
    title: 'An approved section changed',
    kinds: ['prd'],
    sections: ['problem', 'goals', 'non_goals', 'metrics', 'solution', 'requirements'],
    level: { base: 'warning' },
    messages: {
      default: 'In "{section}", {place} was {old} when the section was locked{day}, and is now {new}.{more} Change it back, or note why under `changelog` with `plan_change: true`.',
      added: 'In "{section}", {new} was not there when the section was locked{day}.{more} Take it out, or note why under `changelog` with `plan_change: true`.',
      gone: 'In "{section}", {old} was there when the section was locked{day}, and is gone now.{more} Put it back, or note why under `changelog` with `plan_change: true`.',
      whole: 'The section "{section}" was there when it was locked{day}, and is gone now. Put it back, or note why under `changelog` with `plan_change: true`.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec } = context;
    const sections = lockedSections(spec);
    if (sections.length === 0 || isAcknowledged(spec, spec.at('approved_content', 'locked_on'))) return;
    for (const { section, locked } of sections) {
      const view = spec.at(section);
      const changes = changesOf(view, locked);
      const [first] = changes;
      if (first) yield { related: [{ span: locked.span, message: 'What was approved' }], ...problem(context, section, first, changes.length - 1) };
    }
  },
};

/** One finding for a section, at the first place that differs: the rest is read there anyway. */
function problem({ spec, today }: RuleContext, section: string, { old, now }: ApprovedChange, more: number): RuleProblem {
  const title = sectionTitle(spec.kind, section);
  const lockedOn = spec.at('approved_content', 'locked_on').text;
  const data = {
    section: title,
    day: dayNumber(lockedOn) === undefined ? '' : ` on ${lockedOn}`,
    more: more === 0 ? '' : ` ${counted(more, 'more place')} in this section ${more === 1 ? 'differs' : 'differ'}.`,
  };
  const note = noteFix(spec, today);
  if (!spec.at(section).exists) return { message: 'whole', data, span: spec.at('approved_content', section).anchor, fixes: () => [note] };
  if (old && now?.view) {
    const [before, after] = differing(old.text, now.text);
    const { view } = now;
    return { data: { ...data, place: `\`${now.place}\``, old: before, new: after }, span: view.span, fixes: () => [...changeBack(spec, view, old.text), note] };
  }
  if (now?.view) return { message: 'added', data: { ...data, new: named(now) }, span: now.view.span, fixes: () => [note] };
  return { message: 'gone', data: { ...data, old: old ? named(old) : '' }, span: spec.at(section).anchor, fixes: () => [note] };
}

function named({ place, text }: { readonly place: string | undefined; readonly text: string }): string {
  return place === undefined ? quoted(text) : `\`${place}\` (${quoted(text)})`;
}

/** Only a single value: an entry of several is put back by hand. */
function changeBack({ source }: RuleContext['spec'], view: View, text: string): readonly Fix[] {
  if (!view.node || !view.pair || deref(view.node)?.kind !== 'scalar') return [];
  return [{ title: 'Change it back to what was approved', safe: false, edits: replaceValue(source, view.node, ` ${valueText(text, 2)}`) }];
}
