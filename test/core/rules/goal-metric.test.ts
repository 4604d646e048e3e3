import { check, checkFix } from '../../support/fixture.js';

const prd = (goals: string, status = 'in-review', metrics = 'metrics: [{id: speed, role: guardrail}, {id: found_rate, role: primary}]\n'): string =>
  `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${metrics}goals:\n${goals}`;

const end = 'names no metric. Write under its `metrics` the id of the number that will show whether it is reached.';

describe('goal-metric', () => {
  it('finds goals that nothing measures', () => {
    check(prd(`  - id: find
        ^^^^ warning goal-metric: \`find\` ${end}
    outcome: People find reports.
  - outcome: They keep them.
    ^^^^^^^ warning goal-metric: Goal 2 ${end}
    metrics: []
  - {outcome: They share them., metrics: [found_rate]}
  - {outcome: They print them., metrics: found_rate}
  - {outcome: They burn them., metrics: [<metric>]}
`), 'goal-metric');
  });

  it('says it once where all of many lack one', () => {
    check(`spec: prd/v1
id: a
title: A
status: approved
metrics: [{id: found_rate}]
goals:
^^^^^ error goal-metric: None of the 3 goals names a metric. Write under the \`metrics\` of each the id of the number that will show whether it is reached.
  - outcome: One
  - outcome: Two
  - outcome: Three
`, 'goal-metric');
  });

  it('leaves it to the status where there are no metrics at all', () => {
    check(prd('  - id: find\n', 'in-review', ''), 'goal-metric');
    check(prd(`  - id: find
        ^^^^ info goal-metric: \`find\` ${end}
`, 'draft', ''), 'goal-metric');
    check(prd('  - People find reports.\n'), 'goal-metric');
  });

  it('offers the metrics there are, those that should move first', () => {
    const title = 'Say that `found_rate` measures it';
    checkFix('goal-metric', prd('  - id: find # it\n    outcome: Found\n'), prd('  - id: find # it\n    outcome: Found\n    metrics: [found_rate]\n'));
    checkFix('goal-metric', prd('  - {id: find, metrics: []}\n').replace(/\n/g, '\r\n'), prd('  - {id: find, metrics: [found_rate]}\n').replace(/\n/g, '\r\n'), title);
    checkFix('goal-metric', prd('  - id: find\n    metrics:\n'), prd('  - id: find\n    metrics: [speed]\n'), 'Say that `speed` measures it');
  });

  it('inserts a place for one where there are none, or in all goals', () => {
    checkFix('goal-metric', prd('  - id: find\n', 'draft', ''), prd('  - id: find\n    metrics:\n      - <the id of a metric that shows it>\n', 'draft', ''), 'Insert a metric');
    const place = '\n    metrics:\n      - <the id of a metric that shows it>\n';
    checkFix('goal-metric', prd('  - outcome: A\n  - outcome: B\n  - outcome: C\n'), prd(`  - outcome: A${place}  - outcome: B${place}  - outcome: C${place}`), 'Insert a metric everywhere');
  });
});
