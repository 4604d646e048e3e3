import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('baseline-mde', () => {
  it('asks for the baseline and for the smallest effect, each where it belongs', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
        ^^^^^^^^^^^^^^^ info baseline-mde: The primary metric \`activation_rate\` has no \`baseline\`, so nobody can tell how many users the test needs. Write where the number stands today for the people in it.
    type: proportion
    direction: increase
analysis:
^^^^^^^^ info baseline-mde: There is no \`mde\` yet, so nobody can tell how many users the test needs. Write the smallest effect that would change your decision under \`analysis\`.
  alpha: 0.05
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: activation_rate
        ^^^^^^^^^^^^^^^ error baseline-mde: The primary metric \`activation_rate\` has no \`baseline\`, so nobody can tell how many users the test needs. Write where the number stands today for the people in it.
    type: proportion
    direction: increase
analysis:
  mde: {}
  ^^^ error baseline-mde: There is no \`mde\` yet, so nobody can tell how many users the test needs. Write the smallest effect that would change your decision under \`analysis\`.
`, 'ready'), 'baseline-mde');
  });

  it('asks for whichever half of the effect is missing', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  mde:
  ^^^ info baseline-mde: The \`mde\` does not say whether it is relative or absolute. Add \`kind\`: from 20 % to 21 % is 5 % relative, and 1 percentage point absolute.
    value: 0.08
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  mde:
  ^^^ info baseline-mde: The \`mde\` has a kind and no \`value\`, so nobody can tell how many users the test needs. Write the smallest effect that would change your decision under \`analysis\`.
    kind: relative
`), 'baseline-mde');
  });

  it('asks for the acceptable loss where nothing is to get worse', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
^^^^^^^^ info baseline-mde: There is no \`mde\` yet. In a test that asks whether something got worse it is the loss you would still accept. Write the largest loss you would accept under \`analysis\`.
  test: non-inferiority
`), 'baseline-mde');
  });

  it('does not ask anybody to choose an effect once the test runs', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
        ^^^^^^^^^^^^^^^ error baseline-mde: The primary metric \`activation_rate\` has no \`baseline\`, so nobody can tell how many users the test needs. Write where the number stood before the start for the people in it.
    type: proportion
    direction: increase
analysis:
^^^^^^^^ error baseline-mde: There is no \`mde\` yet, so nobody can tell how many users the test needs. If it was settled before the start, copy it here.
  alpha: 0.05
`, 'stopped'), 'baseline-mde');
  });

  it('leaves a missing primary metric to its own rule, and places to fill to theirs', () => {
    check(brief(`metrics:
  guardrails: []
analysis:
  mde:
    value: 5%
    kind: relative
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: <where it stands today>
analysis:
  mde:
    value: <for example 0.08>
    kind: <relative, absolute>
`), 'baseline-mde');
    check(brief(`metrics: <metrics>
analysis: <analysis>
`), 'baseline-mde');
  });

  it('is silent where nothing is sized', () => {
    check(brief(`design: aa
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
analysis:
  method: bayesian
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
analysis:
  method: always-valid
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: load_time
    type: quantile
`), 'baseline-mde');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
`, 'archived'), 'baseline-mde');
  });

  it('wants an effect that is a size', () => {
    const sized = (mde: string, status = 'ready', more = '', direction = 'increase'): string =>
      brief(`metrics: {primary: {id: r, type: proportion, direction: ${direction}, baseline: 0.31}}\nanalysis:\n${more}  mde:\n    kind: relative\n    value: ${mde}\n`, status);
    const nothing = 'The \`mde\` is 0, and no sample is large enough to';
    check(sized(`0\n           ^ error baseline-mde: ${nothing} find an effect of nothing. Write the smallest effect that would change your decision.`), 'baseline-mde');
    check(sized(`0.0%\n           ^^^^ warning baseline-mde: ${nothing} find an effect of nothing. Write the smallest effect that would change your decision.`, 'draft'), 'baseline-mde');
    check(
      sized(`0\n           ^ error baseline-mde: ${nothing} show that nothing at all is lost. Write the largest loss you would still accept.`, 'ready', '  test: non-inferiority\n'),
      'baseline-mde',
    );
    const sign = 'The \`mde\` is a size, and the \`direction\` of the metric says which way it goes. Write';
    check(sized(`-0.05\n           ^^^^^ error baseline-mde: ${sign} 0.05, without a sign.`), 'baseline-mde');
    check(sized(`-5%\n           ^^^ error baseline-mde: ${sign} 5%, without a sign.`, 'ready', '', 'decrease'), 'baseline-mde');
    check(sized('0.00001'), 'baseline-mde');
    check(sized('-0.05', 'ready', '  method: bayesian\n'), 'baseline-mde');
    checkFix('baseline-mde', sized('-0.05 # a rise'), sized('0.05 # a rise'));
    // For a metric that should rise a fall may have been meant; otherwise the sign says nothing.
    const safe = (text: string): readonly boolean[] => specOf(text).findings.filter(({ rule }) => rule === 'baseline-mde').flatMap((one) => one.fixes().map((fix) => fix.safe));
    assert.deepEqual([safe(sized('-0.05')), safe(sized('-0.05', 'ready', '', 'decrease')), safe(sized('-0.05', 'ready', '  test: non-inferiority\n'))], [[false], [true], [true]]);
  });

  it('inserts what is missing', () => {
    checkFix(
      'baseline-mde',
      brief('metrics:\n  primary:\n    id: rate # the one\n    baseline: 0.1\nanalysis: {alpha: 0.05}\n'),
      brief('metrics:\n  primary:\n    id: rate # the one\n    baseline: 0.1\nanalysis: {alpha: 0.05, mde: {value: "<size of the effect, for example 0.05>", kind: "<relative, absolute>"}}\n'),
    );
    checkFix(
      'baseline-mde',
      brief('metrics:\n  primary:\n    id: rate\nanalysis:\n  mde:\n    value: 0.1\n    kind: relative\n').replaceAll('\n', '\r\n'),
      brief('metrics:\n  primary:\n    id: rate\n    baseline: <baseline, for example 0.31>\nanalysis:\n  mde:\n    value: 0.1\n    kind: relative\n').replaceAll('\n', '\r\n'),
    );
  });
});
