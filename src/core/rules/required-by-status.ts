import { mergeInsertions } from '../edit/merge.js';
import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import { statusesOf } from '../schema/lookup.js';
import { placeholder, skeleton } from '../schema/skeleton.js';
import { groupMissing, type MissingGroup } from '../spec/missing.js';
import { missingAt, type Missing } from '../spec/required.js';
import type { TextEdit } from '../text.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule, RuleContext } from './rule.js';
import { specKinds } from './rule.js';

export const requiredByStatus: Rule = {
  meta: {
    id: 'required-by-status',
    title: 'Missing for this status',
    kinds: specKinds,
    sections: [],
    level: { base: 'warning', risesWhenFirm: true, whenClosed: true, owed: true },
    messages: {
      default: 'For the status `{status}` this still needs {missing}. Write them, or go back to an earlier status until they are there.',
      first: 'A draft already needs {missing}. Add them.',
      firstOne: 'A draft already needs {missing}. Add it.',
      closed: 'What is archived as shipped owes what customers were promised with the status `{status}`. This still needs {missing}. Write it down, or give another reason under `archived_reason`.',
      one: 'For the status `{status}` this still needs {missing}. Write it, or go back to an earlier status until it is there.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec } = context;
    const status = spec.at('status');
    if (!status.exists) return;
    const missing = missingAt(spec, spec.status ?? '', context.today, (rule) => context.ruleIds.has(rule));
    if (missing.length === 0) return;
    const groups = groupMissing(missing);
    // Nobody can go back from the first status.
    const isFirst = statusesOf(spec.kind.schema)[0] === spec.status;
    const owesFor = spec.standing !== spec.status ? spec.standing : undefined;
    const message = owesFor !== undefined ? 'closed' : missing.length === 1 ? (isFirst ? 'firstOne' : 'one') : isFirst ? 'first' : 'default';
    yield {
      message,
      data: { status: owesFor ?? spec.status ?? '', missing: listedUpTo(groups.map(({ label }) => label), 6) },
      span: status.span,
      fixes: () => insertAll(context, groups),
    };
  },
};

function insertAll(context: RuleContext, groups: readonly MissingGroup[]): readonly Fix[] {
  const insert = (items: readonly Missing[]): readonly TextEdit[] => mergeInsertions(items.flatMap((item) => insertion(context, item)));
  const each = groups.map(({ label, items }): Fix => ({ title: `Insert ${label}`, safe: false, edits: insert(items) }));
  if (each.length === 1) return each;
  const all = groups.flatMap(({ items }) => items);
  return [{ title: `Insert all ${all.length} missing parts`, safe: false, edits: insert(all) }, ...each];
}

function insertion({ spec }: RuleContext, item: Missing): readonly TextEdit[] {
  const wanted = (required: Missing['required'] | undefined): boolean => required !== undefined && spec.hasReached(required.status);
  const text = skeleton(item.schema, { leaf: placeholder, wanted });
  return insertAt(spec.source, spec.kind.schema, [...item.holder.path, item.key], text);
}
