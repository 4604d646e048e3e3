import { replaceValue } from '../edit/replace.js';
import { isStandardDesign } from '../experiment/experiment.js';
import { isSized, readChange } from '../experiment/plan.js';
import type { Fix } from '../finding.js';
import { lockFix, settledValues, type SettledValue } from '../lock/locked.js';
import { deref } from '../parse/source.js';
import { isAcknowledged, noteFix } from '../spec/changelog.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { oneLine } from '../text.js';
import { differing } from '../wording/excerpts.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';

export const postStartEdit: Rule = {
  meta: {
    id: 'post-start-edit',
    title: 'The plan changed after the start',
    kinds: ['experiment'],
    sections: ['metrics', 'analysis', 'variants', 'schedule', 'decision_rule'],
    level: { base: 'error', bases: { unlocked: 'info' } },
    messages: {
      default: '{what} was {old} when the plan was locked, and is now {new}. Change it back, or note why under `changelog` with `plan_change: true`.',
      gone: '{what} was {old} when the plan was locked, and is gone now. Put it back, or note why under `changelog` with `plan_change: true`.',
      added: 'Variant `{key}` was not there when the plan was locked. Take it out, or note why it was added under `changelog` with `plan_change: true`.',
      unlocked: 'The test is running and its plan is not locked, so nobody could tell if it changed on the way. Lock it: the quick fix writes down what was agreed.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec, today } = context;
    if (!spec.hasReached('running')) return;
    const plan = spec.at('plan');
    if (plan.exists) {
      if (!isAcknowledged(spec, plan.at('locked_on'))) yield* differences(context);
      return;
    }
    // A plan that is not finished has findings of its own; to lock it comes after.
    const finished = isStandardDesign(spec) && (!isSized(spec) || readChange(spec.at('analysis', 'mde')) !== undefined);
    const lock = spec.status === 'running' && finished ? lockFix(spec, today) : undefined;
    if (lock) yield { message: 'unlocked', span: spec.at('status').span, fixes: () => [lock] };
  },
};

function* differences({ spec, today }: RuleContext): Iterable<RuleProblem> {
  const values = settledValues(spec);
  const plan = spec.at('plan');
  const now = new Map(values.map((value) => [value.path.join('.'), value]));
  const weights = plan.at('weights').entries().map(([key]) => String(key.value));
  for (const value of values) {
    const locked = plan.at(...value.path);
    const [section, key = ''] = value.path;
    if (!locked.filled) {
      const isNew = section === 'weights' && weights.length > 0 && value.text !== undefined;
      if (isNew) yield { message: 'added', data: { key }, span: value.view.span, related: related(plan.at('weights')), fixes: () => [noteFix(spec, today)] };
    } else if (!isSame(value, locked)) yield problem(spec, today, value, locked);
  }
  for (const key of weights) {
    const locked = plan.at('weights', key);
    if (now.has(`weights.${key}`) || !locked.filled) continue;
    const data = { what: `The weight of \`${key}\``, old: locked.text ?? '' };
    yield { message: 'gone', data, span: locked.anchor, fixes: () => [noteFix(spec, today)] };
  }
}

function isSame({ path, text, number }: SettledValue, locked: View): boolean {
  const lockedNumber = path[0] === 'weights' ? locked.percent : locked.number;
  if (number !== undefined && lockedNumber !== undefined) return Math.abs(number - lockedNumber) < 1e-9;
  return text !== undefined && oneLine(text) === oneLine(locked.text ?? '');
}

function problem(spec: Spec, today: string, value: SettledValue, locked: View): RuleProblem {
  const { view, text } = value;
  const [old, current] = differing(oneLine(locked.text ?? ''), oneLine(text ?? ''));
  return {
    ...(text === undefined && { message: 'gone' }),
    data: { what: value.label, old, new: current },
    // What is gone has no place but in the plan.
    span: text === undefined ? locked.anchor : view.span,
    related: related(locked),
    fixes: () => [...changeBack(spec, value, locked), noteFix(spec, today)],
  };
}

function changeBack(spec: Spec, { view, path }: SettledValue, locked: View): readonly Fix[] {
  const raw = locked.node && spec.source.text.slice(locked.node.span.start, locked.node.span.end);
  // Text on several lines is not moved: its indentation is that of another place. An end that follows from a duration is none to replace.
  if (!view.node || raw === undefined || /\n/.test(raw) || deref(locked.node)?.kind !== 'scalar' || (path[0] === 'end' && view.pair?.key.value !== 'end')) return [];
  return [{ title: `Change it back to ${raw.length > 40 ? 'what was locked' : raw}`, safe: false, edits: replaceValue(spec.source, view.node, raw) }];
}

function related(locked: View): NonNullable<RuleProblem['related']> {
  return [{ span: locked.span, message: 'The locked plan' }];
}
