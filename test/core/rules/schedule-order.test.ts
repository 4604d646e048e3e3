import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

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

  it('compares the days of enrolment with all of them', () => {
    const enrolled = (more: string): string => spec('ready', `  start: 2027-03-01\n  end: 2027-03-29\n  enrolment_days: ${more}\n`);
    const message = 'People are to enter on 35 days, but the whole test takes 28 days. Correct \`enrolment_days\`, or let the test run longer.';
    check(enrolled(`35\n                  ^^ error schedule-order: ${message}`), 'schedule-order');
    check(enrolled('28'), 'schedule-order');
    check(enrolled('<days>'), 'schedule-order');
    check(spec('ready', '  enrolment_days: 35\n'), 'schedule-order');
    const before = `metrics: {primary: {id: a, window_days: 7}}\nspec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nschedule: {duration_days: 28, enrolment_days: 35}\n`;
    checkFix('schedule-order', before, before.replace('35', '21'));
  });

  it('comes before everything that follows from the number of days', () => {
    const plan = 'changes: [interface]\nmetrics: {primary: {id: r, type: proportion, baseline: 0.1, window_days: 30}}\nanalysis: {mde: {value: 0.01, kind: absolute}, sample_size: 900000}\n';
    const found = (schedule: string): readonly string[] =>
      specOf(`${plan}${spec('ready', `  {start: 2027-03-01, daily_eligible: 10, ${schedule}}\n`)}`).findings
        .map(({ rule }) => rule)
        .filter((rule) => ['schedule-order', 'metric-window', 'novelty', 'whole-weeks', 'underpowered-duration', 'long-experiment'].includes(rule));
    assert.deepEqual(found('end: 2027-03-28, duration_days: 10'), ['schedule-order']);
    assert.deepEqual(found('end: 2027-03-11, enrolment_days: 11'), ['schedule-order']);
    assert.deepEqual(found('end: 2027-02-01, duration_days: 90'), ['schedule-order']);
    assert.deepEqual([...found('end: 2027-03-11, enrolment_days: 10')].sort(), ['metric-window', 'novelty', 'underpowered-duration', 'whole-weeks']);
    assert.deepEqual([...found('duration_days: 84')].sort(), ['long-experiment', 'underpowered-duration']);
  });

  it('compares the days of PRDs and launch briefs with the launch', () => {
    const prd = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\ntarget_launch: 2027-04-20\n${more}`;
    check(prd(`review_by: 2027-04-01
           ^^^^^^^^^^ warning schedule-order: The review is planned for 2027-04-01, but customers get this only on 2027-04-20. Write a day on which there is something to look at.
metrics:
  - id: found
    by: 2027-04-19
        ^^^^^^^^^^ warning schedule-order: The target of \`found\` is to be reached by 2027-04-19, but customers get this only on 2027-04-20. Write a day by which it can be reached after the launch.
  - {id: known, by: 2027-01-01, actual: 5}
  - {id: later, by: 2027-04-20}
launch:
  checklist:
    - {item: Help pages are online., due: 2027-04-21}
                                          ^^^^^^^^^^ warning schedule-order: "Help pages are online" is due on 2027-04-21, after the launch on 2027-04-20. Plan it for before customers get this, or move the launch.
    - {item: Alarms, due: 2027-04-20}
    - {item: Texts, due: 2027-05-20, state: done}
`), 'schedule-order');
    check(`${prd('review_by: 2027-04-01\n', 'draft').replace('2027-04-20\n', '2027-04-20\n               ^^^^^^^^^^ see: The launch\n')}           ^^^^^^^^^^ info schedule-order: The review is planned for 2027-04-01, but customers get this only on 2027-04-20. Write a day on which there is something to look at.\n`, 'schedule-order');
    const brief = (more: string, status = 'approved'): string => `spec: launch/v1\nid: a\ntitle: A\nstatus: ${status}\nlaunch_date: 2027-04-20\n${more}`;
    const late = (name: string): string => `warning schedule-order: "${name}" is due on 2027-04-21, after the launch on 2027-04-20. Plan it for before customers get this, or move the launch.`;
    check(brief(`readiness:\n  - {item: Alarms, due: 2027-04-21}\n                        ^^^^^^^^^^ ${late('Alarms')}\nenablement:\n  - {asset: deck, due: 2027-04-21}\n                       ^^^^^^^^^^ ${late('deck')}\n`), 'schedule-order');
    // Later they tell what was; a launch day that has passed comes first, and so does a target that is overdue.
    check(brief('readiness: [{item: Alarms, due: 2027-04-21}]\n', 'launching'), 'schedule-order');
    check(prd('review_by: 2027-04-01\n', 'launched'), 'schedule-order');
    check(prd('review_by: 2026-10-01\n').replace('2027-04-20', '2026-11-20'), 'schedule-order');
    check(prd('metrics: [{id: found, by: 2026-11-20}]\n'), 'schedule-order');
    check(prd('review_by: 2027-04-01\n').replace('2027-04-20', '<YYYY-MM-DD>'), 'schedule-order');
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
