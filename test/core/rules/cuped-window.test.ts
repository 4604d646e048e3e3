import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('cuped-window', () => {
  it('asks how many days before the test count', () => {
    check(brief(`analysis:
  variance_reduction:
    method: cuped
            ^^^^^ warning cuped-window: CUPED compares people with themselves before the test, but it is not said how many days before. Add \`window_days\`, for example 14.
    correlation: 0.5
`, 'ready'), 'cuped-window');
  });

  it('knows that new users have no past', () => {
    check(brief(`audience:
  new_users: true
             ^^^^ see: Only new users
analysis:
  variance_reduction:
    method: cuped
            ^^^^^ warning cuped-window: CUPED compares people with themselves before the test, but only new users are in it, and nobody knows what they did before. Take it out, and plan without it.
    window_days: 14
`, 'ready'), 'cuped-window');
  });

  it('is content with days, places to fill, and without CUPED', () => {
    check(brief(`analysis:
  variance_reduction:
    method: cuped
    window_days: 14
`), 'cuped-window');
    check(brief(`analysis:
  variance_reduction:
    method: cuped
    window_days: <days>
`), 'cuped-window');
    check(brief(`audience:
  new_users: true
`), 'cuped-window');
    check(brief(`analysis:
  variance_reduction:
    method: <cuped>
`), 'cuped-window');
  });

  it('leaves a place for the days', () => {
    checkFix(
      'cuped-window',
      brief('analysis:\n  variance_reduction: {method: cuped, correlation: 0.5}\n'),
      brief('analysis:\n  variance_reduction: {method: cuped, correlation: 0.5, window_days: "<days before the test, for example 14>"}\n'),
    );
  });
});
