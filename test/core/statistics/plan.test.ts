import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { planExperiment, type PlanInput } from '../../../src/core/statistics/plan.js';
import { computed, mean, numbersOf, proportion } from './support.js';

const probability = fc.double({ min: 0.01, max: 0.45, noNaN: true });
const part = fc.double({ min: 0.02, max: 0.9, noNaN: true });

describe('a plan', () => {
  it('tells how it came about', () => {
    const plan = computed(
      proportion(0.1, 0.12, { weights: [60, 20, 20], correction: 'holm', cuped: 0.5, daily: 2000, coverage: 50, windowDays: 7 }),
    );
    assert.deepEqual(plan.steps, [
      'holm correction for 2 treatments: α 0.05 / 2 = 0.025',
      'two proportions, pooled: 4,651.42 per variant',
      'CUPED with a correlation of 0.5: × 0.75 = 3,488.56',
      'split 60/20/20: × 1.11111 in total, 6,978 / 2,326 / 2,326',
      'both arms taken for equally spread, which shares are only nearly: power near 0.8',
      '50 % of 2,000 a day: 11,628.54 units enter in 12 days',
      '12 + 7 until the metric is complete, up to whole weeks: 21 days',
    ]);
    assert.equal(
      plan.formula,
      'two proportions, pooled: n = [z(1−α/2)·√(2·p̄·q̄) + z(power)·√(p1·q1 + p2·q2)]² / δ², ' +
        'with p1 0.1, p2 0.12, α 0.025 two-sided, power 0.8',
    );
  });

  it('rounds up once, at the end', () => {
    const plan = computed(proportion(0.1, 0.12, { weights: [1, 1, 1] }));
    assert.equal(plan.perVariant, 3841);
    assert.deepEqual(plan.arms.map(({ n }) => n), [3841, 3841, 3841]);
    assert.equal(plan.total, 11523);
    assert.deepEqual(plan.arms.map(({ weight }) => weight.toFixed(4)), ['33.3333', '33.3333', '33.3333']);
  });

  it('takes weights in any unit', () => {
    const total = (weights: number[]): number => computed(proportion(0.1, 0.12, { weights })).total;
    assert.equal(total([80, 20]), total([0.8, 0.2]));
    assert.equal(total([33, 33, 33]), total([1, 1, 1]));
  });

  it('has no duration without daily traffic', () => {
    const plan = computed(proportion(0.1, 0.12));
    assert.deepEqual([plan.enrolmentDays, plan.durationDays], [null, null]);
  });

  it('reads a relative effect as a part of the baseline', () => {
    const relative = computed({ type: 'proportion', baseline: 0.1, mde: { value: 0.2, kind: 'relative' } });
    assert.equal(relative.perVariant, 3841);
    const revenue = computed({ type: 'revenue', baseline: 50, sd: 20, mde: { value: 0.1, kind: 'relative' } });
    assert.equal(revenue.exact, computed(mean(5, 20)).exact);
    assert.match(computed({ type: 'mean', baseline: -50, sd: 20, mde: { value: 0.1, kind: 'relative' } }).formula, /, δ 5,/);
  });

  it('plans a fall for a metric that should fall', () => {
    const down = { type: 'proportion', baseline: 0.12, mde: { value: 0.02, kind: 'absolute' }, direction: 'decrease' } as const;
    assert.equal(computed(down).treatment?.toFixed(6), '0.100000');
    assert.equal(computed(down).exact.toFixed(6), computed(proportion(0.1, 0.12)).exact.toFixed(6));
    for (const direction of ['decrease', 'increase'] as const) {
      assert.match(computed({ ...down, direction, mde: { value: -0.02, kind: 'absolute' } }).formula, /p1 0\.12, p2 0\.1,/);
    }
  });

  it('does not mind the sign of a margin, and tests it one-sided', () => {
    const margin = { value: -0.05, kind: 'relative' } as const;
    const input: PlanInput = { type: 'proportion', baseline: 0.1, test: 'non-inferiority', sided: 'two', margin };
    assert.equal(computed(input).exact.toFixed(2), '44514.41');
    assert.match(computed(input).formula, /margin 0\.005, α 0\.05 one-sided/);
    const means = computed({ type: 'mean', sd: 3, test: 'non-inferiority', margin: { value: 1, kind: 'absolute' } });
    assert.equal(means.exact.toFixed(6), computed(mean(1, 3, { sided: 'one' })).exact.toFixed(6));
  });

  it('plans retention like a proportion and every other type like a mean', () => {
    assert.equal(computed({ ...proportion(0.1, 0.12), type: 'retention' }).perVariant, 3841);
    for (const type of ['count', 'revenue', 'duration', 'ratio'] as const) {
      assert.equal(computed({ ...mean(1, 10), type }).perVariant, 1570);
    }
  });

  it('needs fewer units for a larger effect', () => {
    fc.assert(
      fc.property(probability, part, part, (baseline, a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const n = (size: number): number => computed({ type: 'proportion', baseline, mde: { value: size, kind: 'relative' } }).exact;
        assert.equal(n(Math.max(a, b)) < n(Math.min(a, b)), true);
      }),
    );
  });

  it('needs more units for more power, and for less alpha', () => {
    fc.assert(
      fc.property(probability, part, (baseline, size) => {
        const n = (power: number, alpha: number): number =>
          computed({ type: 'proportion', baseline, mde: { value: size, kind: 'relative' }, power, alpha }).exact;
        assert.ok(n(0.7, 0.05) < n(0.8, 0.05) && n(0.8, 0.05) < n(0.95, 0.05));
        assert.ok(n(0.8, 0.1) < n(0.8, 0.05) && n(0.8, 0.05) < n(0.8, 0.001));
      }),
    );
  });

  it('needs as many for a rise as for the mirrored fall', () => {
    fc.assert(
      fc.property(probability, part, (baseline, size) => {
        const rise = computed(proportion(baseline, baseline * (1 + size))).exact;
        const fall = computed(proportion(1 - baseline, 1 - baseline * (1 + size))).exact;
        assert.ok(Math.abs(rise / fall - 1) < 1e-9);
      }),
    );
  });

  const odd = fc.oneof(
    fc.double(),
    fc.constantFrom(0, -0, 1, -1, NaN, Infinity, -Infinity, 1e-9, 1e-300, 5e-324, 1e308, 0.5, 1 - 2 ** -53, 0.05, 0.8, 2, 10, 100),
    fc.double({ min: 0, max: 1 }),
    fc.integer({ min: -2, max: 12 }),
  );
  const change = fc.record({ value: odd, kind: fc.constantFrom('relative' as const, 'absolute' as const) });
  const oddities: fc.Arbitrary<Partial<PlanInput>> = fc.oneof(
    fc.record({ baseline: odd }),
    fc.record({ sd: odd }),
    fc.record({ mde: change }),
    fc.record({ margin: change, test: fc.constant('non-inferiority' as const) }),
    fc.record({ alpha: odd }),
    fc.record({ power: odd }),
    fc.record({ treatments: odd, weights: fc.constant(undefined) }),
    fc.record({ weights: fc.array(odd, { maxLength: 4 }) }),
    fc.record({ method: fc.constant('group-sequential' as const), looks: fc.oneof(odd, fc.integer({ min: 1, max: 5 })) }),
    fc.record({ cuped: odd }),
    fc.record({ cluster: fc.record({ size: odd, icc: odd }) }),
    fc.record({ daily: odd }),
    fc.record({ coverage: odd }),
    fc.record({ windowDays: odd }),
  );
  // A sound plan of which up to four inputs are odd; were all of them odd, nearly every one would be refused for the first.
  const anything: fc.Arbitrary<PlanInput> = fc
    .tuple(
      fc.record({
        type: fc.constantFrom('proportion' as const, 'mean' as const, 'quantile' as const),
        direction: fc.constantFrom('increase' as const, 'decrease' as const),
        sided: fc.constantFrom('one' as const, 'two' as const),
        boundary: fc.constantFrom('pocock' as const, 'obrien-fleming' as const),
        correction: fc.constantFrom('none' as const, 'holm' as const),
      }),
      fc.array(oddities, { maxLength: 4 }),
    )
    .map(([words, odds]) =>
      Object.assign({ baseline: 0.1, sd: 3, mde: { value: 0.02, kind: 'absolute' }, weights: [60, 20, 20], daily: 1000 }, words, ...odds),
    );

  it('holds only finite numbers, or a whole sentence, whatever it is asked', () => {
    let answered = 0;
    fc.assert(
      fc.property(anything, (input) => {
        const plan = planExperiment(input);
        if (!plan.computable) {
          assert.match(plan.because, /^[A-Z].{20,}[.]$/);
          assert.doesNotMatch(plan.because, /NaN|Infinity|undefined|null/);
          return;
        }
        answered++;
        assert.deepEqual(numbersOf(plan).filter((number) => !Number.isFinite(number)), []);
        assert.ok(plan.perVariant >= 1 && plan.arms.every(({ n }) => n >= 1), JSON.stringify(plan));
        assert.doesNotMatch(`${plan.formula} ${plan.steps.join(' ')}`, /NaN|∞|undefined/);
      }),
      { numRuns: 2000 },
    );
    assert.ok(answered > 100, `only ${answered} of the inputs could be computed`);
  });
});
