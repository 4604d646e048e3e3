import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const message = 'The groups\' real sizes will not be checked against the planned shares, so a broken assignment would go unnoticed. Switch the check on, or delete the line.';

describe('srm-check-off', () => {
  it('marks a check that is switched off', () => {
    check(brief(`analysis:
  srm_check: false
             ^^^^^ warning srm-check-off: ${message}
`, 'ready'), 'srm-check-off');
    check(brief(`design: aa
analysis: {srm_check: false}
                      ^^^^^ info srm-check-off: ${message}
`), 'srm-check-off');
  });

  it('is silent when it is on, not mentioned, or the shares move on purpose', () => {
    check(brief('analysis: {srm_check: true}\n'), 'srm-check-off');
    check(brief('analysis: {alpha: 0.05}\n'), 'srm-check-off');
    check(brief('design: bandit\nanalysis: {srm_check: false}\n'), 'srm-check-off');
  });

  it('switches it on', () => {
    checkFix('srm-check-off', brief('analysis:\n  srm_check: false # for now\n'), brief('analysis:\n  srm_check: true # for now\n'));
  });
});
