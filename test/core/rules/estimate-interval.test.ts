import { check, checkFix } from '../../support/fixture.js';

const brief = (estimate: string, status = 'stopped'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\nresults:\n  estimates:\n    - ${estimate}\n`;

describe('estimate-interval', () => {
  it('wants the effect inside its interval', () => {
    check(`${brief(`{metric: rate, effect: 0.4, ci: [0.01, 0.07]}
                             ^^^ error estimate-interval: The effect of \`rate\` is 0.4, but its own interval goes from 0.01 to 0.07. An effect lies inside its interval: correct the one or the other.`)}                                      ^^^^^^^^^^^^ see: The interval
`, 'estimate-interval');
    check(brief(`{effect: -8%, ci: [1%, 7%]}
               ^^^ error estimate-interval: The effect is -8%, but its own interval goes from 1% to 7%. An effect lies inside its interval: correct the one or the other.`), 'estimate-interval');
  });

  it('wants the lower end first', () => {
    check(brief(`{metric: rate, effect: 0.04, ci: [0.07, 0.01]}
                                       ^^^^^^^^^^^^ error estimate-interval: The interval of \`rate\` goes from 0.07 down to 0.01. Write the lower end first.`), 'estimate-interval');
    checkFix('estimate-interval', brief('{metric: rate, ci: [7%, -0.01]} # from the sheet'), brief('{metric: rate, ci: [-0.01, 7%]} # from the sheet'));
    const block = brief('metric: rate\n      ci:\n        - 0.07 # upper\n        - 0.01').replaceAll('\n', '\r\n');
    checkFix('estimate-interval', block, block.replace('0.07 #', '0.0x #').replace('0.01', '0.07').replace('0.0x', '0.01'));
  });

  it('is content with what fits, what is rounded, and what is not there', () => {
    check(brief('{metric: rate, effect: 0.04, ci: [0.01, 0.07]}'), 'estimate-interval');
    check(brief('{metric: rate, effect: 0.0704, ci: [0.01, 0.07]}'), 'estimate-interval');
    check(brief('{metric: rate, effect: 4%, ci: [0.01, 0.07]}'), 'estimate-interval');
    check(brief('{metric: rate, effect: 0.07, ci: [0.07, 0.07]}'), 'estimate-interval');
    check(brief('{metric: rate, effect: 0.4}'), 'estimate-interval');
    check(brief('{metric: rate, effect: 0.4, ci: [0.01]}'), 'estimate-interval');
    check(brief('{metric: rate, effect: <effect>, ci: [<lower end>, 0.07]}'), 'estimate-interval');
    check(brief('{metric: rate, effect: 0.4, ci: 0.01 to 0.07}'), 'estimate-interval');
  });
});
