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

  it('knows a confidence that stands for alpha', () => {
    const confidence = (value: string, better: string): string => `An alpha of ${value} % is rather a confidence: \`alpha\` is the risk of a false win that is left. For a confidence of ${value} % write ${better}.`;
    check(brief(`analysis:
  alpha: 0.95
         ^^^^ error alpha-power: ${confidence('95', '0.05')}
`, 'ready'), 'alpha-power');
    check(brief(`analysis:
  alpha: 99
         ^^ warning alpha-power: ${confidence('99', '0.01')}
`), 'alpha-power');
    check(brief(`analysis:
  alpha: 90%
         ^^^ error alpha-power: ${confidence('90', '0.1')}
`, 'ready'), 'alpha-power');
    check(brief(`analysis:
  alpha: 0.79
         ^^^^ warning alpha-power: With an alpha of 79 %, 79 % of tests of a change that does nothing would look like an effect. The usual value is 5 %, and at most 10 %.
`, 'ready'), 'alpha-power');
    checkFix('alpha-power', brief('analysis:\n  alpha: 95 # sure\n'), brief('analysis:\n  alpha: 0.05 # sure\n'));
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

  it('writes the usual value', () => {
    checkFix('alpha-power', brief('analysis: {alpha: 0.2, mde: {}}\n'), brief('analysis: {alpha: 0.05, mde: {}}\n'));
    checkFix('alpha-power', brief('analysis:\n  power: 60%\n'), brief('analysis:\n  power: 0.8\n'));
  });
});
