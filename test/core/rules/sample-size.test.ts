import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const planned = (size: string, more = ''): string =>
  brief(`metrics:\n  primary:\n    id: rate\n    type: proportion\n    baseline: 0.1\nanalysis:\n  mde:\n    value: 0.02\n    kind: absolute\n${more}  sample_size: ${size}\n`);

const rulesOf = (text: string): readonly string[] => specOf(text).findings.map(({ rule }) => rule).filter((rule) => /sample|duration/.test(rule));

describe('sample-size', () => {
  it('shows what the plan needs, and which effect the stated sample could find', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  mde:
    value: 0.02
           ^^^^ see: The effect
    kind: absolute
  sample_size: 2000
               ^^^^ warning sample-size: 2,000 per variant are too few: to find an effect of 2 percentage points with a power of 80 %, each needs 3,841. Plan for that many, or look for an effect of 2.82 percentage points.
`), 'sample-size');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  power: 90%
  mde:
    value: 8%
    kind: relative
  sample_size: 4000
               ^^^^ error sample-size: 4,000 per variant are too few: to find an effect of 8 % with a power of 90 %, each needs 7,463. Plan for that many, or look for an effect of 11 %.
`, 'ready'), 'sample-size');
  });

  it('only mentions what other calculators might have said', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.2
analysis:
  mde:
    value: 0.05
    kind: absolute
  sample_size: 1030
               ^^^^ info sample-size: 1,030 per variant are a little below the 1,094 this plan needs to find an effect of 5 percentage points with a power of 80 %. Other calculators differ by as much; plan for 1,094 to be sure.
`, 'ready'), 'sample-size');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.2
analysis:
  mde:
    value: 0.05
    kind: absolute
  sample_size: 984
               ^^^ error sample-size: 984 per variant are too few: to find an effect of 5 percentage points with a power of 80 %, each needs 1,094. Plan for that many, or look for an effect of 5.29 percentage points.
`, 'ready'), 'sample-size');
  });

  it('is content with the number itself', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  mde:
    value: 0.02
    kind: absolute
  sample_size: 3841
`), 'sample-size');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  mde:
    value: 0.02
    kind: absolute
  sample_size: 5000
`), 'sample-size');
  });

  it('counts everything the analysis says', () => {
    check(brief(`variants: [{key: a, control: true}, {key: b}, {key: c}]
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  correction: bonferroni
  mde:
    value: 0.02
    kind: absolute
  sample_size: 3841
               ^^^^ error sample-size: 3,841 per variant are too few: to find an effect of 2 percentage points with a power of 80 %, each needs 4,652. Plan for that many, or look for an effect of 2.22 percentage points.
`, 'ready'), 'sample-size');
    check(brief(`metrics:
  primary:
    id: revenue
    type: revenue
    sd: 10
analysis:
  mde:
    value: 1
    kind: absolute
  sample_size: 1178
  variance_reduction:
    method: cuped
    correlation: 0.5
`, 'ready'), 'sample-size');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  test: non-inferiority
  mde:
    value: 0.005
    kind: absolute
  sample_size: 10000
               ^^^^^ error sample-size: 10,000 per variant are too few: to rule out a loss of 0.5 percentage points with a power of 80 %, each needs 44,515. Plan for that many, or accept a loss of 1.06 percentage points.
`, 'ready'), 'sample-size');
  });

  it('measures unequal shares by the smallest variant', () => {
    check(brief(`variants:
  - key: a
    weight: 80
    control: true
  - key: b
    weight: 20
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  mde:
    value: 0.02
    kind: absolute
  sample_size: 2401
`, 'ready'), 'sample-size');
    check(brief(`variants:
  - key: a
    weight: 80
    control: true
  - key: b
    weight: 20
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  mde:
    value: 0.02
    kind: absolute
  sample_size: 2000
               ^^^^ error sample-size: 2,000 per variant are too few: to find an effect of 2 percentage points with a power of 80 %, each needs 2,401. Plan for that many, or look for an effect of 2.2 percentage points.
`, 'ready'), 'sample-size');
  });

  it('says nothing where nothing can be computed', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
analysis:
  mde:
    value: 0.02
    kind: absolute
  sample_size: 20
`), 'sample-size');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  power: <power>
  mde:
    value: 0.02
    kind: absolute
  sample_size: 20
`), 'sample-size');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  method: bayesian
  mde:
    value: 0.02
    kind: absolute
  sample_size: 20
`), 'sample-size');
    check(brief(`design: holdout
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
analysis:
  mde:
    value: 0.02
    kind: absolute
  sample_size: 20
`), 'sample-size');
  });

  it('compares it with what can enter, where that would be enough', () => {
    const reached = (size: string, more = '', status = 'ready'): string =>
      brief(`${more}metrics: {primary: {id: r, type: proportion, baseline: 0.1, window_days: 7}}
analysis:
  mde: {value: 0.02, kind: absolute}
  sample_size: ${size}
schedule: {duration_days: 21, daily_eligible: 640}
`, status);
    const message = (reach: string, where: string, advice: string): string => `error sample-size: 640 a day give ${reach} ${where} in 14 days of enrolment, not 50,000. ${advice}`;
    const plan = 'Write what can enter, or plan more days or more traffic.';
    const marks = '               ^^^^^ ';
    const day = '                                              ^^^ see: The users of a day\n';
    check(reached(`50000\n${marks}${message('4,480', 'per variant', plan)}`) + day, 'sample-size');
    check(reached(`50000\n${marks}${message('4,480', 'per variant', 'Expect no more than those when you read the result.')}`, '', 'running'), 'sample-size');
    const split = 'variants: [{key: a, weight: 45, control: true}, {key: b, weight: 55}]\n';
    check(reached(`50000\n${marks}${message('4,032', 'in the smallest variant', plan)}`, split), 'sample-size');
    check(
      reached(`50000\n${marks}error sample-size: 90 % of 640 a day give 4,032 per variant in 14 days of enrolment, not 50,000. ${plan}`, 'audience: {coverage: 90}\n'),
      'sample-size',
    );
    // A little more than can be expected is within what traffic varies by.
    check(reached('4900'), 'sample-size');
    check(reached('5000\n               ^^^^ error sample-size: 640 a day give 4,480 per variant in 14 days of enrolment, not 5,000. ' + plan), 'sample-size');
    // What is too little for the plan is a matter of the days.
    assert.deepEqual(rulesOf(reached('50000', 'audience: {coverage: 80}\n')), ['underpowered-duration']);
    check(reached('50000', '', 'stopped'), 'sample-size');
    check(reached('50000').replace(', daily_eligible: 640', ''), 'sample-size');
    check(reached('50000').replace('640', '<users a day>'), 'sample-size');
    check(reached('50000', 'design: bandit\n'), 'sample-size');
    checkFix('sample-size', reached('50000 # hoped for'), reached('4480 # hoped for'));
  });

  it('compares what was counted with what was needed', () => {
    const stopped = (counts: string, more = '', results = '', status = 'stopped'): string =>
      brief(`variants: [{key: a, control: true, weight: 50}, {key: b, weight: 50}]
metrics: {primary: {id: r, type: proportion, baseline: 0.1}}
analysis: {${more}mde: {value: 0.02, kind: absolute}}
results:
${results}  counts: ${counts}
`, status);
    const message = (counts: string, need: string): string =>
      `  ^^^^^^ warning sample-size: Only ${counts} were counted, but to find an effect of 2 percentage points with a power of 80 %, ${need}: the test was stopped far too early, or the counts are wrong. Correct them, or say why it stopped as \`reason_for_stopping\`.\n`;
    check(stopped('{a: 670, b: 1920}') + message('670 and 1,920', 'each variant needs 3,841'), 'sample-size');
    check(stopped('{a: 1921, b: 1921}'), 'sample-size');
    check(stopped('{a: 670}'), 'sample-size');
    check(stopped('{a: 670, b: 674}', '', '  reason_for_stopping: The campaign was called off.\n'), 'sample-size');
    check(stopped('{a: 670, b: 674}', 'method: group-sequential, looks: 4, '), 'sample-size');
    check(stopped('{a: 670, b: 674}', '', '', 'running'), 'sample-size');
    // A test that stopped before its day has its finding at that day, and one that was planned too short at its days.
    const days = 'schedule: {start: 2026-09-01, end: 2026-10-06, daily_eligible: 1000';
    assert.deepEqual(rulesOf(`${stopped('{a: 670, b: 674}')}${days}, stopped_on: 2026-09-02}\n`), []);
    assert.deepEqual(rulesOf(`${stopped('{a: 670, b: 674}')}${days}}\n`), ['sample-size']);
    assert.deepEqual(rulesOf(`${stopped('{a: 670, b: 674}')}${days.replace('10-06', '09-03')}}\n`).filter((rule) => rule !== 'whole-weeks'), ['underpowered-duration']);
    checkFix('sample-size', stopped('{a: 670, b: 674}'), `${stopped('{a: 670, b: 674}')}  reason_for_stopping: <why the test ended before its planned end>\n`);
  });

  it('offers the number, or the effect that the stated sample finds', () => {
    checkFix('sample-size', planned('2000 # from the old sheet'), planned('3841 # from the old sheet'));
        checkFix('sample-size', planned('2000'), planned('2000').replace('value: 0.02', 'value: 0.0282'), 'Change the `mde` to 2.82 percentage points');
    checkFix('sample-size', planned('2000').replace('0.02', '2%'), planned('2000').replace('value: 0.02', 'value: 2.82%'), 'Change the `mde` to 2.82 percentage points');
  });
});
