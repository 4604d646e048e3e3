import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('unknown-key', () => {
  it('knows a confidence, which is written as alpha', () => {
    const brief = (analysis: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\nanalysis:\n${analysis}`;
    const words = (key: string): string => `error unknown-key: \`${key}\` is not known in \`analysis\`. Write it as \`alpha\`, the risk of a false win that is left: a confidence of 95 % is \`alpha: 0.05\`.\n`;
    check(brief(`  confidence: 95%\n  ^^^^^^^^^^ ${words('confidence')}`), 'unknown-key');
    check(brief(`  Confidence level: high\n  ^^^^^^^^^^^^^^^^ ${words('Confidence level')}`), 'unknown-key');
    for (const value of ['95%', '95', '0.95', '95 %']) checkFix('unknown-key', brief(`  confidence: ${value} # usual\n  power: 0.8\n`), brief('  alpha: 0.05 # usual\n  power: 0.8\n'));
    // Beside an alpha it is only unknown.
    assert.deepEqual(specOf(brief('  alpha: 0.05\n  confidence: 95%\n')).findings.flatMap(({ rule, message }) => (rule === 'unknown-key' && message.includes('Write it as') ? [message] : [])), []);
  });

  it('inside a list entry', () => {
    check(spec(`goals:
  - id: g
    outcom: People find reports
    ^^^^^^ error unknown-key: \`outcom\` is not known in an entry of \`goals\`. Did you mean \`outcome\`?
`), 'unknown-key');
  });

  it('lists what is known where it cannot guess', () => {
    check(spec(`design:
  wombat: yes
  ^^^^^^ error unknown-key: \`wombat\` is not known in \`design\`. Known there: \`flows\`, \`prototypes\` or \`accessibility\`.
`), 'unknown-key');
  });

  it('does not offer a key that is there already', () => {
    check(spec(`problem:
  statement: One.
  statment: Two.
  ^^^^^^^^ error unknown-key: \`statment\` is not known in \`problem\`. Known there: \`statement\`, \`who\`, \`why_now\`, \`status_quo\` or \`cost_of_inaction\`.
`), 'unknown-key');
  });

  it('finds the known word in a longer key', () => {
    check(spec('Executive summary: A\n^^^^^^^^^^^^^^^^^ error unknown-key: `Executive summary` is not known in a PRD. Did you mean `summary`?\n'), 'unknown-key');
    check(spec('summary: A\nExecutive summary: A\n^^^^^^^^^^^^^^^^^ error unknown-key: `Executive summary` is no part of a PRD. For something of your own, start the key with `x-`: `x-Executive-summary`.\n'), 'unknown-key');
    checkFix('unknown-key', spec('ProductRequirements: []\n'), spec('requirements: []\n'));
  });

  it('knows a second section in another spelling', () => {
    check(spec('metrics: []\nMetrics: []\n^^^^^^^ error unknown-key: `metrics` is already in this file; put these lines there.\n'), 'unknown-key');
  });

  it('knows lines that were not indented below their section', () => {
    check(spec(`team:
core-pm: Ben
^^^^^^^ error unknown-key: \`core-pm\` belongs under \`team\`, but its line begins as far left. Put two spaces before it.
design-lead: Cy
^^^^^^^^^^^ error unknown-key: \`design-lead\` belongs under \`team\`, but its line begins as far left. Put two spaces before it.
summary: A
core-pm-2: D
^^^^^^^^^ error unknown-key: \`core-pm-2\` is no part of a PRD. For something of your own, start the key with \`x-\`: \`x-core-pm-2\`.
`), 'unknown-key');
    checkFix('unknown-key', spec('problem:\nstatus_quo: |\n  one\n\n  two\nlinks: []\n'), spec('problem:\n  status_quo: |\n    one\n\n    two\nlinks: []\n'));
  });

  it('says where owners go', () => {
    check(spec('owner: Ana\n^^^^^ error unknown-key: Each section has its own owner: name people under `team`, or change one section under `ownership`.\n'), 'unknown-key');
  });

  it('takes keys like __proto__ and constructor as what they are', () => {
    check(spec(`__proto__: {admin: true}
^^^^^^^^^ error unknown-key: \`__proto__\` is no part of a PRD. For something of your own, start the key with \`x-\`: \`x-__proto__\`.
problem:
  constructor: x
  ^^^^^^^^^^^ error unknown-key: \`constructor\` is not known in \`problem\`. Known there: \`statement\`, \`who\`, \`why_now\`, \`status_quo\` or \`cost_of_inaction\`.
`), 'unknown-key');
  });

  it('lets a team have keys of its own', () => {
    check(spec('x-jira: {board: 7}\n'), 'unknown-key');
  });

  it('corrects the key', () => {
    checkFix('unknown-key', spec('Non-Goals: []\n'), spec('non_goals: []\n'));
    checkFix('unknown-key', spec('"gaols": []\n'), spec('goals: []\n'));
  });

  it('says where a key is at home', () => {
    check(`spec: experiment/v1
id: a
title: A
status: draft
looks: 5
^^^^^ error unknown-key: \`looks\` does not belong here. Move it under \`analysis\`.
`, 'unknown-key');
  });
});
