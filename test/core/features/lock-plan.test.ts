import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    assert.equal(locked('spec: launch/v1\nid: a\ntitle: A\nstatus: approved\naudience: {segments: [a]}\n'), undefined);
  });
});

const prd = (rest: string, status = 'approved'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('locking the approved sections', () => {
  const sections = `problem:
  statement: >-
    Buyers leave: they see
    a form. # not a comment
  who: <who>
  cost_of_inaction: About 4,200 lost orders a month, and shops that ask us every week when this will change, as they did in May.
non_goals:
  - item: Social sign-in. # for now
    reason: Shops.
metrics: [{id: rate, target: 36%, owner: Bo}]
risks: [{id: r, text: A risk.}]
`;
  const lock = `approved_content:
  locked_on: 2026-11-21
  problem: |-
    statement: Buyers leave: they see a form. # not a comment
    cost_of_inaction: About 4,200 lost orders a month, and shops that ask us every week when this will change, as
      they did in May.
  non_goals: "- item: Social sign-in.; reason: Shops."
  metrics: "rate.target: 36%"
`;

  it('writes down what they say, without line breaks, comments and what comes later', () => {
    assert.equal(locked(prd(sections)), prd(`${lock}${sections}`));
    assert.equal(locked(prd(sections).replaceAll('\n', '\r\n')), prd(`${lock}${sections}`).replaceAll('\n', '\r\n'));
  });

  it('keeps brackets as the file has them', () => {
    const flow = '{spec: prd/v1, id: a, title: A, status: approved, problem: {statement: "Yes, no", who: Them}}\n';
    assert.equal(
      locked(flow),
      flow.replace('approved,', 'approved, approved_content: {locked_on: 2026-11-21, problem: "statement: Yes, no\\nwho: Them"},'),
    );
  });

  it('reads back as the same, whatever is written, so that nothing differs right after', () => {
    const odd = ['- no list', '# no comment', "it's: \"so\"", '5', '5%', 'yes', ' ', 'a  b', '\u0007', 'a\u2028b', 'x: y: z', '-', 'text: |-', '> quoted', 'a\n\n  b\n', '…'.repeat(300), 'word '.repeat(60)];
    const values = odd.map((text) => JSON.stringify(text));
    const block = `problem:\n  statement: ${values[2]}\n  who: ${values[14]}\nsolution:\n  alternatives:\n${values.map((value) => `    - ${value}\n`).join('')}`;
    const entries = `goals:\n${values.map((value, index) => `  - {id: g${index}, outcome: ${value}, metrics: [a, b]}\n`).join('')}non_goals:\n${values.map((value) => `  - item: ${value}\n`).join('')}`;
    const example = readFileSync(join(__dirname, '../../../templates/examples/guided-setup.prd.yaml'), 'utf8');
    for (const text of [prd(block), prd(entries), prd(entries + block).replaceAll('\n', '\r\n'), example]) {
      const after = locked(text) ?? '';
      assert.match(after, /^approved_content:/m);
      const { findings } = specOf(after);
      assert.deepEqual(findings.filter(({ rule }) => ['post-approval-edit', 'yaml-syntax', 'wrong-type', 'unknown-value'].includes(rule)).map(({ rule, message }) => `${rule} ${message}`), []);
    }
  });

  it('may be done again while the status is the one of the approval, and not after it', () => {
    const old = 'approved_content:\n  locked_on: 2026-10-01\n  problem: "statement: Old."\nproblem:\n  statement: New words.\n';
    assert.equal(locked(prd(old)), prd(old.replace('2026-10-01', '2026-11-21').replace('"statement: Old."', '"statement: New words."')));
    assert.equal(locked(prd(old, 'in-development')), undefined);
    assert.match(locked(prd('problem:\n  statement: New words.\n', 'launched')) ?? '', /locked_on/);
  });

  it('needs an approval, and something approved', () => {
    for (const status of ['draft', 'in-review', 'archived']) assert.equal(locked(prd(sections, status)), undefined);
    assert.equal(locked(prd('problem:\n  statement: <what goes wrong>\nrisks: []\n')), undefined);
  });
});
