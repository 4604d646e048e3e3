import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('underpowered-duration', () => {
  it('shows the users, the traffic and the days', () => {
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
schedule:
  start: 2027-03-01
  end: 2027-03-06
       ^^^^^^^^^^ error underpowered-duration: This test needs 3,841 per variant; 1,000 a day reach that after 8 days, but people enter for only 5 days. Plan 14 days in all, or look for an effect of 2.51 percentage points.
  daily_eligible: 1000
`, 'ready'), 'underpowered-duration');
    check(brief(`audience:
  coverage: 20%
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
    window_days: 7
analysis:
  mde:
    value: 0.02
    kind: absolute
schedule:
  duration_days: 14
                 ^^ error underpowered-duration: This test needs 3,841 per variant; 20 % of 5,000 a day reach that after 8 days, but people enter for only 7 days. Plan 21 days in all, or look for an effect of 2.1 percentage points.
  daily_eligible: 5000
`, 'ready'), 'underpowered-duration');
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
schedule:
  duration_days: 14
  enrolment_days: 7
                  ^ error underpowered-duration: This test needs 3,841 per variant; 1,000 a day reach that after 8 days, but people enter for only 7 days. Plan 14 days in all, or look for an effect of 2.1 percentage points.
  daily_eligible: 1000
`, 'ready'), 'underpowered-duration');
  });

  it('shows what unequal shares cost', () => {
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
schedule:
  duration_days: 12
                 ^^ error underpowered-duration: This test needs 12,004 in all (9,603 / 2,401); 1,000 a day reach that after 13 days, but people enter for only 12 days. Plan 14 days in all, or look for an effect of 2.01 percentage points.
  daily_eligible: 1000
`, 'ready'), 'underpowered-duration');
  });

  it('is content with exactly enough', () => {
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
schedule:
  duration_days: 8
  daily_eligible: 1000
`), 'underpowered-duration');
  });

  it('leaves a window longer than the test to its own rule, but not one that leaves no day', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
    window_days: 14
analysis:
  mde:
    value: 0.02
    kind: absolute
schedule:
  duration_days: 7
  daily_eligible: 1000
`), 'underpowered-duration');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.10
    window_days: 14
analysis:
  mde:
    value: 0.02
    kind: absolute
schedule:
  duration_days: 14
                 ^^ warning underpowered-duration: This test needs 3,841 per variant; 1,000 a day reach that after 8 days, but people enter for no day at all. Plan 28 days in all, or look for a larger effect.
  daily_eligible: 1000
`), 'underpowered-duration');
  });

  it('speaks of the past once the test is over', () => {
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
schedule:
  duration_days: 7
                 ^ error underpowered-duration: This test needs 3,841 per variant; 1,000 a day reach that after 8 days, but people enter for only 7 days. Read a result without an effect as no answer.
  daily_eligible: 1000
`, 'concluded'), 'underpowered-duration');
  });

  it('needs traffic and days to say anything', () => {
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
schedule:
  duration_days: 7
`), 'underpowered-duration');
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
schedule:
  daily_eligible: 1
`), 'underpowered-duration');
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
schedule:
  duration_days: 7
  daily_eligible: 0
                  ^ warning underpowered-duration: \`daily_eligible\` is 0, so nobody would ever enter the test. Write how many people a day meet the conditions of the audience.
`), 'underpowered-duration');
  });

  it('knows traffic of nobody, in any design', () => {
    check(brief(`design: holdout
audience:
  coverage: 0%
            ^^ error underpowered-duration: \`coverage\` is 0, so nobody would ever enter the test. Write the share of those people who take part, in percent.
schedule: {daily_eligible: 0.4}
`, 'ready'), 'underpowered-duration');
    check(brief('audience: {coverage: <percent>}\nschedule: {daily_eligible: <people>}\n', 'ready'), 'underpowered-duration');
  });

  it('plans the days it takes wherever they are written', () => {
    const plan = 'metrics:\n  primary:\n    type: proportion\n    baseline: 0.1\nanalysis:\n  mde: {value: 2%, kind: absolute}\n';
    checkFix(
      'underpowered-duration',
      brief(`${plan}schedule:\r\n  start: 2027-03-01\r\n  end: 2027-03-06 # a Saturday\r\n  duration_days: 5\r\n  daily_eligible: 1000\r\n`),
      brief(`${plan}schedule:\r\n  start: 2027-03-01\r\n  end: 2027-03-15 # a Saturday\r\n  duration_days: 14\r\n  daily_eligible: 1000\r\n`),
    );
    checkFix(
      'underpowered-duration',
      brief(`${plan}schedule: {duration_days: 14, enrolment_days: 7, daily_eligible: 1000}\n`),
      brief(`${plan}schedule: {duration_days: 14, enrolment_days: 8, daily_eligible: 1000}\n`),
    );
    checkFix(
      'underpowered-duration',
      brief(`${plan}schedule: {duration_days: 7, daily_eligible: 1000}\n`),
      brief(`${plan}schedule: {duration_days: 7, daily_eligible: 1000}\n`.replace('2%', '2.1%')),
      'Change the `mde` to 2.1 percentage points',
    );
  });

  it('does not offer to change a running test', () => {
    const { findings } = specOf(brief('metrics:\n  primary:\n    type: proportion\n    baseline: 0.1\nanalysis:\n  mde: {value: 2%, kind: absolute}\nschedule: {duration_days: 7, daily_eligible: 1000}\n', 'running'));
    assert.deepEqual(findings.filter(({ rule }) => rule === 'underpowered-duration').map((finding) => finding.fixes()), [[]]);
  });
});
