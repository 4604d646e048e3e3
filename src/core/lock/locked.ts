/** The locked plan: which values of a brief it holds, how they are written down, and how they are compared later. */
import { hasFixedShares, plannedEnd, variants } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { dayText } from '../wording/dates.js';
import { lockEdits } from './lock-text.js';

/** A value that is settled before the start. */
export interface SettledValue {
  /** Below `plan`. */
  readonly path: readonly string[];
  /** As messages call it. */
  readonly label: string;
  /** Where the brief says it now. */
  readonly view: View;
  /** What it says; undefined for nothing. */
  readonly text: string | undefined;
  /** What it comes to as a number, where it is one. */
  readonly number?: number | undefined;
}

const branches = ['ship', 'iterate', 'stop', 'guardrail_breach'];

/** All of them, in the order of the schema, whether or not they are written. */
export function settledValues(spec: Spec): readonly SettledValue[] {
  const [primary, mde, alpha] = [spec.at('metrics', 'primary', 'id'), spec.at('analysis', 'mde'), spec.at('analysis', 'alpha')];
  const weighted = hasFixedShares(spec) ? variants(spec) : [];
  return [
    { path: ['primary'], label: 'The primary metric', view: primary, text: primary.filledText },
    { path: ['mde', 'value'], label: 'The size of the `mde`', view: mde.at('value'), text: mde.at('value').filledText, number: mde.at('value').number },
    { path: ['mde', 'kind'], label: 'The kind of the `mde`', view: mde.at('kind'), text: mde.at('kind').filledText },
    // Left out it means the usual value.
    { path: ['alpha'], label: 'Alpha', view: alpha, text: alpha.exists ? alpha.filledText : '0.05', number: alpha.exists ? alpha.number : 0.05 },
    ...weighted.flatMap((variant) => weightOf(variant)),
    { path: ['end'], label: 'The end', ...endOf(spec) },
    ...branches.map((branch) => {
      const view = spec.at('decision_rule', branch);
      return { path: ['decision_rule', branch], label: `The decision rule's \`${branch}\``, view, text: view.filledText };
    }),
  ];
}

function weightOf(variant: View): readonly SettledValue[] {
  const key = variant.at('key').filledText;
  const view = variant.at('weight');
  return key === undefined ? [] : [{ path: ['weights', key], label: `The weight of \`${key}\``, view, text: view.filledText, number: view.percent }];
}

function endOf(spec: Spec): Pick<SettledValue, 'view' | 'text'> {
  const written = spec.at('schedule', 'end');
  const end = plannedEnd(spec);
  // What is written and no day is kept as it is written.
  if (!end || (written.exists && end.view.node !== written.node)) return { view: written, text: written.filledText };
  return { view: end.view, text: dayText(end.day) };
}

/**
 * Writes down what is settled, dated today. Before the start a locked plan may be locked again; afterwards it stays what it was. Nothing
 * for a brief without a primary metric, in which there is no plan yet.
 */
export function lockFix(spec: Spec, today: string): Fix | undefined {
  const values = settledValues(spec).flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  if (values[0]?.path[0] !== 'primary' || (spec.at('plan').exists && spec.hasReached('running')) || spec.phase === 'closed') return undefined;
  const edits = lockEdits(spec, 'plan', values, today);
  return edits.length === 0 ? undefined : { title: 'Lock the plan', safe: false, edits };
}
