import { strict as assert } from 'node:assert';
import { guardrailPower, planGuardrail } from '../../../src/core/statistics/guardrail.js';
import { nonInferiority } from '../../../src/core/statistics/sample-size.js';

describe('guardrails', () => {
  it('share the chance of missing an effect with the primary metric', () => {
    assert.equal(guardrailPower(0.8, 0), 0.8);
    assert.equal(guardrailPower(0.8, 1).toFixed(6), '0.900000');
    assert.equal(guardrailPower(0.8, 3).toFixed(6), '0.950000');
  });

  it('are tested one-sided with the whole alpha, at their margin', () => {
    const plan = planGuardrail({ type: 'proportion', baseline: 0.1, margin: { value: 0.05, kind: 'relative' }, weights: [1, 1, 1] }, 3);
    assert.ok(plan.computable);
    const spread = Math.sqrt(0.1 * 0.9);
    const expected = nonInferiority(0.005, spread, spread, { alpha: 0.05, power: 0.95 });
    assert.equal(plan.exact.toFixed(6), expected.toFixed(6));
    assert.equal(plan.exact.toFixed(2), '77919.65');
    assert.deepEqual([plan.inputs.alphaUsed, plan.inputs.sided], [0.05, 'one']);
  });

  it('with a larger spread in the treatment need more', () => {
    const test = { alpha: 0.05, power: 0.8 };
    assert.equal((nonInferiority(1, 3, 4, test) / nonInferiority(1, 3, 3, test)).toFixed(6), (25 / 18).toFixed(6));
  });

  it('need a margin', () => {
    const plan = planGuardrail({ type: 'mean', baseline: 10, sd: 3 }, 1);
    assert.ok(!plan.computable && plan.about === 'margin');
  });
});
