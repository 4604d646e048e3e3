/** The numbers behind an experiment, for the hovers of the keys they come from. */
import type { SpecAnalysis } from '../analyze.js';
import { aimText, effectText, fitting } from '../experiment/effect.js';
import { enrolmentOf, isNonInferiority, isProportion, planningOf, readChange, type Planning } from '../experiment/plan.js';
import { trafficText } from '../experiment/traffic.js';
import type { Path } from '../parse/source.js';
import type { Spec } from '../spec/spec.js';
import { otherCalculators } from '../statistics/calculators.js';
import { enrolled } from '../statistics/duration.js';
import type { NotComputable } from '../statistics/input.js';
import type { ComputedPlan } from '../statistics/plan.js';
import { achievedPower, detectableEffect } from '../statistics/power.js';
import { inSentence } from '../text.js';
import { numberText, shareText } from '../wording/numbers.js';
import { counted } from '../wording/words.js';
import { blocks, code, list } from './markdown.js';

const places: ReadonlySet<string> = new Set(['analysis', 'analysis.mde', 'analysis.sample_size', 'schedule']);

/** What is computed from the section or value of this path; undefined where nothing is. */
export function planText({ spec }: SpecAnalysis, path: Path): string | undefined {
  if (spec.kind.id !== 'experiment' || !places.has(path.join('.'))) return undefined;
  const planning = planningOf(spec);
  const { plan } = planning;
  if (!plan.computable) return `**The plan in numbers**\n${whyNot(plan)}`;
  return blocks(
    `**The plan in numbers**\n${list([...needs(plan, planning), ...days(spec, plan), ...promises(spec, plan, planning)])}`,
    `**Formula:** ${code(plan.formula)}${adjusted(plan)}`,
    others(plan),
  );
}

/** The statistics say what is wrong in a sentence of their own, or in one that begins like this. */
function whyNot({ because }: NotComputable): string {
  if (because.startsWith('Not computable')) return because;
  return `Not computable here because ${inSentence(because)}`;
}

function needs({ arms, perVariant, splitCost, total, inputs }: ComputedPlan, planning: Planning): readonly string[] {
  const equal = isEqual(splitCost);
  const assumed = planning.arms.length === 0 ? ', for a control and one treatment of the same size' : '';
  return [
    equal ? `**Users per variant:** ${numberText(perVariant)}${assumed}` : `**Users:** ${perArm(arms.map(({ n }) => n), planning)}`,
    `**In all:** ${numberText(total)}${equal ? '' : `, ${numberText(splitCost, 2)} times what ${counted(inputs.weights.length, 'equal variant')} would need`}`,
  ];
}

function isEqual(splitCost: number): boolean {
  return Math.abs(splitCost - 1) < 1e-9;
}

/** "`control` 9,603, `treatment` 2,401" */
function perArm(counts: readonly number[], { arms }: Planning): string {
  return counts
    .map((count, index) => {
      const key = arms[index]?.at('key');
      return `${key?.filled ? code(key.text ?? '') : `variant ${index + 1}`} ${numberText(count)}`;
    })
    .join(', ');
}

function days(spec: Spec, { enrolmentDays, durationDays, inputs }: ComputedPlan): readonly string[] {
  if (enrolmentDays === null || durationDays === null || inputs.daily === null) {
    const missing = spec.at('schedule', 'daily_eligible').number === undefined;
    return [missing ? '**Days:** Not computable here because `daily_eligible` is missing.' : '**Days:** Not computable here because the traffic makes no sense: look at `daily_eligible` and `coverage`.'];
  }
  const traffic = `${trafficText({ daily: inputs.daily, coverage: inputs.coverage })} a day`;
  const window = inputs.windowDays === 0 ? '' : `${counted(inputs.windowDays, 'more day')} until the metric is complete, then `;
  return [`**Enrolment:** ${dayCount(enrolmentDays)} with ${traffic}`, `**Duration:** ${dayCount(durationDays)}: ${window}up to whole weeks`];
}

/** What the planned days can really do. */
function promises(spec: Spec, { splitCost, arms, inputs }: ComputedPlan, planning: Planning): readonly string[] {
  const { input, perArm: equalArm } = planning;
  const change = readChange(spec.at('analysis', 'mde'));
  const enrolment = enrolmentOf(spec);
  if (!input || !change || equalArm === undefined || enrolment === undefined || inputs.daily === null) return [];
  const proportion = isProportion(spec.at('metrics', 'primary'));
  const loss = isNonInferiority(spec);
  const power = achievedPower(input, equalArm);
  const found = fitting(detectableEffect(input, equalArm), change.kind);
  const units = enrolled(enrolment, inputs.daily, inputs.coverage);
  const counts = arms.map(({ weight }) => Math.floor((units * weight) / 100 + 1e-9));
  return [
    `**In the ${dayCount(enrolment)} planned for enrolment:** ${isEqual(splitCost) ? `${numberText(counts[0] ?? 0)} per variant` : perArm(counts, planning)}`,
    ...(power.computable ? [`**Power then:** ${percent(power.power)} to ${aimText(change, proportion, loss)}`] : []),
    ...(found ? [`**${loss ? 'Smallest loss they can rule out' : 'Smallest effect they can find'}** ${effectText(found, proportion)}`] : []),
  ];
}

function percent(power: number): string {
  if (power > 0.999) return 'over 99.9 %';
  return power < 0.01 ? 'under 1 %' : shareText(Math.floor(power * 1000) / 1000);
}

function adjusted({ exact, textbook, perVariant }: ComputedPlan): string {
  if (Math.abs(exact / textbook - 1) < 1e-9) return '';
  return ` gives ${numberText(Math.ceil(textbook))}; variance reduction, clusters and looks make that ${numberText(perVariant)}.`;
}

/** So that nobody thinks one of them is broken. */
function others({ inputs, treatment }: ComputedPlan): string | undefined {
  if (!inputs.proportion || inputs.test !== 'difference' || inputs.baseline === null || treatment === null) return undefined;
  const all = otherCalculators(inputs.baseline, treatment, { alpha: inputs.alphaUsed, power: inputs.power, sided: inputs.sided });
  const said = all.filter(({ exact }) => Number.isFinite(exact)).map(({ name, exact }) => `${name}: ${numberText(Math.ceil(exact))}`);
  return `**Other calculators** use other formulas. To the plain question, one comparison with equal shares, they say:\n${list(said)}`;
}

function dayCount(days: number): string {
  return `${numberText(days)} ${days === 1 ? 'day' : 'days'}`;
}
