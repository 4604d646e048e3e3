import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('probability-range', () => {
  it('knows a percentage that was written as a whole number', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31
              ^^ error probability-range: \`activation_rate\` is a share of users, so its baseline lies between 0 and 1. Write 31 % as 0.31 or as 31%.
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 1.2 # a percent and a bit
              ^^^ error probability-range: \`activation_rate\` is a share of users, so its baseline lies between 0 and 1. Write 1.2 % as 0.012 or as 1.2%.
`, 'ready'), 'probability-range');
  });

  it('says so when no share was meant', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 140
              ^^^ error probability-range: \`activation_rate\` is a share of users, so its baseline lies between 0 and 1; 140 does not. If it is no share of users, change its \`type\`.
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: -0.1
              ^^^^ error probability-range: \`activation_rate\` is a share of users, so its baseline lies between 0 and 1; -0.1 does not. If it is no share of users, change its \`type\`.
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 310%
              ^^^^ error probability-range: \`activation_rate\` is a share of users, so its baseline lies between 0 and 1; 310% does not. If it is no share of users, change its \`type\`.
`), 'probability-range');
  });

  it('takes nothing and all for a start from which no test can be planned', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0
              ^ error probability-range: \`activation_rate\` has a baseline of 0 %, and a test cannot be planned from there. Write where it stands today, above 0 % and below 100 %.
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 100%
              ^^^^ error probability-range: \`activation_rate\` has a baseline of 100 %, and a test cannot be planned from there. Write where it stands today, above 0 % and below 100 %.
`), 'probability-range');
  });

  it('looks at every metric that is a share, and at no other', () => {
    check(brief(`metrics:
  primary:
    id: orders
    type: count
    baseline: 3
  secondary:
    - id: retention
      type: retention
      baseline: 42
                ^^ error probability-range: \`retention\` is a share of users, so its baseline lies between 0 and 1. Write 42 % as 0.42 or as 42%.
  guardrails:
    - id: refunds
      type: proportion
      baseline: 4
                ^ error probability-range: \`refunds\` is a share of users, so its baseline lies between 0 and 1. Write 4 % as 0.04 or as 4%.
    - id: revenue
      type: revenue
      baseline: 12
`), 'probability-range');
  });

  it('judges where the effect would lead, in the direction that is wanted', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.31
              ^^^^ see: The baseline
analysis:
  mde:
    value: 8
           ^ error probability-range: From 31 % an effect of 800 % would lead to 279 %, and no share goes there. Write 8 % as 0.08 or 8%.
    kind: relative
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.96
analysis:
  mde:
    value: 0.05
           ^^^^ error probability-range: From 96 % an effect of 5 percentage points would lead to 101 %, and no share goes there. Look for a smaller effect, or correct the baseline.
    kind: absolute
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: churn
    type: proportion
    direction: decrease
    baseline: 4%
analysis:
  mde:
    value: 5%
           ^^ error probability-range: From 4 % an effect of 5 percentage points would lead to -1 %, and no share goes there. Look for a smaller effect, or correct the baseline.
    kind: absolute
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: churn
    type: proportion
    direction: decrease
    baseline: 96%
analysis:
  mde:
    value: 5%
    kind: absolute
`), 'probability-range');
  });

  it('lets a loss pass that would lead below zero, but none of more than everything', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.02
analysis:
  test: non-inferiority
  mde:
    value: 0.03
    kind: absolute
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 0.02
analysis:
  test: non-inferiority
  mde:
    value: 2
           ^ error probability-range: A loss of 200 percentage points is more than a share can lose. Write 2 % as 0.02 or 2%.
    kind: absolute
`), 'probability-range');
  });

  it('uses the number that is written, where percent may have been meant', () => {
    const advice = (value: string): string | undefined =>
      specOf(brief(`metrics: {primary: {id: r, type: proportion, baseline: 0.97}}\nanalysis: {mde: {value: ${value}, kind: absolute}}\n`))
        .findings.find(({ rule }) => rule === 'probability-range')?.message.replace(/.*goes there\. /, '');
    assert.equal(advice('0.7'), 'If you mean 0.7 %, write 0.007 or 0.7%; if not, look for a smaller effect, or correct the baseline.');
    assert.equal(advice('0.1'), 'If you mean 0.1 %, write 0.001 or 0.1%; if not, look for a smaller effect, or correct the baseline.');
    assert.equal(advice('0.09'), 'Look for a smaller effect, or correct the baseline.');
    assert.equal(advice('99'), 'Write 99 % as 0.99 or 99%.');
    assert.equal(advice('100'), 'Look for a smaller effect, or correct the baseline.');
    assert.equal(advice('70%'), 'Look for a smaller effect, or correct the baseline.');
    assert.equal(advice('0.02'), undefined);
  });

  it('knows a margin of more than everything', () => {
    const guarded = (margin: string, type = 'proportion'): string => brief(`metrics:\n  guardrails:\n    - id: contacts\n      type: ${type}\n      margin: ${margin}\n`);
    const lost = (points: string, advice: string): string => `error probability-range: A loss of ${points} percentage points is more than a share can lose. ${advice}`;
    check(guarded(`{value: 2, kind: absolute}\n                      ^ ${lost('200', 'Write 2 % as 0.02 or 2%.')}`), 'probability-range');
    check(guarded(`{value: 150%, kind: absolute}\n                      ^^^^ ${lost('150', 'Write the largest loss you would accept.')}`), 'probability-range');
    check(guarded('{value: 0.99, kind: absolute}'), 'probability-range');
    check(guarded('{value: 2, kind: relative}'), 'probability-range');
    check(guarded('{value: 2}'), 'probability-range');
    check(guarded('{value: 2, kind: absolute}', 'count'), 'probability-range');
    checkFix('probability-range', guarded('{value: 2, kind: absolute} # at most'), guarded('{value: 0.02, kind: absolute} # at most'));
  });

  it('knows an alpha and a power that were written as whole numbers', () => {
    const share = (key: string, value: string, example: string): string => `error probability-range: \`${key}\` is a share between 0 and 1, and ${value} is none. Write ${example}.`;
    check(brief(`analysis:
  alpha: 5
         ^ ${share('alpha', '5', '5 % as 0.05')}
  power: 80
         ^^ ${share('power', '80', '80 % as 0.8')}
`), 'probability-range');
    check(brief(`analysis:
  alpha: 0
         ^ ${share('alpha', '0', '0.05, the usual value')}
  power: 1
         ^ ${share('power', '1', '0.8, the usual value')}
`, 'ready'), 'probability-range');
    check(brief(`analysis:
  alpha: 500%
         ^^^^ ${share('alpha', '500%', '0.05, the usual value')}
  power: 60
         ^^ ${share('power', '60', '0.8, the usual value')}
`, 'ready'), 'probability-range');
    // An unusual share, and a confidence, are said elsewhere; other methods have neither.
    check(brief('analysis: {alpha: 0.2, power: 0.6}\n'), 'probability-range');
    check(brief('analysis: {alpha: 95, power: <power>}\n'), 'probability-range');
    check(brief('analysis: {method: bayesian, alpha: 5}\n'), 'probability-range');
    checkFix('probability-range', brief('analysis:\n  power: 90 # percent\n'), brief('analysis:\n  power: 0.9 # percent\n'));
    checkFix('probability-range', brief('analysis: {alpha: 5, mde: {}}\n'), brief('analysis: {alpha: 0.05, mde: {}}\n'));
    const safe = (analysis: string): readonly boolean[] => specOf(brief(`analysis: {${analysis}}\n`)).findings.filter(({ rule }) => rule === 'probability-range').flatMap((one) => one.fixes().map((fix) => fix.safe));
    assert.deepEqual([safe('alpha: 5'), safe('power: 95'), safe('alpha: 40'), safe('power: 0')], [[true], [true], [false], [false]]);
  });

  it('knows a coverage of more than everybody, in any design', () => {
    const of = (value: string): string => `error probability-range: \`coverage\` is the percentage of eligible users who take part, from 0 to 100, and ${value} is none. Write 50 or 50% if half of them do, and 100 for all.`;
    check(brief(`audience:\n  coverage: 120\n            ^^^ ${of('120')}\n`), 'probability-range');
    check(brief(`design: holdout\naudience:\n  coverage: 100.5%\n            ^^^^^^ ${of('100.5')}\n`), 'probability-range');
    check(brief(`audience:\n  coverage: -5\n            ^^ ${of('-5')}\n`), 'probability-range');
    for (const value of ['100', '100%', '0', '0.5', '<percent>']) check(brief(`audience:\n  coverage: ${value}\n`), 'probability-range');
  });

  it('looks at the shares of PRDs and launch briefs', () => {
    const prd = (metric: string, kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: draft\nmetrics:\n  - id: rate\n    type: proportion\n${metric}`;
    const lie = (what: string, value: string, share: string): string => `error probability-range: \`rate\` is a share, so its ${what} between 0 and 1. Write ${value} % as ${share} or as ${value}%.`;
    check(prd(`    baseline: 31
              ^^ ${lie('\`baseline\` and \`target\` lie', '31', '0.31')}
    target: 36
            ^^ see: The same
`), 'probability-range');
    check(prd(`    baseline: 31%
    target: 36
            ^^ ${lie('\`target\` lies', '36', '0.36')}
`, 'launch'), 'probability-range');
    check(prd(`    baseline: 1.2\n              ^^^ ${lie('\`baseline\` lies', '1.2', '0.012')}\n`), 'probability-range');
    const slip = (key: string, value: string): string => `error probability-range: \`rate\` is a share, so its \`${key}\` lies between 0 and 1; ${value} does not. If it is no share, change its \`type\`.`;
    check(prd(`    baseline: 0.31
    target: 1.36
            ^^^^ ${slip('target', '1.36')}
    actual: 136%
            ^^^^ ${slip('actual', '136%')}
`), 'probability-range');
    check(prd('    baseline: 0\n    target: 1\n    actual: 100%\n'), 'probability-range');
    check(prd('    baseline: <where it stands>\n    target:\n'), 'probability-range');
    check(prd('    baseline: 31\n').replace('proportion', 'quantile'), 'probability-range');
    checkFix('probability-range', prd('    baseline: 31 # today\n    target: 100\n'), prd('    baseline: 0.31 # today\n    target: 1\n'));
    checkFix('probability-range', prd('    unit: "% of buyers"\n    baseline: 31\n'), prd('    unit: "% of buyers"\n    baseline: 31%\n'));
    const safe = (metric: string): readonly boolean[] => specOf(prd(metric)).findings.filter(({ rule }) => rule === 'probability-range').flatMap((one) => one.fixes().map((fix) => fix.safe));
    assert.deepEqual([safe('    target: 31\n'), safe('    target: 1.5\n'), safe('    baseline: 1.5\n    target: 31\n')], [[true], [false], [false]]);
  });

  it('is silent about what is still open, and where nothing is planned', () => {
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: <where it stands>
analysis:
  mde:
    value: 8
    kind: relative
`), 'probability-range');
    check(brief(`design: aa
metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31
`), 'probability-range');
    check(brief(`metrics:
  primary:
    id: activation_rate
    type: proportion
    direction: increase
    baseline: 31%
analysis:
  mde:
    value: 0.08
`), 'probability-range');
  });

  it('writes a percentage as a share, without asking when nothing else can be meant', () => {
    checkFix('probability-range', brief('metrics: {primary: {id: r, type: proportion, baseline: 31}} # today\r\n'), brief('metrics: {primary: {id: r, type: proportion, baseline: 0.31}} # today\r\n'));
    checkFix('probability-range', brief('metrics:\n  primary:\n    type: proportion\n    baseline: 7.35\n'), brief('metrics:\n  primary:\n    type: proportion\n    baseline: 0.0735\n'));
    checkFix(
      'probability-range',
      brief('metrics:\n  primary:\n    type: proportion\n    baseline: 0.31\nanalysis:\n  mde:\n    value: 8\n    kind: relative\n'),
      brief('metrics:\n  primary:\n    type: proportion\n    baseline: 0.31\nanalysis:\n  mde:\n    value: 0.08\n    kind: relative\n'),
    );
    const safe = (baseline: string) => specOf(brief(`metrics:\n  primary:\n    type: proportion\n    baseline: ${baseline}\n`)).findings.flatMap((one) => (one.rule === 'probability-range' ? one.fixes() : [])).map((fix) => fix.safe);
    assert.deepEqual([safe('31'), safe('1.2'), safe('140')], [[true], [false], []]);
  });

  it('draws the line where a share ends', () => {
    const marked = (baseline: string, more: string, analysis = ''): readonly string[] =>
      markedIn(brief(`metrics: {primary: {id: r, type: proportion, baseline: ${baseline}, ${more}}}\nanalysis: {${analysis}mde: {value: 0.5, kind: absolute}}\n`), 'probability-range');
    assert.deepEqual(marked('0.5', 'direction: increase'), ['0.5']);
    assert.deepEqual(marked('0.4', 'direction: increase'), []);
    assert.deepEqual(marked('0.5', 'direction: decrease'), ['0.5']);
    assert.deepEqual(marked('0.6', 'direction: decrease'), []);
    const fall = (value: string, baseline: string): readonly string[] =>
      markedIn(brief(`metrics: {primary: {id: r, type: proportion, baseline: ${baseline}}}\nanalysis: {mde: {value: ${value}, kind: absolute}}\n`), 'probability-range');
    assert.deepEqual([fall('-0.3', '0.2'), fall('-0.1', '0.2')], [['-0.3'], []]);
    const loss = (value: string): readonly string[] =>
      markedIn(brief(`metrics: {primary: {id: r, type: proportion, baseline: 0.2}}\nanalysis: {test: non-inferiority, mde: {value: ${value}, kind: absolute}}\n`), 'probability-range');
    assert.deepEqual([loss('1'), loss('0.99')], [['1'], []]);
  });

  it('offers a share only where a percentage was meant', () => {
    const offered = (more: string): readonly (readonly [string, boolean])[] =>
      specOf(brief(more)).findings.filter(({ rule }) => rule === 'probability-range').flatMap((found) => found.fixes()).map(({ title, safe }) => [title, safe]);
    const baseline = (value: string): string => `metrics: {primary: {id: r, type: proportion, baseline: ${value}}}\n`;
    assert.deepEqual(offered(baseline('2')), [['Write it as 0.02', true]]);
    assert.deepEqual(offered(baseline('99')), [['Write it as 0.99', true]]);
    for (const value of ['100', '-2', '101', '250%']) assert.deepEqual(offered(baseline(value)), []);
    const effect = (value: string): string => `${baseline('0.9')}analysis: {mde: {value: ${value}, kind: absolute}}\n`;
    assert.deepEqual(offered(effect('8')), [['Write it as 0.08', false]]);
    assert.deepEqual(offered(effect('1')), [['Write it as 0.01', false]]);
    for (const value of ['0.5', '800%', '20%']) assert.deepEqual(offered(effect(value)), []);
  });
});
