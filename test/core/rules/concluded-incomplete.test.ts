import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('concluded-incomplete', () => {
  it('asks for all three', () => {
    check(brief(`results:
^^^^^^^ error concluded-incomplete: The experiment is concluded, but its results have no \`decision\` or \`learning\`. Write what came out, what you do now and what you learned, or go back to \`stopped\`.
  outcome: won
`, 'concluded'), 'concluded-incomplete');
    check(brief(`results: {}
^^^^^^^ error concluded-incomplete: The experiment is concluded, but its results have no \`outcome\`, \`decision\` or \`learning\`. Write what came out, what you do now and what you learned, or go back to \`stopped\`.
`, 'concluded'), 'concluded-incomplete');
  });

  it('is content with all three, places to fill, other statuses, and leaves missing results to the status', () => {
    check(brief(`results:
  outcome: won
  decision: roll-out
  learning: Buyers mind making an account.
`, 'concluded'), 'concluded-incomplete');
    check(brief(`results:
  outcome: <outcome>
  decision: <decision>
  learning: <what you know about customers now>
`, 'concluded'), 'concluded-incomplete');
    check(brief(`results:
  outcome: won
`, 'stopped'), 'concluded-incomplete');
    check(brief(`results:
  outcome: won
`, 'archived'), 'concluded-incomplete');
    check(brief(`results:
`, 'concluded'), 'concluded-incomplete');
  });

  it('leaves places for what is missing', () => {
    checkFix(
      'concluded-incomplete',
      crlf(brief('results:\n  outcome: won # by far\n  decision: roll-out\n', 'concluded')),
      crlf(brief('results:\n  outcome: won # by far\n  decision: roll-out\n  learning: <what you know about customers now>\n', 'concluded')),
    );
  });

  it('asks for the guardrails beside other estimates', () => {
    const concluded = (estimates: string, status = 'concluded'): string =>
      `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics: {primary: {id: rate}, guardrails: [{id: contacts, margin: {value: 0.1}}, {id: refunds, margin: {value: 0.1}}, {id: errors}, {id: <metric id>, margin: {value: 0.1}}]}\nresults:\n  outcome: won\n  decision: roll-out\n  learning: L\n${estimates}`;
    const words = (ids: string): string => `  ^^^^^^^^^ warning concluded-incomplete: The results have no estimate of ${ids}, so nobody can tell whether it held. Write the effect and its interval under \`estimates\`.\n`;
    check(concluded(`  estimates:\n${words('\`contacts\` or \`refunds\`')}    - {metric: rate, effect: 0.1}\n`), 'concluded-incomplete');
    check(concluded('  estimates: [{metric: rate}, {metric: contacts}, {metric: refunds}]\n'), 'concluded-incomplete');
    // Where no number is written down at all, the result is told elsewhere.
    check(concluded(''), 'concluded-incomplete');
    check(concluded('  estimates: [{metric: rate}]\n', 'stopped'), 'concluded-incomplete');
    const before = concluded('  estimates:\n    - metric: contacts\n      effect: 0\n');
    checkFix('concluded-incomplete', before, `${before}    - metric: refunds\n      variant: <key of the variant>\n      effect: <effect>\n      ci: [<lower end>, <upper end>]\n`, 'Insert the estimate');
  });
});
