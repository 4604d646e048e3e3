import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn } from '../../support/fixture.js';

// Today is 2026-11-21 in all tests.
const spec = (status: string, schedule: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\nschedule: {${schedule}}\n`;
const found = (end: string, ago: string): string =>
  `running\n        ^^^^^^^ warning running-past-end: The status is still \`running\`, but the test was to end on ${end}, ${ago} ago. Set it to \`stopped\`, or move \`end\` and say why in the changelog.`;

describe('running-past-end', () => {
  it('marks the status, and says since when', () => {
    check(spec(found('2026-11-20', '1 day'), 'start: 2026-11-06, end: 2026-11-20'), 'running-past-end');
    check(`${spec(found('2026-11-20', '1 day'), 'start: 2026-11-06, end: 2026-11-20')}${' '.repeat(35)}^^^^^^^^^^ see: The planned end\n`, 'running-past-end');
    check(`${spec(found('2026-10-01', '51 days'), 'start: 2026-09-17, duration_days: 14')}${' '.repeat(45)}^^ see: The planned end\n`, 'running-past-end');
    check(spec(found('2026-10-01', '51 days'), 'start: 2026-09-17, duration_days: 14'), 'running-past-end');
  });

  it('is silent on the day itself, before it, in other statuses and without dates', () => {
    check(spec('running', 'start: 2026-11-07, end: 2026-11-21'), 'running-past-end');
    check(spec('running', 'start: 2026-11-20, duration_days: 14'), 'running-past-end');
    check(spec('stopped', 'start: 2026-10-01, end: 2026-10-15'), 'running-past-end');
    check(spec('running', 'duration_days: 14'), 'running-past-end');
  });

  it('leaves it to status-consistency where the day of the stop is given', () => {
    check(spec('running', 'start: 2026-10-01, end: 2026-10-15, stopped_on: 2026-10-14'), 'running-past-end');
  });

  it('sets the status', () => {
    const before = spec('running # live', 'start: 2026-10-01, end: 2026-10-15').replaceAll('\n', '\r\n');
    checkFix('running-past-end', before, before.replace('running', 'stopped'));
  });

  it('is silent as soon as the day of the stop has come', () => {
    const marked = (more: string): readonly string[] => markedIn(spec('running', `start: 2026-10-01, ${more}`), 'running-past-end');
    assert.deepEqual(marked('end: 2026-10-15, stopped_on: 2026-11-21'), []);
    assert.deepEqual(marked('end: 2026-10-15, stopped_on: 2026-11-22'), ['running']);
    assert.deepEqual(marked('end: soon, duration_days: soon'), []);
    assert.deepEqual(marked('end: soon'), []);
  });
});
