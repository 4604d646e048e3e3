import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('peeking', () => {
  it('shows what several looks do to a fixed horizon', () => {
    check(brief(`analysis:
  method: fixed-horizon
  looks: 5
         ^ error peeking: The numbers are read 5 times, but a fixed horizon allows for one look at the end: the risk of a false win is then 14.2 % and not 5 %. Read them once, or choose \`group-sequential\`.
`, 'ready'), 'peeking');
    check(brief(`analysis:
  looks: 10
         ^^ warning peeking: The numbers are read 10 times, but a fixed horizon allows for one look at the end: the risk of a false win is then 4.7 % and not 1 %. Read them once, or choose \`group-sequential\`.
  alpha: 1%
`), 'peeking');
    check(brief(`analysis:
  looks: 400
         ^^^ warning peeking: The numbers are read 400 times, but a fixed horizon allows for one look at the end: the risk of a false win is then over 37.4 % and not 5 %. Read them once, or choose \`group-sequential\`.
`), 'peeking');
    check(brief(`analysis:
  looks: 2
         ^ warning peeking: The numbers are read 2 times, but a fixed horizon allows for one look at the end: the risk of a false win is then 8.3 % and not 5 %. Read them once, or choose \`group-sequential\`.
  alpha: 7
`), 'peeking');
  });

  it('recognises the wish to stop at the first good number', () => {
    check(brief(`decision_rule:
  ship: We ship as soon as \`rate\` is significant.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info peeking: Wording such as "as soon as \`rate\` is significant" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
  iterate: >-
    Stop the test when p < 0.05
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info peeking: Wording such as "Stop the test when p < 0.05" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
    and look at the segments.
`), 'peeking');
    check(brief(`rollout:
  early_stop: "Stop as soon as the \\"main\\" result is significant."
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning peeking: Wording such as "as soon as the "main" result is significant" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
`, 'ready'), 'peeking');
    check(brief(`rollout:
  early_stop: It ends after 30 days, or as soon as the result is statistically significant.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning peeking: Wording such as "as soon as the result is statistically significant" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
`, 'ready'), 'peeking');
    check(brief(`decision_rule:
  stop: Stop when significant.
        ^^^^^^^^^^^^^^^^^^^^^ info peeking: Wording such as "Stop when significant" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
  ship: Run it until we reach 95 % confidence, then ship.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info peeking: Wording such as "Run it until we reach 95 % confidence" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
`), 'peeking');
    check(brief(`rollout:
  early_stop: We end the test early if the variant wins.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info peeking: Wording such as "end the test early if the variant wins" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
`), 'peeking');
    check(brief(`decision_rule:
  ship: We roll it out before the planned end if the effect is significant.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info peeking: Wording such as "roll it out before the planned end if the effect is significant" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
`), 'peeking');
  });

  it('is not led astray by what the sentence goes on to say', () => {
    check(brief(`decision_rule:
  ship: "We look every day and ship as soon as it is significant: the interval of \`rate\` lies on the good side of 0, and \`contacts\` is within its margin."
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning peeking: Wording such as "as soon as it is significant" means to look until chance gives the wanted answer: with ten looks the risk of a false win is 19.3 % and not 5 %. Decide at the planned end, or choose a method that allows for several looks.
`, 'ready'), 'peeking');
    check(brief(`decision_rule:
  stop: "We stop as soon as the loss is significant: \`contacts\` is past its margin."
`, 'ready'), 'peeking');
  });

  it('lets honest rules pass', () => {
    check(brief(`decision_rule:
  ship: At the end of the test, \`rate\` is significantly higher.
  iterate: The effect is positive but not significant.
  stop: Stop if \`rate\` falls significantly.
`), 'peeking');
    check(brief(`decision_rule:
  ship: After four weeks the difference is significant at 95 % confidence.
  stop: We never stop early because a result is significant.
`), 'peeking');
    check(brief(`rollout:
  early_stop: Stop at once when errors rise significantly or p < 0.05 for more refunds.
  rollback: Switch the flag off as soon as the page fails to load.
`), 'peeking');
    check(brief(`decision_rule:
  ship: "The team wrote “stop when significant” once."
  iterate: See \`stop when significant\`.
`), 'peeking');
  });

  it('knows methods that allow for looks, and designs without an end', () => {
    check(brief(`analysis:
  method: always-valid
  looks: 5
rollout:
  early_stop: Stop when significant.
`), 'peeking');
    check(brief(`analysis:
  method: group-sequential
  looks: 5
`), 'peeking');
    check(brief(`design: bandit
analysis:
  looks: 5
`), 'peeking');
    check(brief(`analysis:
  looks: 1
`), 'peeking');
    check(brief(`analysis:
  looks: <looks>
`), 'peeking');
  });

  it('can be taught words', () => {
    check('== product-specs.yaml ==\nspec: config/v1\nvocabulary: [significant]\n== a.experiment.yaml ==\n' + brief('rollout:\n  early_stop: Stop when significant.\n'), 'peeking');
  });

  it('reads the numbers once, or plans the looks', () => {
    checkFix('peeking', brief('analysis: {looks: 5}\n'), brief('analysis: {looks: 1}\n'));
    checkFix(
      'peeking',
      crlf(brief('analysis:\n  method: fixed-horizon # for now\n  looks: 5\n')),
      crlf(brief('analysis:\n  method: group-sequential # for now\n  looks: 5\n  boundary: obrien-fleming\n')),
      'Plan the looks as `group-sequential`',
    );
    checkFix(
      'peeking',
      brief('analysis:\n  looks: 5\n'),
      brief('analysis:\n  method: group-sequential\n  looks: 5\n  boundary: obrien-fleming\n'),
      'Plan the looks as `group-sequential`',
    );
  });
});
