import { check } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('metric-window', () => {
  it('compares the window with what is left for whoever enters last', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    window_days: 14
                 ^^ error metric-window: \`activation_rate\` counts what happens within 14 days, but whoever enters last has 7 days: the test runs for 28 days, and people enter on 21 of them. Let it run for 35 days, or shorten the window.
  guardrails:
    - window_days: 1
    - window_days: 8
                   ^ error metric-window: This metric counts what happens within 8 days, but whoever enters last has 7 days: the test runs for 28 days, and people enter on 21 of them. Let it run for 29 days, or shorten the window.
schedule: {start: 2027-01-11, end: 2027-02-08, enrolment_days: 21}
`, 'ready'), 'metric-window');
  });

  it('without enrolment, compares it with the whole test', () => {
    check(brief(`metrics:
  secondary:
    - {id: retention, window_days: 28}
                                   ^^ warning metric-window: \`retention\` counts what happens within 28 days, but the whole test runs for 14 days. Plan at least 28 days, or shorten the window.
    - {id: setup, window_days: 14}
schedule: {duration_days: 14}
`), 'metric-window');
  });

  it('says so when nobody has any time left', () => {
    check(brief(`metrics:
  primary: {id: a, window_days: 1}
                                ^ warning metric-window: \`a\` counts what happens within 1 day, but whoever enters last has none: the test runs for 14 days, and people enter on 14 of them. Let it run for 15 days, or shorten the window.
schedule: {duration_days: 14, enrolment_days: 14}
`), 'metric-window');
  });

  it('says nothing while the dates are open', () => {
    check(brief('metrics:\n  primary: {id: a, window_days: 90}\n', 'ready'), 'metric-window');
    check(brief('metrics:\n  primary: {id: a, window_days: 90}\nschedule: {start: 2027-01-11, end: <YYYY-MM-DD>}\n', 'ready'), 'metric-window');
    check(brief('metrics:\n  primary: {id: a, window_days: <days>}\nschedule: {duration_days: 14}\n', 'ready'), 'metric-window');
    check(brief('metrics:\n  primary: {id: a, window_days: 0}\nschedule: {duration_days: 14, enrolment_days: 14}\n', 'ready'), 'metric-window');
  });
});
