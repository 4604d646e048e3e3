import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('long-experiment', () => {
  it('says which effect four weeks could find', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
    window_days: 7
analysis:
  mde:
    value: 1%
    kind: absolute
schedule:
  duration_days: 42
                 ^^ warning long-experiment: The test takes 42 days, more than four weeks. In 28 days it could find an effect of 1.19 percentage points instead of 1 percentage point: decide whether that would do.
  daily_eligible: 1000
`, 'ready'), 'long-experiment');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 10%
    kind: relative
schedule:
^^^^^^^^ warning long-experiment: The test takes 63 days, more than four weeks. In 28 days it could find an effect of 14.7 % instead of 10 %: decide whether that would do.
  daily_eligible: 500
`, 'ready'), 'long-experiment');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  test: non-inferiority
  mde:
    value: 0.5%
    kind: absolute
schedule:
  duration_days: 56
                 ^^ warning long-experiment: The test takes 56 days, more than four weeks. In 28 days it could rule out a loss of 0.631 percentage points instead of 0.5 percentage points: decide whether that would do.
  daily_eligible: 2000
`, 'ready'), 'long-experiment');
  });

  it('says so when less is enough', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 2%
    kind: absolute
schedule:
  duration_days: 35
                 ^^ warning long-experiment: The test takes 35 days, more than four weeks, but with this traffic 14 days are enough. Plan those, unless the season or the way people buy asks for more.
  daily_eligible: 1000
`, 'ready'), 'long-experiment');
  });

  it('says what else helps where no effect can be named', () => {
    check(brief(`schedule:
  duration_days: 35
                 ^^ warning long-experiment: The test takes 35 days, more than four weeks. Look for a larger effect, let in more traffic, or choose a metric that shows it sooner.
`, 'ready'), 'long-experiment');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
    window_days: 28
analysis:
  mde:
    value: 2%
    kind: absolute
schedule:
  duration_days: 42
                 ^^ warning long-experiment: The test takes 42 days, more than four weeks. Look for a larger effect, let in more traffic, or choose a metric that shows it sooner.
  daily_eligible: 1000
`, 'ready'), 'long-experiment');
  });

  it('does not suggest to change a running test, and leaves a finished one alone', () => {
    check(brief(`schedule:
  duration_days: 35
                 ^^ warning long-experiment: The test takes 35 days, more than four weeks, so the season and people who come back as new ones blur what it shows. Keep that in mind when you read the result.
`, 'running'), 'long-experiment');
    check(brief(`schedule:
  duration_days: 35
`, 'stopped'), 'long-experiment');
  });

  it('is content with four weeks, also where the last day is counted too', () => {
    check(brief(`schedule:
  duration_days: 28
`), 'long-experiment');
    check(brief(`schedule:
  start: 2027-03-01
  end: 2027-03-29
  duration_days: 29
`), 'long-experiment');
    check(brief(`design: holdout
schedule:
  duration_days: 100
`), 'long-experiment');
  });

  it('plans the days that are enough, or the effect that fits', () => {
    const plan = (effect: string, days: number): string =>
      brief(`metrics:\n  primary:\n    type: proportion\n    baseline: 10%\nanalysis:\n  mde: {value: ${effect}, kind: absolute}\nschedule:\n  duration_days: ${days}\n  daily_eligible: 1000\n`);
    checkFix('long-experiment', plan('2%', 35), plan('2%', 14));
    const fixes = specOf(plan('0.01', 35)).findings.flatMap((one) => (one.rule === 'long-experiment' ? one.fixes() : []));
    assert.deepEqual(fixes.map(({ title, edits }) => [title, edits.map(({ newText }) => newText)]), [['Change the `mde` to 1.03 percentage points', ['0.0103']]]);
  });
});
