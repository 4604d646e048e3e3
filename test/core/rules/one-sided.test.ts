import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('one-sided', () => {
  it('asks why harm need not be noticed', () => {
    check(brief(`analysis:
  sided: one
         ^^^ warning one-sided: A one-sided test does not notice when the change does harm. Test both sides, or say in \`sided_reason\` why a change for the worse need not be noticed.
`, 'ready'), 'one-sided');
  });

  it('is content with a reason, with two sides, and where the question has one', () => {
    check(brief(`analysis:
  sided: one
  sided_reason: Worse and equal lead to the same decision.
`), 'one-sided');
    check(brief(`analysis:
  sided: two
`), 'one-sided');
    check(brief(`analysis:
  sided: one
  test: non-inferiority
`), 'one-sided');
    check(brief(`analysis:
  sided: one
  method: bayesian
`), 'one-sided');
    check(brief(`analysis:
  sided: <one or two>
`), 'one-sided');
  });

  it('tests both sides, or leaves a place for the reason', () => {
    checkFix('one-sided', brief('analysis: {sided: one} # quick\n'), brief('analysis: {sided: two} # quick\n'));
    checkFix('one-sided', crlf(brief('analysis:\n  sided: one # quick\n')), crlf(brief('analysis:\n  sided: one # quick\n  sided_reason: <why a change for the worse need not be noticed>\n')), 'Insert the reason');
  });
});
