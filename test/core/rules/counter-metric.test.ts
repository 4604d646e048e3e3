import { check, checkFix } from '../../support/fixture.js';

const prd = (metrics: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics:\n${metrics}`;

describe('counter-metric', () => {
  it('asks for the other side of a primary metric', () => {
    check(prd(`  - id: kept_rate
    role: secondary
  - id: found_rate
        ^^^^^^^^^^ warning counter-metric: There is a primary metric, \`found_rate\`, but none that shows what winning it may cost. Add one with the role \`guardrail\` or \`counter\`.
    role: primary
`, 'approved'), 'counter-metric');
    check(prd(`  - role: primary
    ^^^^ info counter-metric: There is a primary metric, Metric 1, but none that shows what winning it may cost. Add one with the role \`guardrail\` or \`counter\`.
`), 'counter-metric');
  });

  it('is content with a guardrail, a counter metric, or a place for one, and asks nothing where nothing decides', () => {
    for (const role of ['guardrail', 'counter', '"<primary, guardrail>"']) check(prd(`  - {id: a, role: primary}\n  - {id: b, role: ${role}}\n`), 'counter-metric');
    check(prd('  - {id: a, role: secondary}\n  - {id: b}\n'), 'counter-metric');
    check(prd('  - {id: a, role: primary}\n').replace('prd/v1', 'launch/v1'), 'counter-metric');
  });

  it('inserts one', () => {
    const more = '  - id: <id of the metric>\n    name: <the number that must not get worse>\n    role: guardrail\n    direction: <increase or decrease or hold>\n';
    checkFix('counter-metric', prd('  - id: a\n    role: primary # one\n'), prd(`  - id: a\n    role: primary # one\n${more}`));
    checkFix('counter-metric', prd('  - id: a\n    role: primary\n').replace(/\n/g, '\r\n'), prd(`  - id: a\n    role: primary\n${more}`).replace(/\n/g, '\r\n'));
    checkFix(
      'counter-metric',
      'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nmetrics: [{id: a, role: primary}]\n',
      'spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nmetrics: [{id: a, role: primary}, {id: <id of the metric>, name: <the number that must not get worse>, role: guardrail, direction: <increase or decrease or hold>}]\n',
    );
  });
});
