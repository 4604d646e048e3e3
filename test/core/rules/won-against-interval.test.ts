import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('won-against-interval', () => {
  it('does not call chance a win', () => {
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is -0.01 to 0.06 and includes 0, so chance alone could explain it. Write \`inconclusive\`, or correct the interval.
  estimates:
    - metric: rate
      variant: new
      ci: [-0.01, 0.06]
          ^^^^^^^^^^^^^ see: The interval
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is 0 to 0.06 and includes 0, so chance alone could explain it. Write \`inconclusive\`, or correct the interval.
  estimates:
    - metric: rate
      variant: new
      ci: [0, 0.06]
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
    direction: decrease
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is -3% to 1% and includes 0, so chance alone could explain it. Write \`inconclusive\`, or correct the interval.
  estimates:
    - metric: rate
      variant: new
      ci: [-3%, 1%]
`, 'concluded'), 'won-against-interval');
  });

  it('does not call harm a win', () => {
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is -0.06 to -0.01, and a rise is what you wanted. Write \`lost\`, or correct the interval or the direction.
  estimates:
    - metric: rate
      variant: new
      ci: [-0.06, -0.01]
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
    direction: decrease
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is 1% to 3%, and a fall is what you wanted. Write \`lost\`, or correct the interval or the direction.
  estimates:
    - metric: rate
      variant: new
      ci: [1%, 3%]
`, 'concluded'), 'won-against-interval');
  });

  it('is content with a win', () => {
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
  estimates:
    - metric: rate
      variant: new
      ci: [0.01, 0.06]
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
    direction: decrease
results:
  outcome: won
  estimates:
    - metric: rate
      variant: new
      ci: [-0.06, -0.01]
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
  estimates:
    - metric: rate
      variant: new
      ci: [0.06, 0.01]
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: inconclusive
  estimates:
    - metric: rate
      variant: new
      ci: [-0.01, 0.06]
`, 'concluded'), 'won-against-interval');
  });

  it('leaves the direction open where it is not said', () => {
    check(brief(`metrics:
  primary:
    id: rate
results:
  outcome: won
  estimates:
    - metric: rate
      ci: [-0.06, -0.01]
`, 'concluded'), 'won-against-interval');
    check(brief(`metrics:
  primary:
    id: rate
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is -0.06 to 0.01 and includes 0, so chance alone could explain it. Write \`inconclusive\`, or correct the interval.
  estimates:
    - metric: rate
      ci: [-0.06, 0.01]
`, 'concluded'), 'won-against-interval');
  });

  it('lets an interval around 0 show that nothing got worse', () => {
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
analysis:
  test: non-inferiority
results:
  outcome: won
  estimates:
    - metric: rate
      variant: new
      ci: [-0.01, 0.06]
`, 'concluded'), 'won-against-interval');
  });

  it('looks at the winner, else at the best treatment', () => {
    check(brief(`variants: [{key: a, control: true}, {key: b}, {key: c}]
metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
           ^^^ error won-against-interval: The outcome is \`won\`, but the interval of \`rate\` is -0.1 to 0.2 and includes 0, so chance alone could explain it. Write \`inconclusive\`, or correct the interval.
  winner: b
  estimates:
    - {metric: rate, variant: a, ci: [0.5, 0.6]}
    - {metric: rate, variant: b, ci: [-0.1, 0.2]}
    - {metric: rate, variant: c, ci: [0.1, 0.2]}
`, 'concluded'), 'won-against-interval');
    check(brief(`variants: [{key: a, control: true}, {key: b}, {key: c}]
metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
  estimates:
    - {metric: rate, variant: b, ci: [-0.1, 0.2]}
    - {metric: rate, variant: c, ci: [0.1, 0.2]}
`, 'concluded'), 'won-against-interval');
  });

  it('says nothing without an interval of the primary metric', () => {
    check(brief(`metrics:
  primary:
    id: rate
    direction: increase
results:
  outcome: won
  estimates:
    - {metric: rate, effect: 0.1}
    - {metric: other, ci: [-1, 1]}
    - {metric: rate, ci: [<low>, <high>]}
`, 'concluded'), 'won-against-interval');
  });

  it('changes the outcome to what the interval says', () => {
    const results = (outcome: string, ci: string): string => brief(`metrics: {primary: {id: rate, direction: increase}}\nresults:\n  outcome: ${outcome} # 12 May\n  estimates: [{metric: rate, ci: ${ci}}]\n`, 'concluded');
    checkFix('won-against-interval', results('won', '[-1%, 1%]'), results('inconclusive', '[-1%, 1%]'));
    checkFix('won-against-interval', crlf(results('won', '[-2%, -1%]')), crlf(results('lost', '[-2%, -1%]')));
  });

  it('asks that each interval that has 0 in it does not win', () => {
    const marked = (...intervals: string[]): readonly string[] =>
      markedIn(`spec: experiment/v1\nid: a\ntitle: A\nstatus: concluded\nmetrics: {primary: {id: r, direction: increase}}\nresults:\n  outcome: won\n  estimates:\n${intervals.map((ci, index) => `    - {metric: r, variant: v${index}, ci: ${ci}}\n`).join('')}`, 'won-against-interval');
    assert.deepEqual(marked('[0, 0.1]'), ['won']);
    assert.deepEqual(marked('[0.01, 0.1]'), []);
  });
});
