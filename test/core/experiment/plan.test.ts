import { strict as assert } from 'node:assert';
import { planningOf, sizedPlan } from '../../../src/core/experiment/plan.js';
import { specOf } from '../../support/fixture.js';

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

  it('reads every key, each choice as it is written', () => {
    const full = `design: standard
audience: {coverage: 50%}
metrics:
  primary: {type: mean, direction: decrease, baseline: 20, sd: 7, window_days: 3}
schedule: {daily_eligible: 1000}
variants: [{key: a, weight: 60, control: true}, {key: b, weight: 40}]
analysis:
  test: difference
  mde: {value: 2, kind: absolute}
  alpha: 0.1
  power: 0.9
  sided: one
  correction: holm
  method: group-sequential
  looks: 3
  boundary: pocock
  cluster: {size: 5, icc: 0.1}
  variance_reduction: {correlation: 0.5}
`;
    assert.deepEqual(planningOf(spec(full)).input, {
      type: 'mean', baseline: 20, sd: 7, direction: 'decrease', windowDays: 3, test: 'difference', mde: { value: 2, kind: 'absolute' }, alpha: 0.1, power: 0.9, sided: 'one',
      correction: 'holm', method: 'group-sequential', design: 'standard', looks: 3, boundary: 'pocock', cuped: 0.5, cluster: { size: 5, icc: 0.1 }, treatments: 1, weights: [60, 40],
      daily: 1000, coverage: 50,
    });
    const read = (from: string, to: string): Readonly<Record<string, unknown>> | undefined => {
      const { input } = planningOf(spec(full.replace(from, to)));
      return input && { ...input };
    };
    for (const type of ['proportion', 'retention', 'count', 'revenue', 'duration', 'ratio', 'quantile']) assert.equal(read('type: mean', `type: ${type}`)?.['type'], type);
    for (const method of ['fixed-horizon', 'always-valid', 'bayesian']) assert.equal(read('group-sequential', method)?.['method'], method);
    for (const design of ['aa', 'holdout', 'bandit']) assert.equal(read('design: standard', `design: ${design}`)?.['design'], design);
    for (const correction of ['none', 'bonferroni', 'benjamini-hochberg']) assert.equal(read('holm', correction)?.['correction'], correction);
    assert.equal(read('pocock', 'obrien-fleming')?.['boundary'], 'obrien-fleming');
    assert.equal(read('decrease', 'increase')?.['direction'], 'increase');
    assert.equal(read('sided: one', 'sided: two')?.['sided'], 'two');
    assert.deepEqual([read('size: 5, ', ''), read(', icc: 0.1', '')].map((input) => input?.['cluster']), [undefined, undefined]);
    const margin = read('test: difference', 'test: non-inferiority');
    assert.deepEqual([margin?.['margin'], margin?.['mde']], [{ value: 2, kind: 'absolute' }, undefined]);
  });

  it('says what stands in the way, in words', () => {
    const said = (from: string, to: string): string => {
      const { plan } = planningOf(spec(primary.replace(from, to)));
      assert(!plan.computable);
      return `${plan.reason} ${plan.about}: ${plan.because}`;
    };
    assert.equal(said('baseline: 0.1', 'baseline: ten'), 'invalid null: What stands for `baseline` cannot be read.');
    assert.equal(said('baseline: 0.1', 'baseline: <number>'), 'invalid null: What stands for `baseline` is still to be filled in.');
    assert.equal(said(', kind: absolute', ''), 'missing mde: It is not said whether the mde is relative or absolute.');
    assert.equal(said('type: proportion, ', ''), 'missing type: The primary metric has no type, and the formula depends on it.');
    assert.equal(said('  primary: {type: proportion, direction: increase, baseline: 0.1}', '  guardrails: []'), 'missing type: There is no primary metric yet, and the formula depends on it.');
    const split = (weights: string): string => said('metrics:', `variants: [${weights}]\nmetrics:`);
    assert.equal(split('{key: a, weight: 60}, {key: b}'), 'missing weights: Some variants have a weight and some have none.');
    assert.equal(split('{key: a, weight: 50}, {key: b, weight: 30}, {key: c, weight: 20}'), 'missing weights: It is not said which variant is the control.');
    assert.match(said('type: proportion', 'type: quantile'), /^unsupported type: Not computable here/);
    assert.match(said('analysis:\n', 'design: bandit\nanalysis:\n').replace('type', 'design'), /^unsupported design: /);
  });
});
