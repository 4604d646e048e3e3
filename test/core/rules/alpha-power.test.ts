import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('alpha-power', () => {
  it('asks for a usual alpha and a usual power', () => {
    check(brief(`analysis:
  alpha: 0.2
         ^^^ warning alpha-power: With an alpha of 20 %, 20 % of tests of a change that does nothing would look like an effect. The usual value is 5 %, and at most 10 %.
  power: 70%
         ^^^ warning alpha-power: With a power of 70 % the test would miss the effect it looks for 3 of 10 times. Plan for at least 80 %.
`, 'ready'), 'alpha-power');
    check(brief(`analysis:
  alpha: 15%
         ^^^ info alpha-power: With an alpha of 15 %, 15 % of tests of a change that does nothing would look like an effect. The usual value is 5 %, and at most 10 %.
`), 'alpha-power');
  });

  it('knows percentages written as whole numbers', () => {
    check(brief(`analysis:
  alpha: 5
         ^ warning alpha-power: \`alpha\` is a share between 0 and 1, and 5 is none. Write 5 % as 0.05.
  power: 80
         ^^ warning alpha-power: \`power\` is a share between 0 and 1, and 80 is none. Write 80 % as 0.8.
`, 'ready'), 'alpha-power');
    check(brief(`analysis:
  alpha: 0
         ^ info alpha-power: \`alpha\` is a share between 0 and 1, and 0 is none. Write 0.05, the usual value.
  power: 1
         ^ info alpha-power: \`power\` is a share between 0 and 1, and 1 is none. Write 0.8, the usual value.
`), 'alpha-power');
  });

  it('is content up to the limits and with nothing written', () => {
    check(brief(`analysis:
  alpha: 10%
  power: 0.8
`), 'alpha-power');
    check(brief(`analysis:
  alpha: <alpha>
  power:
`), 'alpha-power');
    check(brief(`analysis:
  mde: {}
`), 'alpha-power');
  });

  it('leaves methods alone that have neither', () => {
    check(brief(`analysis:
  method: bayesian
  alpha: 0.2
`), 'alpha-power');
    check(brief(`design: bandit
analysis:
  alpha: 0.2
`), 'alpha-power');
  });

  it('writes the usual value, or the one that was meant', () => {
    checkFix('alpha-power', brief('analysis: {alpha: 0.2, mde: {}}\n'), brief('analysis: {alpha: 0.05, mde: {}}\n'));
    checkFix('alpha-power', brief('analysis:\n  power: 90 # percent\n'), brief('analysis:\n  power: 0.9 # percent\n'));
    checkFix('alpha-power', brief('analysis:\n  power: 60\n'), brief('analysis:\n  power: 0.8\n'));
  });
});
