/** What an experiment brief shows beyond its words: who gets what, when, what the plan can find, and what was found. */
import type { SpecAnalysis } from '../../analyze.js';
import { effectText } from '../../experiment/effect.js';
import { plannedDays, plannedEnd, variants } from '../../experiment/experiment.js';
import { enrolmentOf, isProportion, planningOf, readChange } from '../../experiment/plan.js';
import type { Spec } from '../../spec/spec.js';
import { unitsPerEqualUnit } from '../../statistics/allocation.js';
import { enrolled } from '../../statistics/duration.js';
import { detectableEffect } from '../../statistics/power.js';
import { contentWords } from '../../wording/content-words.js';
import { dayNumber } from '../../wording/dates.js';
import { numberText, shareText } from '../../wording/numbers.js';
import { spanOf } from './blocks.js';
import { curveChart, type Point } from './charts/curve.js';
import { intervalsChart, type Interval } from './charts/intervals.js';
import { sharesChart } from './charts/shares.js';
import { timelineChart } from './charts/timeline.js';
import type { Block, Pictures } from './page.js';

/** The whole bet as one sentence a reader can say aloud; what is not written yet stays open. */
export function hypothesisCard({ spec }: SpecAnalysis): readonly Block[] {
  const at = (key: string): string => {
    const view = spec.at('hypothesis', key);
    return view.filled ? (view.text ?? '').trim().replace(/\.$/, '') : '…';
  };
  const metric = at('metric');
  const size = spec.at('hypothesis', 'expected_effect').number;
  const way = { increase: 'up', decrease: 'down' }[at('direction')];
  const moved = [`\`${metric}\``, way, size === undefined ? undefined : `by about ${shareText(Math.abs(size))}`].filter((part) => part !== undefined).join(' ');
  const text = `**Because** ${within(spec, at('because'))},\n\n**we believe that** ${within(spec, at('change'))}\n\n**will lead to this:** ${within(spec, at('outcome'))}.\n\n**We will know by** ${moved}.`;
  const span = spanOf(spec.at('hypothesis'));
  return [{ type: 'group', title: 'The bet', card: true, blocks: [{ type: 'prose', text, span }], span }];
}

/** A word that bears no name: it has no meaning of its own, says what is done, or stands in the spec without a capital. */
function isCommon(word: string, { source }: Spec): boolean {
  return contentWords(word).length === 0 || word.endsWith('ing') || new RegExp(`(?<![\\p{L}\\p{N}_-])${word}(?![\\p{L}\\p{N}_-])`, 'u').test(source.text);
}

/** A sentence as a part of another: what may be a name or an abbreviation keeps its capital. */
function within(spec: Spec, sentence: string): string {
  const [first = ''] = /^(?:A|\p{Lu}\p{Ll}+)(?=[\s,])/u.exec(sentence) ?? [];
  const word = first.toLowerCase();
  return first !== '' && isCommon(word, spec) ? word + sentence.slice(first.length) : sentence;
}

export function split({ spec }: SpecAnalysis): Pictures {
  const { plan, arms } = planningOf(spec);
  const shares = variants(spec).flatMap((variant) => {
    const percent = variant.at('weight').percent;
    if (percent === undefined) return [];
    const arm = arms.findIndex((view) => view.node === variant.node);
    const n = plan.computable ? plan.arms[arm]?.n : undefined;
    return [{ label: variant.at('key').text ?? 'variant', percent, note: n === undefined ? undefined : `${numberText(n)} needed`, span: variant.span }];
  });
  return [sharesChart('Who gets what', shares, spanOf(spec.at('variants')))];
}

export function timeline({ spec, today }: SpecAnalysis): Pictures {
  const { start } = plannedDays(spec);
  const last = plannedEnd(spec)?.day;
  if (start === undefined || last === undefined || last <= start) return [];
  const enrolment = enrolmentOf(spec);
  const entered = enrolment !== undefined && enrolment > 0 && enrolment < last - start ? start + enrolment : undefined;
  const phases = entered === undefined
    ? [{ label: 'Test', from: start, to: last }]
    : [{ label: 'People enter', from: start, to: entered }, { label: 'Metric completes', from: entered, to: last }];
  const stopped = dayNumber(spec.at('schedule', 'stopped_on').text);
  const marks = [
    { label: 'Start', day: start },
    ...(entered === undefined ? [] : [{ label: 'Last enter', day: entered }]),
    { label: 'End', day: last },
    ...(stopped === undefined ? [] : [{ label: 'Stopped', day: stopped }]),
  ];
  return [timelineChart('When', phases, marks, dayNumber(today) ?? start, spanOf(spec.at('schedule')))];
}

/** Three times the plan is far enough to see where more days stop helping. */
const reach = 3;
const pointsDrawn = 30;

/** What effect the test can find after how many days of people entering. */
export function powerCurve({ spec }: SpecAnalysis): Pictures {
  const { plan, input } = planningOf(spec);
  const days = enrolmentOf(spec) ?? (plan.computable ? (plan.enrolmentDays ?? undefined) : undefined);
  const change = readChange(spec.at('analysis', 'mde'));
  if (!plan.computable || !input || !change || days === undefined || days <= 0 || plan.inputs.daily === null) return [];
  const { daily, coverage, weights, power } = plan.inputs;
  const at = (day: number): Point | undefined => {
    const effect = detectableEffect(input, enrolled(day, daily, coverage) / unitsPerEqualUnit(weights));
    const size = effect.computable ? (change.kind === 'relative' ? effect.relative : effect.absolute) : undefined;
    return size === null || size === undefined || !Number.isFinite(size) ? undefined : { x: day, y: Math.abs(size) };
  };
  const last = Math.max(days * reach, 14);
  const step = Math.max(1, Math.ceil(last / pointsDrawn));
  const points = Array.from({ length: Math.floor(last / step) }, (_none, index) => at((index + 1) * step)).flatMap((point) => point ?? []);
  // The first days find only what is too large to be likely; they would press the rest of the curve flat.
  const planned = at(days);
  const drawn = points.filter(({ y }) => y <= 4 * Math.max(planned?.y ?? 0, Math.abs(change.value)));
  const proportion = isProportion(spec.at('metrics', 'primary'));
  const say = (value: number): string => effectText({ value, kind: change.kind }, proportion).replace('percentage ', '');
  const found = planned ? ` After the ${numberText(days)} days planned it is ${say(rounded(planned.y))}; the plan asks for ${say(change.value)}.` : '';
  return [
    curveChart(drawn, planned, Math.abs(change.value), {
      title: 'What the test can find',
      alt: `The smallest effect the test finds with ${shareText(power)} power shrinks with the days people enter.${found}`,
      xTitle: 'Days people enter',
      yTitle: 'Smallest effect found',
      yText: (value) => say(rounded(value)),
    }, spanOf(spec.at('analysis'))),
  ];
}

function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

export function resultIntervals({ spec }: SpecAnalysis): Pictures {
  const all = spec.at('results', 'estimates').items().flatMap((view): readonly (Interval & { kind: string | undefined })[] => {
    const [from, to] = view.at('ci').items().map((end) => end.number);
    if (from === undefined || to === undefined) return [];
    const label = [view.at('metric').text, view.at('variant').text].filter((part) => part !== undefined).join(' · ');
    return [{ label, effect: view.at('effect').number, low: Math.min(from, to), high: Math.max(from, to), kind: view.at('kind').text, span: view.span }];
  });
  // Shares and amounts have no common scale.
  return ['relative', 'absolute'].map((kind) => {
    const same = all.filter((one) => (one.kind ?? 'relative') === kind);
    const say = (value: number): string => `${value > 0 ? '+' : ''}${kind === 'relative' ? shareText(rounded(value)) : numberText(rounded(value), 4)}`;
    const title = kind === 'relative' ? 'What was found, relative to the control' : 'What was found, in the metric’s own unit';
    return intervalsChart(title, same, say, spanOf(spec.at('results', 'estimates')));
  });
}
