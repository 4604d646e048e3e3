import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('flag-cleanup', () => {
  it('reminds of a flag 41 days later', () => {
    check(brief(`rollout:
  flag: guest-first
        ^^^^^^^^^^^ warning flag-cleanup: The experiment was concluded on 2026-10-11, 41 days ago, and the flag \`guest-first\` is not marked as removed. Take it out with the losing variant, then write \`flag_removed: true\`.
results:
  concluded_on: 2026-10-11
                ^^^^^^^^^^ see: The day it was concluded
`, 'concluded'), 'flag-cleanup');
    check(brief(`rollout:
  flag: guest-first
        ^^^^^^^^^^^ warning flag-cleanup: The experiment was concluded on 2026-03-26, 240 days ago, and the flag \`guest-first\` is not marked as removed. Take it out with the losing variant, then write \`flag_removed: true\`.
  flag_removed: false
results:
  concluded_on: 2026-03-26
`, 'concluded'), 'flag-cleanup');
  });

  it('is content with 40 days, with a removed flag, without one, and where it is still needed', () => {
    check(brief(`rollout:
  flag: guest-first
results:
  concluded_on: 2026-10-12
`, 'concluded'), 'flag-cleanup');
    check(brief(`rollout:
  flag: guest-first
  flag_removed: true
results:
  concluded_on: 2026-03-26
`, 'concluded'), 'flag-cleanup');
    check(brief(`rollout:
  rollback: Switch it off.
results:
  concluded_on: 2026-03-26
`, 'concluded'), 'flag-cleanup');
    check(brief(`rollout:
  flag: guest-first
results:
  decision: extend
  concluded_on: 2026-03-26
`, 'concluded'), 'flag-cleanup');
    check(brief(`rollout:
  flag: guest-first
results:
  concluded_on: 2026-03-26
`, 'stopped'), 'flag-cleanup');
    check(brief(`rollout:
  flag: guest-first
results:
  concluded_on: soon
`, 'concluded'), 'flag-cleanup');
  });

  it('writes down that it is gone', () => {
    checkFix(
      'flag-cleanup',
      crlf(brief('rollout:\n  flag: guest-first # in the app\nresults: {concluded_on: 2026-03-26}\n', 'concluded')),
      crlf(brief('rollout:\n  flag: guest-first # in the app\n  flag_removed: true\nresults: {concluded_on: 2026-03-26}\n', 'concluded')),
    );
    checkFix(
      'flag-cleanup',
      brief('rollout: {flag: guest-first, flag_removed: false}\nresults: {concluded_on: 2026-03-26}\n', 'concluded'),
      brief('rollout: {flag: guest-first, flag_removed: true}\nresults: {concluded_on: 2026-03-26}\n', 'concluded'),
    );
  });
});
