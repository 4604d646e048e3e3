import { strict as assert } from 'node:assert';
import { planText } from '../../../src/core/features/plan-hover.js';
import { specOf } from '../../support/fixture.js';

const brief = (rest: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n${rest}`;
const at = (text: string, ...path: string[]): string | undefined => planText(specOf(text), path);

const plan = brief(`variants:
  - {key: control, control: true, weight: 50}
  - {key: new, weight: 50}
metrics:
  primary: {id: rate, type: proportion, direction: increase, baseline: 10%}
analysis:
  mde: {value: 2%, kind: absolute}
schedule: {duration_days: 14, daily_eligible: 1000}
`);

describe('the plan on hover', () => {
  it('shows users, days, what the planned days can do, the formula, and what others say', () => {
    assert.equal(
      at(plan, 'analysis'),
      `**The plan in numbers**
- **Users per variant:** 3,841
- **In all:** 7,682
- **Enrolment:** 8 days with 1,000 a day
- **Duration:** 14 days: up to whole weeks
- **In the 14 days planned for enrolment:** 7,000 per variant
- **Power then:** 96.5 % to find an effect of 2 percentage points
- **Smallest effect they can find** 1.47 percentage points

**Formula:** \`two proportions, pooled: n = [z(1−α/2)·√(2·p̄·q̄) + z(power)·√(p1·q1 + p2·q2)]² / δ², with p1 0.1, p2 0.12, α 0.05 two-sided, power 0.8\`

**Other calculators** use other formulas. To the plain question, one comparison with equal shares, they say:
- Evan Miller's: 3,623
- Baseline variance in both arms (Statsig, Eppo): 3,532
- Cohen's h: 3,835`,
    );
  });

  it('stands on the keys the numbers come from, and on no others', () => {
    for (const path of [['analysis'], ['analysis', 'mde'], ['analysis', 'sample_size'], ['schedule']]) assert.equal(at(plan, ...path), at(plan, 'analysis'));
    for (const path of [['metrics'], ['analysis', 'alpha'], ['plan', 'mde'], ['schedule', 'start']]) assert.equal(at(plan, ...path), undefined);
    assert.equal(at('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n', 'analysis'), undefined);
  });

  it('shows each variant where shares are unequal, and what that costs', () => {
    const lines = at(plan.replace('weight: 50', 'weight: 80').replace('weight: 50', 'weight: 20'), 'schedule')?.split('\n') ?? [];
    assert.deepEqual(lines.slice(1, 6), [
      '- **Users:** `control` 9,603, `new` 2,401',
      '- **In all:** 12,004, 1.56 times what 2 equal variants would need',
      '- **Enrolment:** 13 days with 1,000 a day',
      '- **Duration:** 14 days: up to whole weeks',
      '- **In the 14 days planned for enrolment:** `control` 11,200, `new` 2,800',
    ]);
  });

  it('says what it assumes, and what the formula alone gives', () => {
    const text = brief('metrics:\n  primary: {id: revenue, type: revenue, sd: 10, window_days: 7}\nanalysis:\n  mde: {value: 1, kind: absolute}\n  variance_reduction: {method: cuped, correlation: 0.7}\n');
    assert.equal(
      at(text, 'analysis'),
      `**The plan in numbers**
- **Users per variant:** 801, for a control and one treatment of the same size
- **In all:** 1,602
- **Days:** Not computable here because \`daily_eligible\` is missing.

**Formula:** \`two means: n = 2·(z(1−α/2) + z(power))²·σ² / δ², with σ 10, δ 1, α 0.05 two-sided, power 0.8\` gives 1,570; variance reduction, clusters and looks make that 801.`,
    );
  });

  it('asks what is not worse in the words of a loss', () => {
    const text = plan.replace('analysis:\n', 'analysis:\n  test: non-inferiority\n');
    assert.match(at(text, 'analysis') ?? '', /\*\*Power then:\*\* 98\.\d % to rule out a loss of 2 percentage points\n- \*\*Smallest loss they can rule out\*\* 1\.\d+ percentage points/);
    assert.doesNotMatch(at(text, 'analysis') ?? '', /Other calculators/);
  });

  for (const [what, from, to, because] of [
    ['an A/A test', 'variants:', 'design: aa\nvariants:', 'an A/A test has no effect to find that a sample size could be computed from.'],
    ['a Bayesian test', 'analysis:\n', 'analysis:\n  method: bayesian\n', 'the length of a Bayesian test depends on its prior and on its rule for stopping, and not on a power.'],
    ['a quantile', 'type: proportion', 'type: quantile', 'the precision of a quantile depends on the shape of the whole distribution, and not on a deviation.'],
    ['no baseline', ', baseline: 10%', '', 'there is no baseline, and without one no sample size can be computed.'],
    ['no type', 'type: proportion, ', '', 'the primary metric has no type, and the formula depends on it.'],
    ['no metric', /metrics:\n.*\n/, '', 'there is no primary metric yet, and the formula depends on it.'],
    ['no kind', ', kind: absolute', '', 'it is not said whether the mde is relative or absolute.'],
    ['a place to fill', 'analysis:\n', 'analysis:\n  power: <power>\n', 'what stands for `power` is still to be filled in.'],
    ['something unreadable', 'analysis:\n', 'analysis:\n  sided: both\n', 'what stands for `sided` cannot be read.'],
    ['a weight left out', ', weight: 50}\nmetrics', '}\nmetrics', 'some variants have a weight and some have none.'],
  ] as const) {
    it(`says why there is no number: ${what}`, () => {
      assert.equal(at(plan.replace(from, to), 'schedule'), `**The plan in numbers**\nNot computable here because ${because}`);
    });
  }

  it('never shows what is no number, whatever is written', () => {
    const values = ['0', '-1', '1', '1e-12', '1e300', '.inf', '-.inf', '.nan', '99999999999999999999', '"5%"', 'x', '[]', '<x>', ''];
    const keys = ['baseline: 10%', 'value: 2%', 'daily_eligible: 1000', 'duration_days: 14', 'weight: 50'];
    const more = ['power', 'alpha', 'looks', 'coverage', 'sd', 'window_days', 'enrolment_days', 'correlation', 'icc'];
    for (const value of values) {
      const texts = [
        ...keys.map((key) => plan.replace(key, `${key.split(':')[0]}: ${value}`)),
        ...more.map((key) =>
          brief(
            `audience: {coverage: ${key === 'coverage' ? value : 50}}\nmetrics:\n  primary: {type: ${key === 'sd' ? 'revenue' : 'retention'}, baseline: 0.1, sd: ${key === 'sd' ? value : 3}, window_days: ${key === 'window_days' ? value : 1}}\n` +
              `analysis:\n  method: ${key === 'looks' ? 'group-sequential' : 'fixed-horizon'}\n  looks: ${key === 'looks' ? value : 2}\n  alpha: ${key === 'alpha' ? value : 0.05}\n  power: ${key === 'power' ? value : 0.8}\n` +
              `  mde: {value: 0.01, kind: absolute}\n  variance_reduction: {method: cuped, correlation: ${key === 'correlation' ? value : 0.1}}\n  cluster: {size: 3, icc: ${key === 'icc' ? value : 0.1}}\n` +
              `schedule: {duration_days: 21, daily_eligible: 700, enrolment_days: ${key === 'enrolment_days' ? value : 3}}\n`,
          ),
        ),
      ];
      for (const text of texts) {
        const shown = at(text, 'schedule') ?? '';
        assert.match(shown, /^\*\*The plan in numbers\*\*\n/);
        assert.doesNotMatch(shown, /NaN|Infinity|∞|undefined|null|not a number/i, `${text}\n${shown}`);
      }
    }
  });
});
