/** What the summary of each kind tells, in the order somebody asks who has a minute. */
import type { SpecAnalysis } from '../../../analyze.js';
import { effectText } from '../../../experiment/effect.js';
import { estimatesOf, intervalText } from '../../../experiment/estimates.js';
import { isNonInferiority, isProportion, planningOf, readChange } from '../../../experiment/plan.js';
import type { View } from '../../../spec/view.js';
import { dayNumber } from '../../../wording/dates.js';
import { numberText, shareText } from '../../../wording/numbers.js';
import { counted } from '../../../wording/words.js';
import { spanOf } from '../blocks.js';
import { hypothesisCard } from '../experiment.js';
import type { Fact, PageSection } from '../page.js';
import { inlineOf } from '../values.js';
import { amount, factsBlock, listBlock, metricName, metricsPart, nextPart, part, prose, risksPart, told, words } from './parts.js';

export const summaries: Readonly<Record<string, (a: SpecAnalysis) => readonly PageSection[]>> = {
  prd: (a) => [
    ...part(a, 'problem', 'The problem', prose(a.spec.at('problem', 'statement'), 2, 320)),
    ...part(a, 'goals', 'Goals', listBlock(texts(a.spec.at('goals'), ['outcome', 'customer_outcome', 'business_outcome']), 3, spanOf(a.spec.at('goals')))),
    ...part(a, 'solution', 'What we do', prose(a.spec.at('solution', 'approach'), 2, 280)),
    ...metricsPart(a),
    ...risksPart(a),
    ...lookingBack(a),
    ...nextPart(a),
  ],
  experiment: (a) => [...bet(a), ...numbers(a), ...decisionRule(a), ...result(a), ...nextPart(a)],
  launch: (a) => [...what(a), ...forWhom(a), ...ready(a), ...metricsPart(a), ...risksPart(a), ...lookingBack(a), ...nextPart(a)],
};

/** Texts of a list's entries: what the first filled of the keys says, or the entry itself. */
function texts(list: View, keys: readonly string[]): readonly { readonly text: string; readonly span: View['span'] }[] {
  return list.items().flatMap((item) => {
    const view = keys.map((key) => item.at(key)).find((one) => one.filled) ?? item;
    const text = words(view, 1, 160);
    return text === undefined ? [] : [{ text, span: item.span }];
  });
}

/** What came of it, once somebody has looked. */
function lookingBack(a: SpecAnalysis): readonly PageSection[] {
  const results = a.spec.at('results');
  const learnings = texts(results.at('learnings'), ['text', 'learning']);
  return part(a, 'results', 'What we learned', listBlock(learnings, 2, spanOf(results)));
}

function bet(a: SpecAnalysis): readonly PageSection[] {
  const hypothesis = a.spec.at('hypothesis');
  const [card] = hypothesisCard(a);
  if (card?.type !== 'group' || !['because', 'change', 'outcome'].some((key) => hypothesis.at(key).filled)) return [];
  const rows = [...told('Because', hypothesis.at('because'), 260), ...told('We try', hypothesis.at('change'), 260), ...told('We expect', hypothesis.at('outcome'), 260)];
  return part(a, 'hypothesis', 'The bet', factsBlock(rows, spanOf(hypothesis)));
}

/** What decides, how large a change the test looks for, whom it needs and until when. */
function numbers(a: SpecAnalysis): readonly PageSection[] {
  const { spec } = a;
  const primary = spec.at('metrics', 'primary');
  const facts: Fact[] = [];
  if (primary.at('id').filled || primary.at('name').filled) facts.push({ label: 'Primary metric', value: { text: metricName(primary) }, span: spanOf(primary) });
  if (primary.at('baseline').filled) facts.push({ label: 'Today', value: amount(primary, 'baseline'), span: spanOf(primary.at('baseline')) });
  const mde = spec.at('analysis', 'mde');
  const change = readChange(mde);
  if (change) {
    const kind = change.kind === 'relative' ? ' (relative)' : '';
    facts.push({ label: isNonInferiority(spec) ? 'Loss it can rule out' : 'Smallest effect it finds', value: { text: `${effectText(change, isProportion(primary))}${kind}` }, span: spanOf(mde) });
  }
  const { plan } = planningOf(spec);
  if (plan.computable) {
    const analysis = spec.at('analysis');
    const sure = `${shareText(plan.inputs.power)} power, alpha ${numberText(plan.inputs.alpha, 4)}`;
    facts.push({ label: 'Sample', value: { text: `${numberText(plan.total)} in all (${sure})` }, span: analysis.exists ? spanOf(analysis) : analysis.anchor });
  }
  const schedule = spec.at('schedule');
  for (const [label, view] of [['Starts', schedule.at('start')], ['Ends', schedule.at('end')]] as const) {
    const day = words(view, 1, 40);
    if (day !== undefined) facts.push({ label, value: { text: day }, span: spanOf(view) });
  }
  const span = spanOf(primary.exists ? spec.at('metrics') : mde);
  return part(a, 'analysis', 'The test in numbers', factsBlock(facts, span), span);
}

function decisionRule(a: SpecAnalysis): readonly PageSection[] {
  const rule = a.spec.at('decision_rule');
  const rows = [...told('Ship when', rule.at('ship')), ...told('Iterate when', rule.at('iterate')), ...told('Stop when', rule.at('stop')), ...told('If a guardrail breaks', rule.at('guardrail_breach'))];
  return part(a, 'decision_rule', 'How we decide', factsBlock(rows, spanOf(rule)));
}

function result(a: SpecAnalysis): readonly PageSection[] {
  const { spec } = a;
  const results = spec.at('results');
  const word = (label: string, key: string): readonly Fact[] => {
    const view = results.at(key);
    return view.filled ? [{ label, value: { ...inlineOf(view, undefined), text: words(view, 1, 60)?.replace(/-/g, ' ') ?? '' }, span: spanOf(view) }] : [];
  };
  const metric = spec.at('metrics', 'primary', 'id').text;
  const [estimate] = metric === undefined ? [] : estimatesOf(spec, metric);
  const effect: readonly Fact[] = estimate
    ? [{ label: 'Effect on the primary metric', value: { text: `${estimate.view.at('effect').text ?? '–'} (interval ${intervalText(estimate)})` }, span: estimate.view.span }]
    : [];
  const rows = [...word('Outcome', 'outcome'), ...word('Decision', 'decision'), ...word('Winner', 'winner'), ...effect, ...told('What we learned', results.at('learning'), 260)];
  return part(a, 'results', 'The result', factsBlock(rows, spanOf(results)));
}

function what(a: SpecAnalysis): readonly PageSection[] {
  const value = a.spec.at('value_proposition');
  if (value.filled) return part(a, 'value_proposition', 'What it is', prose(value, 2, 300));
  const positioning = a.spec.at('positioning');
  const statement = positioning.at('statement');
  return part(a, 'positioning', 'What it is', prose(statement.exists ? statement : positioning, 2, 300));
}

function forWhom(a: SpecAnalysis): readonly PageSection[] {
  const audience = a.spec.at('audience');
  return part(a, 'audience', 'For whom', listBlock(texts(audience.at('segments'), []), 4, spanOf(audience)));
}

/** How much of what has to be ready is. */
function ready(a: SpecAnalysis): readonly PageSection[] {
  const readiness = a.spec.at('readiness');
  const items = readiness.items().filter((item) => item.at('item').filled && item.at('state').text !== 'not-applicable');
  if (items.length === 0) return [];
  const done = items.filter((item) => item.at('state').text === 'done');
  const open = items.filter((item) => !done.includes(item));
  const today = dayNumber(a.today) ?? 0;
  const late = open.filter((item) => (dayNumber(item.at('due').text) ?? today) < today);
  const due = open.flatMap((item) => (dayNumber(item.at('due').text) === undefined ? [] : [item.at('due').text ?? ''])).sort();
  const span = spanOf(readiness);
  const rows: Fact[] = [{ label: 'Ready', value: { text: `${numberText(done.length)} of ${counted(items.length, 'item')}` }, span }];
  if (open.length > 0) rows.push({ label: 'Open', value: { text: late.length > 0 ? `${numberText(open.length)}, ${numberText(late.length)} overdue` : numberText(open.length) }, span });
  if (due[0] !== undefined && due[0] >= a.today) rows.push({ label: 'Next due', value: { text: due[0] }, span });
  return part(a, 'readiness', 'How ready we are', factsBlock(rows, span));
}
