import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('rollback-missing', () => {
  it('names what is missing where it belongs', () => {
    check(`spec: experiment/v1
id: a
title: A
status: draft
        ^^^^^ info rollback-missing: It is not said how the change is taken back, nor which harm ends the test at once. Write \`rollback\` and \`early_stop\` under \`rollout\`.
`, 'rollback-missing');
    check(brief(`rollout:
^^^^^^^ warning rollback-missing: It is not said how everybody gets back to the old experience. Write it as \`rollback\` under \`rollout\`, with who does it and how long it takes.
  early_stop: Payment errors above 2 %.
`, 'ready'), 'rollback-missing');
    check(brief(`rollout:
  rollback: Switch the flag off.
  early_stop:
  ^^^^^^^^^^ warning rollback-missing: It is not said which harm ends the test at once. Write it as \`early_stop\` under \`rollout\`, with a number from which on you stop.
`, 'ready'), 'rollback-missing');
  });

  it('leaves complete ones, places to fill and tests without a change alone', () => {
    check(brief('rollout: {rollback: Switch it off., early_stop: <the harm>}\n', 'ready'), 'rollback-missing');
    check(brief('rollout: none\n', 'ready'), 'rollback-missing');
    check(brief('design: aa\n', 'ready'), 'rollback-missing');
  });

  it('inserts places for both', () => {
    checkFix(
      'rollback-missing',
      brief('rollout:\n  flag: a\n  monitoring_owner: Ana\n'),
      brief('rollout:\n  flag: a\n  rollback: <how everybody gets back to the old experience>\n  early_stop: <what would make you stop the test at once>\n  monitoring_owner: Ana\n'),
    );
    checkFix('rollback-missing', brief('rollout:\n  early_stop: Errors.\n'), brief('rollout:\n  rollback: <how everybody gets back to the old experience>\n  early_stop: Errors.\n'));
  });

  it('does not ask of a concluded test what it can no longer do', () => {
    check('spec: experiment/v1\nid: a\ntitle: A\nstatus: concluded\nrollout: {flag: f}\n', 'rollback-missing');
  });
});
