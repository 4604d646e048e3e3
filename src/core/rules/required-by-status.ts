import { insertPair } from '../edit/insert.js';
import type { Fix } from '../finding.js';
import { deref, type MapNode } from '../parse/source.js';
import { placeholder, skeleton } from '../schema/skeleton.js';
import { missingAt, type Missing } from '../spec/required.js';
import type { TextEdit } from '../text.js';
import type { Rule, RuleContext } from './rule.js';
import { specKinds } from './rule.js';
import { listedUpTo } from './support/words.js';

export const requiredByStatus: Rule = {
  meta: {
    id: 'required-by-status',
    title: 'Missing for this status',
    kinds: specKinds,
    sections: [],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'For the status `{status}` this still needs {missing}. Write them, or go back to an earlier status until they are there.',
      one: 'For the status `{status}` this still needs {missing}. Write it, or go back to an earlier status until it is there.',
    },
    why: 'Each status is a promise to readers: that the problem is understood, that the plan can be judged, that the work can start.',
    howToFix: 'Fill in what is listed. The quick fix inserts all of it with places to fill.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nhorizon: current\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nhorizon: current\nproblem:\n  statement: People cannot find a report they saved last month.\n',
    },
  },
  *check(context) {
    const { spec } = context;
    const status = spec.at('status');
    if (!status.exists) return;
    const missing = missingAt(spec, spec.status ?? '', context.today, (rule) => context.ruleIds.has(rule));
    if (missing.length === 0) return;
    yield {
      ...(missing.length === 1 && { message: 'one' }),
      data: { status: spec.status ?? '', missing: listedUpTo(missing.map((item) => item.label), 6) },
      span: status.span,
      fixes: () => insertAll(context, missing),
    };
  },
};

function insertAll(context: RuleContext, missing: readonly Missing[]): readonly Fix[] {
  const all: Fix = {
    title: missing.length === 1 ? `Insert ${missing[0]?.label ?? ''}` : `Insert all ${missing.length} missing parts`,
    safe: false,
    edits: merged(missing.flatMap((item) => insertion(context, item))),
  };
  if (missing.length === 1) return [all];
  return [all, ...missing.map((item): Fix => ({ title: `Insert ${item.label}`, safe: false, edits: insertion(context, item) }))];
}

function insertion({ spec }: RuleContext, item: Missing): readonly TextEdit[] {
  const wanted = (required: Missing['required'] | undefined): boolean => required !== undefined && spec.hasReached(required.status);
  const text = skeleton(item.schema, { leaf: placeholder, wanted });
  const holder = deref(item.holder.node) as MapNode | undefined;
  return insertPair(spec.source, holder, item.key, text, item.after === undefined ? {} : { after: item.after });
}

/** Insertions at one place become one edit, in their order, so that editors cannot reorder them. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const same = result.findIndex((other) => other.start === edit.start && other.end === edit.end);
    const other = result[same];
    if (other) result[same] = { ...other, newText: other.newText + edit.newText };
    else result.push(edit);
  }
  return result;
}
