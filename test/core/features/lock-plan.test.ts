import { strict as assert } from 'node:assert';
import { lockPlan } from '../../../src/core/features/lock-plan.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'ready'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

function locked(text: string): string | undefined {
  const fix = lockPlan(specOf(text));
  return fix && applyEdits(text, fix.edits);
}

const rest = `variants:
  - {key: control, control: true, weight: 50%}
  - {key: "1", weight: 50}
metrics: {primary: {id: rate}}
analysis: {mde: {value: 8%, kind: relative}} # agreed in May
schedule: {start: 2027-03-01, duration_days: 14}
decision_rule:
  ship: >-
    \`rate\` rises:
    its interval lies above 0.
`;

describe('locking the plan', () => {
  it('writes down what was agreed, as it is written, with defaults in clear', () => {
    assert.equal(
      locked(brief(rest)),
      brief(`${rest}plan:
  locked_on: 2026-11-21
  primary: rate
  mde:
    value: 8%
    kind: relative
  alpha: 0.05
  weights:
    control: 50%
    "1": 50
  end: 2027-03-15
  decision_rule:
    ship: "\`rate\` rises: its interval lies above 0."
`),
    );
  });

  it('reads back as the same, so that nothing differs right after the start', () => {
    const long = 'The interval of the rate lies above 0: that is what counts, "no matter" what anybody wishes for — and both guardrails hold, each by itself.';
    for (const ship of [long, `${long}  Two spaces.`, '- no list', '# no comment', "it's", 'yes', `>-\n    ${long.replace(': ', ':\n    ')}`, `|\n    ${long}\n    And more.`]) {
      const value = ship.startsWith('>') || ship.startsWith('|') ? ship : JSON.stringify(ship);
      const running = brief(`metrics: {primary: {id: rate}}\ndecision_rule:\n  ship: ${value}\n`, 'running');
      const after = locked(running) ?? '';
      const { findings, spec } = specOf(after);
      assert.equal(spec.at('plan', 'decision_rule', 'ship').text?.replace(/\s+/g, ' ').trim(), spec.at('decision_rule', 'ship').text?.replace(/\s+/g, ' ').trim());
      assert.deepEqual(findings.filter((finding) => ['post-start-edit', 'yaml-syntax'].includes(finding.rule)), []);
    }
  });

  it('keeps line breaks and brackets as the file has them', () => {
    const text = brief('metrics: {primary: {id: rate}}\n').replaceAll('\n', '\r\n');
    assert.equal(locked(text), `${text}plan:\r\n  locked_on: 2026-11-21\r\n  primary: rate\r\n  alpha: 0.05\r\n`);
    const flow = '{spec: experiment/v1, id: a, title: A, status: ready, metrics: {primary: {id: rate}}}\n';
    assert.equal(locked(flow), flow.replace('}}}', '}}, plan: {locked_on: 2026-11-21, primary: rate, alpha: 0.05}}'));
  });

  it('may be done again until the start, and not after it', () => {
    const before = 'metrics: {primary: {id: rate}}\nplan:\n  locked_on: 2026-10-01\n  primary: clicks\nresults:\n';
    assert.equal(locked(brief(before)), brief('metrics: {primary: {id: rate}}\nplan:\n  locked_on: 2026-11-21\n  primary: rate\n  alpha: 0.05\nresults:\n'));
    assert.equal(locked(brief(before, 'running')), undefined);
  });

  it('leaves out what is not filled in, and the shares of a bandit', () => {
    const text = brief('design: bandit\nvariants: [{key: a, weight: 50}, {key: b, weight: 50}]\nmetrics: {primary: {id: rate}}\nanalysis: {mde: {value: <size>, kind: relative}}\n');
    assert.match(locked(text) ?? '', /plan:\n {2}locked_on: 2026-11-21\n {2}primary: rate\n {2}mde:\n {4}kind: relative\n {2}alpha: 0.05\n$/);
  });

  it('needs a plan', () => {
    assert.equal(locked(brief('analysis: {alpha: 0.05}\n')), undefined);
    assert.equal(locked(brief('metrics: {primary: {id: <id>}}\n')), undefined);
    assert.equal(locked(brief('metrics: {primary: {id: rate}}\n', 'archived')), undefined);
    assert.equal(locked('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n'), undefined);
  });
});
