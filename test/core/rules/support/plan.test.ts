import { strict as assert } from 'node:assert';
import { planningOf, sizedPlan } from '../../../../src/core/rules/support/plan.js';
import { specOf } from '../../../support/fixture.js';

const spec = (rest: string) => specOf(`spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n${rest}`).spec;
const primary = 'metrics:\n  primary: {type: proportion, direction: increase, baseline: 0.1}\nanalysis:\n  mde: {value: 0.02, kind: absolute}\n';

function perVariant(rest: string): number | string {
  const { plan } = planningOf(spec(rest));
  return plan.computable ? plan.perVariant : plan.because;
}

describe('reading the plan of a brief', () => {
  it('takes numbers and percentages for the same, and what is missing for the default', () => {
    assert.equal(perVariant(primary), 3841);
    assert.equal(perVariant(primary.replace('0.1}', '10%}').replace('0.02', '2%').replace('analysis:\n', 'analysis:\n  alpha: 5%\n  power: 80%\n  sided: two\n')), 3841);
    assert.equal(perVariant(primary.replace('0.02, kind: absolute', '20%, kind: relative')), 3841);
    assert.equal(perVariant(primary.replace('analysis:\n', 'analysis:\n  power: 0.9\n')), 5142);
  });

  it('puts the control first and leaves out variants nobody sees', () => {
    const { arms, input } = planningOf(spec(`variants:\n  - {key: b, weight: 20}\n  - {key: a, weight: 70, control: true}\n  - {key: c, weight: 10}\n  - {key: d, weight: 0}\n${primary}`));
    assert.deepEqual(arms.map((arm) => arm.at('key').text), ['a', 'b', 'c']);
    assert.deepEqual([input?.weights, input?.treatments], [[70, 20, 10], 2]);
  });

  it('does not guess which of three unequal variants is the control', () => {
    const three = (weights: readonly number[]): string => `variants: [${weights.map((weight, index) => `{key: v${index}, weight: ${weight}}`).join(', ')}]\n${primary}`;
    assert.equal(perVariant(three([50, 25, 25])), 'It is not said which variant is the control.');
    assert.equal(perVariant(three([33, 33, 33])), 3841);
    assert.equal(perVariant(three([80, 20])), 3841);
  });

  it('keeps the sample size where the traffic makes no sense', () => {
    for (const traffic of ['schedule: {daily_eligible: 0}\n', 'audience: {coverage: 0}\nschedule: {daily_eligible: 5}\n', 'audience: {coverage: 300}\nschedule: {daily_eligible: 5}\n']) {
      const { plan } = planningOf(spec(traffic + primary));
      assert(plan.computable);
      assert.deepEqual([plan.perVariant, plan.durationDays], [3841, null]);
    }
  });

  it('counts what the planned days bring each arm of an equal split', () => {
    const bring = (schedule: string, variants = ''): number | undefined => planningOf(spec(`${variants}audience: {coverage: 50}\n${primary.replace('0.1}', '0.1, window_days: 7}')}schedule: {daily_eligible: 1000, ${schedule}}\n`)).perArm;
    assert.equal(bring('duration_days: 21'), 3500);
    assert.equal(bring('duration_days: 21, enrolment_days: 10'), 2500);
    assert.equal(bring('start: 2027-03-01, end: 2027-03-22'), 3500);
    assert.equal(bring('start: 2027-03-01'), undefined);
    assert.equal(Math.round(bring('duration_days: 21', 'variants: [{key: a, weight: 80, control: true}, {key: b, weight: 20}]\n') ?? 0), 2240);
  });

  it('is judged by rules only where briefs are sized', () => {
    assert(sizedPlan(spec(primary)));
    for (const design of ['aa', 'holdout', 'bandit']) assert.equal(sizedPlan(spec(`design: ${design}\n${primary}`)), undefined);
    for (const method of ['always-valid', 'bayesian']) assert.equal(sizedPlan(spec(primary.replace('analysis:\n', `analysis:\n  method: ${method}\n`))), undefined);
    assert.equal(sizedPlan(spec(primary.replace('proportion', 'quantile'))), undefined);
  });

  it('is computed once for each reading of a text', () => {
    const one = spec(primary);
    assert.equal(planningOf(one), planningOf(one));
  });
});
