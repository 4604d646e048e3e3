import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, schedule: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\nschedule:\n${schedule}`;

describe('schedule-order', () => {
  it('wants the start before the end', () => {
    check(spec('ready', `  start: 2027-03-15
         ^^^^^^^^^^ see: The start
  end: 2027-03-01
       ^^^^^^^^^^ error schedule-order: The test ends on 2027-03-01, but it starts on 2027-03-15. Put the end after the start: \`end\` is the first day on which the test no longer runs.
`), 'schedule-order');
    check(spec('draft', `  start: 2027-03-15
  end: 2027-03-15
       ^^^^^^^^^^ warning schedule-order: The test starts and ends on 2027-03-15, so it runs for no day at all. \`end\` is the first day on which the test no longer runs: put it later.
  duration_days: 14
`), 'schedule-order');
  });

  it('compares the duration with the days between, across the change of summer time', () => {
    check(spec('ready', `  start: 2027-03-15
         ^^^^^^^^^^ see: The start
  end: 2027-04-05
       ^^^^^^^^^^ see: The end
  duration_days: 14
                 ^^ error schedule-order: From 2027-03-15 to 2027-04-05 it is 21 days, but \`duration_days\` says 14. Correct the number, or move \`end\` to 2027-03-29.
`), 'schedule-order');
    check(spec('ready', `  start: 2027-03-15
  end: 2027-03-16
  duration_days: 3
                 ^ error schedule-order: From 2027-03-15 to 2027-03-16 it is 1 day, but \`duration_days\` says 3. Correct the number, or move \`end\` to 2027-03-18.
`), 'schedule-order');
  });

  it('lets the last day be counted or not', () => {
    check(spec('ready', '  start: 2027-03-15\n  end: 2027-03-29\n  duration_days: 14\n'), 'schedule-order');
    check(spec('ready', '  start: 2027-03-15\n  end: 2027-03-28\n  duration_days: 14\n'), 'schedule-order');
  });

  it('says nothing where a date is missing, is none, or is still to be filled', () => {
    check(spec('ready', '  start: 2027-03-15\n  duration_days: 14\n'), 'schedule-order');
    check(spec('ready', '  start: 2027-03-15\n  end: 2027-02-30\n  duration_days: 14\n'), 'schedule-order');
    check(spec('ready', '  start: <YYYY-MM-DD>\n  end: 2027-02-20\n'), 'schedule-order');
    check(spec('ready', '  start: 2027-03-15\n  end: 2027-03-29\n  duration_days: <days>\n'), 'schedule-order');
  });

  it('corrects the number or the end, as a person chooses', () => {
    const before = spec('ready', '  {start: 2027-03-15, end: 2027-03-29, duration_days: 21}\n');
    checkFix('schedule-order', before, before.replace('21}', '14}'), 'Change the duration to 14 days');
    checkFix('schedule-order', before.replaceAll('\n', '\r\n'), before.replace('03-29', '04-05').replaceAll('\n', '\r\n'), 'Move the end to 2027-04-05');
  });
});
