import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('early-stop-reason', () => {
  it('asks why it ended early, also of experiments that were given up', () => {
    check(brief(`schedule:
  start: 2026-03-02
  end: 2026-03-30
       ^^^^^^^^^^ see: The planned end
  stopped_on: 2026-03-12
              ^^^^^^^^^^ warning early-stop-reason: The test stopped on 2026-03-12, 18 days before its planned end on 2026-03-30. Say why under \`results\`, as \`reason_for_stopping\`.
`, 'stopped'), 'early-stop-reason');
    check(brief(`schedule:
  start: 2026-03-02
  duration_days: 28
  stopped_on: 2026-03-12
              ^^^^^^^^^^ warning early-stop-reason: The test stopped on 2026-03-12, 18 days before its planned end on 2026-03-30. Say why under \`results\`, as \`reason_for_stopping\`.
`, 'abandoned'), 'early-stop-reason');
  });

  it('is content with a reason, with the last day, and with more', () => {
    check(brief(`schedule:
  end: 2026-03-30
  stopped_on: 2026-03-12
results:
  reason_for_stopping: Both groups saw errors.
`, 'stopped'), 'early-stop-reason');
    check(brief(`schedule:
  end: 2026-03-30
  stopped_on: 2026-03-29
`, 'stopped'), 'early-stop-reason');
    check(brief(`schedule:
  end: 2026-03-30
  stopped_on: 2026-04-02
`, 'stopped'), 'early-stop-reason');
    check(brief(`schedule:
  stopped_on: 2026-03-12
`, 'stopped'), 'early-stop-reason');
    check(brief(`schedule:
  end: 2026-03-30
  stopped_on: <day>
`, 'stopped'), 'early-stop-reason');
  });

  it('leaves a place for the reason', () => {
    checkFix(
      'early-stop-reason',
      crlf(brief('schedule: {end: 2026-03-30, stopped_on: 2026-03-12}\nresults:\n  outcome: invalid # sadly\n', 'stopped')),
      crlf(brief('schedule: {end: 2026-03-30, stopped_on: 2026-03-12}\nresults:\n  outcome: invalid # sadly\n  reason_for_stopping: <why the test ended before its planned end>\n', 'stopped')),
    );
  });
});
