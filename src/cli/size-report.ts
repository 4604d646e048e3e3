/** A planned sample size for people and for programs. */
import type { ComputedPlan, PlanInput } from '../core/service.js';

export function sizeJson(plan: ComputedPlan, { mde, margin }: PlanInput): string {
  const { perVariant, exact, arms, total, enrolmentDays, durationDays, formula, inputs } = plan;
  const report = {
    perVariant,
    exact,
    arms: arms.map(({ weight, n }) => ({ weight, n })),
    total,
    enrolmentDays,
    durationDays,
    formula,
    inputs: { ...inputs, mde: mde ?? null, margin: margin ?? null },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

export function sizeText(plan: ComputedPlan): string {
  const { arms, total, enrolmentDays, durationDays, formula, steps } = plan;
  const duration =
    enrolmentDays === null || durationDays === null
      ? 'With --daily, how many people could enter a day, it says how long that takes.'
      : `People enter for ${days(enrolmentDays)}; the experiment takes ${days(durationDays)}, which is ${weeks(durationDays / 7)}.`;
  return [
    `${armsText(arms)}, ${whole(total)} in total.`,
    duration,
    '',
    `Formula: ${formula}`,
    ...steps.map((step) => `  ${step}`),
    'Other calculators use other formulas, so their numbers differ a little.',
    '',
  ].join('\n');
}

function armsText(arms: ComputedPlan['arms']): string {
  const [first] = arms;
  if (first && arms.every(({ n }) => n === first.n)) return `${whole(first.n)} in each of the ${arms.length} variants`;
  return arms.map(({ weight, n }, index) => `${whole(n)} ${index === 0 ? 'in the control' : `in treatment ${index}`} (${round(weight)} %)`).join(', ');
}

function days(count: number): string {
  return `${whole(count)} ${count === 1 ? 'day' : 'days'}`;
}

function weeks(count: number): string {
  return `${whole(count)} ${count === 1 ? 'week' : 'weeks'}`;
}

function whole(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

function round(weight: number): string {
  return weight.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
