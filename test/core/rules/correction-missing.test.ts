import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('correction-missing', () => {
  it('adds up the risks of several treatments', () => {
    check(brief(`variants:
^^^^^^^^ warning correction-missing: 2 treatments are compared with the control, each with a risk of 5 % to win by chance: together that is up to 9.8 %. Choose a \`correction\` under \`analysis\`, such as \`holm\`, or test fewer at once.
  - key: a
    control: true
  - key: b
  - key: c
`, 'ready'), 'correction-missing');
    check(brief(`variants:
  - key: a
    control: true
  - key: b
  - key: c
  - key: d
analysis:
^^^^^^^^ warning correction-missing: 3 treatments are compared with the control, each with a risk of 10 % to win by chance: together that is up to 27.1 %. Choose a \`correction\` under \`analysis\`, such as \`holm\`, or test fewer at once.
  alpha: 10%
`, 'ready'), 'correction-missing');
    check(brief(`variants:
  - key: a
    control: true
  - key: b
  - key: c
analysis:
  correction: none
              ^^^^ warning correction-missing: 2 treatments are compared with the control, each with a risk of 5 % to win by chance: together that is up to 9.8 %. Choose a \`correction\` under \`analysis\`, such as \`holm\`, or test fewer at once.
`, 'ready'), 'correction-missing');
  });

  it('is content with a correction, or one treatment', () => {
    check(brief(`variants:
  - key: a
    control: true
  - key: b
  - key: c
analysis:
  correction: holm
`), 'correction-missing');
    check(brief(`variants:
  - key: a
    control: true
  - key: b
  - key: c
analysis:
  correction: <correction>
`), 'correction-missing');
    check(brief(`variants:
  - key: a
    control: true
    weight: 50
  - key: b
    weight: 50
  - key: c
    weight: 0
`), 'correction-missing');
  });

  it('leaves designs and methods alone that have other ways', () => {
    check(brief(`design: bandit
variants:
  - key: a
    control: true
  - key: b
  - key: c
`), 'correction-missing');
    check(brief(`variants:
  - key: a
    control: true
  - key: b
  - key: c
analysis:
  method: bayesian
`), 'correction-missing');
  });

  it('writes a correction where it belongs', () => {
    const three = 'variants: [{key: a, control: true}, {key: b}, {key: c}]\n';
    checkFix('correction-missing', crlf(brief(`${three}analysis:\n  alpha: 0.05 # as always\n`)), crlf(brief(`${three}analysis:\n  alpha: 0.05 # as always\n  correction: holm\n`)));
    checkFix('correction-missing', brief(`${three}analysis: {correction: none}\n`), brief(`${three}analysis: {correction: bonferroni}\n`), 'Correct with `bonferroni`');
    checkFix('correction-missing', brief(three), brief(`${three}analysis:\n  correction: holm\n`));
  });
});
