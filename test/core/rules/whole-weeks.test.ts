import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('whole-weeks', () => {
  it('wants every weekday equally often', () => {
    check(brief(`schedule:
  duration_days: 10
                 ^^ info whole-weeks: The test takes 10 days, so some weekdays count more often than others. Plan whole weeks: 7 or 14 days.
`), 'whole-weeks');
    check(brief(`schedule:
  start: 2027-03-01
  end: 2027-03-30
       ^^^^^^^^^^ warning whole-weeks: The test takes 29 days, so some weekdays count more often than others. Plan whole weeks: 28 or 35 days.
`, 'ready'), 'whole-weeks');
  });

  it('is stricter about less than a week', () => {
    check(brief(`schedule:
  duration_days: 5
                 ^ warning whole-weeks: The test takes 5 days, less than one week, so some weekdays are not in it at all. Plan whole weeks: at least 7 days.
`), 'whole-weeks');
    check(brief(`schedule:
  start: 2027-03-01
  end: 2027-03-07
       ^^^^^^^^^^ error whole-weeks: The test takes 6 days, less than one week, so some weekdays are not in it at all. Plan whole weeks: at least 7 days.
`, 'ready'), 'whole-weeks');
  });

  it('is content with whole weeks, also where the last day is counted too', () => {
    check(brief(`schedule:
  duration_days: 21
`), 'whole-weeks');
    check(brief(`schedule:
  start: 2027-03-01
  end: 2027-03-15
  duration_days: 15
`), 'whole-weeks');
    check(brief(`schedule:
  start: 2027-03-01
  end: 2027-03-14
  duration_days: 14
`), 'whole-weeks');
  });

  it('only asks to remember it once the test runs', () => {
    check(brief(`schedule:
  duration_days: 3
                 ^ error whole-weeks: The test takes 3 days, less than one week, so some weekdays are not in it at all. Keep that in mind when you read the result.
`, 'running'), 'whole-weeks');
    check(brief(`schedule:
  duration_days: 27
                 ^^ warning whole-weeks: The test takes 27 days, so some weekdays count more often than others. Keep that in mind when you read the result.
`, 'concluded'), 'whole-weeks');
  });

  it('is silent without days, and for tests that are no comparison', () => {
    check(brief(`schedule:
  start: 2027-03-01
`), 'whole-weeks');
    check(brief(`schedule:
  duration_days: <days>
`), 'whole-weeks');
    check(brief(`schedule:
  duration_days: 6.5
`), 'whole-weeks');
    check(brief(`design: holdout
schedule:
  duration_days: 100
`), 'whole-weeks');
  });

  it('moves the end to whole weeks', () => {
    checkFix('whole-weeks', brief('schedule: {start: 2027-03-01, end: "2027-03-11"} # short\n'), brief('schedule: {start: 2027-03-01, end: 2027-03-15} # short\n'));
    checkFix('whole-weeks', brief('schedule:\n  duration_days: 3\n'), brief('schedule:\n  duration_days: 7\n'));
    checkFix('whole-weeks', brief('schedule:\n  start: 2027-03-01\n  duration_days: 10\n'), brief('schedule:\n  start: 2027-03-01\n  duration_days: 14\n'));
  });
});
