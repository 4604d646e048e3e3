import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

// Today is 2026-11-21 in all tests.
const spec = (status: string, more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('status-consistency', () => {
  it('asks a concluded test for its results', () => {
    check(`spec: experiment/v1
id: a
title: A
status: concluded
        ^^^^^^^^^ error status-consistency: The status is \`concluded\`, but there are no results. Write outcome, decision and learning under \`results\`, or go back to \`stopped\`.
`, 'status-consistency');
    check(`spec: experiment/v1
id: a
title: A
status: concluded
        ^^^^^^^^^ error status-consistency: The status is \`concluded\`, but there are no results. Write outcome, decision and learning under \`results\`, or go back to \`stopped\`.
results: {}
`, 'status-consistency');
    check(spec('concluded', 'results: {outcome: won}\n'), 'status-consistency');
    check(spec('stopped', ''), 'status-consistency');
  });

  it('is the only one to ask for them', () => {
    const { findings } = specOf(spec('concluded', ''));
    assert.deepEqual(findings.filter(({ message }) => /\bresults\b/i.test(message)).map(({ rule }) => rule), ['status-consistency']);
  });

  it('wonders about results of a test that has not run', () => {
    check(`spec: experiment/v1
id: a
title: A
status: draft
        ^^^^^ warning status-consistency: The status is \`draft\`, but results are written down already. Set the status to what is true now, or take the results out until the test has run.
results:
^^^^^^^ see: The results
  counts: {control: 100}
`, 'status-consistency');
    check(`spec: experiment/v1
id: a
title: A
status: ready
        ^^^^^ error status-consistency: The status is \`ready\`, but results are written down already. Set the status to what is true now, or take the results out until the test has run.
results: {learning: People look for the price}
`, 'status-consistency');
    check(spec('draft', 'results:\n  outcome: <outcome>\n  estimates: []\n  learning:\n'), 'status-consistency');
  });

  it('lets a running test have counts and be extended, not be decided', () => {
    check(spec('running', 'results: {outcome: inconclusive, decision: extend, counts: {control: 100}}\n'), 'status-consistency');
    check(`spec: experiment/v1
id: a
title: A
status: running
        ^^^^^^^ error status-consistency: The status is still \`running\`, but \`decision\` under \`results\` says that it is over. Set the status to \`concluded\`, or take that line out.
results: {outcome: won, decision: roll-out}
`, 'status-consistency');
  });

  it('compares the status with the start', () => {
    check(`spec: experiment/v1
id: a
title: A
status: running
        ^^^^^^^ error status-consistency: The status is \`running\`, but the test starts only on 2026-11-22, in 1 day. Correct the date, or go back to \`ready\`.
schedule: {start: 2026-11-22}
`, 'status-consistency');
    check(spec('running', 'schedule: {start: 2026-11-21}\n'), 'status-consistency');
    check(spec('ready', 'schedule: {start: 2026-11-22}\n'), 'status-consistency');
    check(spec('running', 'schedule: {start: <YYYY-MM-DD>}\n'), 'status-consistency');
  });

  it('compares the status with the day it stopped', () => {
    check(`spec: experiment/v1
id: a
title: A
status: running
        ^^^^^^^ error status-consistency: The status is \`running\`, but \`stopped_on\` says that the test stopped on 2026-11-20. Set the status to \`stopped\`, or correct the date.
schedule: {start: 2026-11-01, end: 2026-11-15, stopped_on: 2026-11-20}
`, 'status-consistency');
    check(spec('stopped', 'schedule: {start: 2026-11-01, stopped_on: 2026-11-20}\n'), 'status-consistency');
  });

  it('compares a test that has not begun with its last day', () => {
    const days = (schedule: string, status = 'ready'): string => spec(status, `schedule: {start: 2026-10-01, ${schedule}}\n`);
    const over = (end: string): string =>
      `ready\n        ^^^^^ error status-consistency: The status is \`ready\`, but the days from 2026-10-01 to ${end} for which the test is planned are over. If it ran, set the status to \`stopped\`; if not, plan new days.`;
    check(`${days('end: 2026-11-21', over('2026-11-21'))}                                   ^^^^^^^^^^ see: The planned end\n`, 'status-consistency');
    check(days('duration_days: 14', over('2026-10-15')), 'status-consistency');
    check(days('end: 2026-11-22'), 'status-consistency');
    check(days('end: <YYYY-MM-DD>'), 'status-consistency');
    check(days('end: 2026-10-15', 'draft'), 'status-consistency');
    // Days that contradict each other come first.
    check(days('end: 2026-10-15, duration_days: 28'), 'status-consistency');
    assert.equal(specOf(days('end: 2026-10-15, stopped_on: 2026-10-14')).findings.filter(({ rule }) => rule === 'status-consistency').length, 1);
    checkFix('status-consistency', days('end: 2026-10-15'), days('end: 2026-10-15', 'stopped'));
  });

  it('knows days of what has happened that are still to come', () => {
    const words = (key: string, status: string): string => `error status-consistency: \`${key}\` is 2026-11-22, a day that is still to come, but the status is \`${status}\`. Write the day on which it happened, or go back to an earlier status.`;
    check(spec('concluded', `results:\n  learning: L\n  concluded_on: 2026-11-22\n                ^^^^^^^^^^ ${words('concluded_on', 'concluded')}\n`), 'status-consistency');
    check(spec('stopped', `schedule:\n  stopped_on: 2026-11-22\n              ^^^^^^^^^^ ${words('stopped_on', 'stopped')}\n`), 'status-consistency');
    check(spec('concluded', 'results: {learning: L, concluded_on: 2026-11-21}\n'), 'status-consistency');
    check(spec('running', 'schedule: {stopped_on: 2026-11-22}\n'), 'status-consistency');
    check(spec('concluded', 'results: {learning: L, concluded_on: <YYYY-MM-DD>}\n'), 'status-consistency');
  });

  it('leaves abandoned and archived tests and unknown statuses alone', () => {
    check(spec('abandoned', 'schedule: {start: 2027-11-01}\nresults: {reason_for_stopping: No traffic}\n'), 'status-consistency');
    check(spec('drfat', 'results: {outcome: won}\n'), 'status-consistency');
  });

  it('changes the status, or inserts the results', () => {
    const before = spec('running', 'schedule: {start: 2027-01-01}\n');
    checkFix('status-consistency', before, before.replace('running', 'ready'));
    checkFix(
      'status-consistency',
      spec('concluded', 'changelog: []\nschedule:\n    start: 2026-01-01\n').replaceAll('\n', '\r\n'),
      spec('concluded', 'changelog: []\nschedule:\n    start: 2026-01-01\nresults:\n    outcome: <won, lost, inconclusive, invalid>\n    decision: <roll-out, iterate, roll-back, extend>\n    concluded_on: <YYYY-MM-DD>\n    learning: <what you know about customers now>\n').replaceAll('\n', '\r\n'),
      'Insert the results to fill in',
    );
  });
});
