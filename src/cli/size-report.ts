/** A planned sample size for people and for programs. */
import { counted, numberText, type ComputedPlan, type PlanInput } from '../core/service.js';

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
      : `People enter for ${counted(enrolmentDays, 'day')}; the experiment takes ${counted(durationDays, 'day')}, which is ${counted(Math.round(durationDays / 7), 'week')}.`;
  return [
    `${armsText(arms)}, ${numberText(total, 0)} in total.`,
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
  if (first && arms.every(({ n }) => n === first.n)) return `${numberText(first.n, 0)} in each of the ${arms.length} variants`;
  return arms.map(({ weight, n }, index) => `${numberText(n, 0)} ${index === 0 ? 'in the control' : `in treatment ${index}`} (${numberText(weight, 1)} %)`).join(', ');
}
