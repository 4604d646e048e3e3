import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('large-mde', () => {
  it('doubts an effect that few changes have', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 0.5
           ^^^ warning large-mde: Only an effect of 50 % or more would be found, and few changes bring that much. Write the smallest effect that would change your decision.
    kind: relative
`, 'ready'), 'large-mde');
    check(brief(`metrics:
  primary:
    id: revenue
    type: revenue
    sd: 3
    baseline: 2
analysis:
  mde:
    value: 8
           ^ warning large-mde: Only an effect of 800 % or more would be found, and few changes bring that much. Write the smallest effect that would change your decision.
    kind: relative
`, 'ready'), 'large-mde');
  });

  it('doubts an acceptable loss that is none', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  test: non-inferiority
  mde:
    value: 40%
           ^^^ warning large-mde: The change would pass with a loss of up to 40 %. Write the largest loss you would really accept.
    kind: relative
`, 'ready'), 'large-mde');
  });

  it('compares with what the hypothesis expects', () => {
    check(brief(`hypothesis:
  expected_effect: 5%
                   ^^ warning large-mde: You expect an effect of 5 %, but the test is planned to find 8 % or more: with the users that takes, it would find yours in 42 % of cases. Plan for 5 %, or correct what you expect.
metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 0.08
           ^^^^ see: The smallest effect the test is planned for
    kind: relative
`, 'ready'), 'large-mde');
    check(brief(`hypothesis:
  expected_effect: 1%
                   ^^ warning large-mde: You expect an effect of 1 percentage point, but the test is planned to find 1.5 percentage points or more: with the users that takes, it would find yours in 47 % of cases. Plan for 1 percentage point, or correct what you expect.
metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 0.015
    kind: absolute
`, 'ready'), 'large-mde');
  });

  it('is content up to the limit, with any absolute effect and with great expectations', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 0.3
    kind: relative
`), 'large-mde');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 0.05
    kind: absolute
`), 'large-mde');
    check(brief(`hypothesis:
  expected_effect: 0.08
metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 8%
    kind: relative
`), 'large-mde');
    check(brief(`hypothesis:
  direction: decrease
  expected_effect: -0.1
metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 10%
analysis:
  mde:
    value: 8%
    kind: relative
`), 'large-mde');
  });

  it('leaves impossible shares to their own rule, and what is open', () => {
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  mde:
    value: 8
    kind: relative
`), 'large-mde');
    check(brief(`metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  mde:
    value: 0.5
`), 'large-mde');
    check(brief(`hypothesis:
  expected_effect: <effect>
metrics:
  primary:
    id: rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  mde:
    value: 8%
    kind: relative
`), 'large-mde');
  });

  it('writes a whole number as the share that was meant', () => {
    const revenue = (effect: string): string => brief(`metrics:\n  primary: {type: revenue, sd: 3, baseline: 2}\nanalysis:\n  mde: {value: ${effect}, kind: relative}\n`);
    checkFix('large-mde', revenue('8'), revenue('0.08'));
  });
});
