import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn, specOf } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('unknown-reference', () => {
  it('names what there is, or what was meant', () => {
    check(spec(`goals:
  - {id: g, outcome: People find reports, metrics: [found_rate, speed]}
                                                    ^^^^^^^^^^ warning unknown-reference: No metric is called \`found_rate\` in this file. Did you mean \`find_rate\`?
                                                                ^^^^^ warning unknown-reference: No metric is called \`speed\` in this file. There is \`find_rate\`.
metrics:
  - {id: find_rate}
`), 'unknown-reference');
  });

  it('takes nothing for a name that is no number', () => {
    check(spec('goals:\n  - {id: g, metrics: [.nan, .inf, 5]}\n                                  ^ warning unknown-reference: No metric is called `5` in this file. There is none yet.\n'), 'unknown-reference');
  });

  it('says so when there is nothing to refer to', () => {
    check(spec('goals:\n  - {id: g, metrics: [m]}\n                      ^ warning unknown-reference: No metric is called `m` in this file. There is none yet.\n'), 'unknown-reference');
  });

  it('looks for other specs in the workspace, and not at all where there is none', () => {
    const files = `== a.prd.yaml ==
spec: prd/v1
id: a
title: A
status: draft
experiments: [pricing, pricng]
                       ^^^^^^ warning unknown-reference: No experiment in this workspace has the id \`pricng\`. Did you mean \`pricing\`?
== b.experiment.yaml ==
spec: experiment/v1
id: pricing
title: Pricing
status: draft
`;
    check(files, 'unknown-reference');
    check(spec('experiments: [pricing]\n'), 'unknown-reference');
  });

  it('leaves template text and people alone', () => {
    check(spec('goals:\n  - {id: g, metrics: ["<metric>"]}\nteam: {core-pm: Ana}\n'), 'unknown-reference');
  });

  it('checks the sections of ownership entries', () => {
    check(spec('ownership:\n  problems: {owner: design}\n  ^^^^^^^^ warning unknown-reference: No section is called `problems` in this file. Did you mean `problem`?\n'), 'unknown-reference');
  });

  it('checks the rules that team settings speak of', () => {
    check(`spec: config/v1
rules:
  valid-dates: off
  ^^^^^^^^^^^ error unknown-reference: There is no rule called \`valid-dates\`. Did you mean \`valid-date\`?
  weather: warning
  ^^^^^^^ error unknown-reference: There is no rule called \`weather\`. The name of a rule stands behind its message.
`);
  });

  it('corrects the name', () => {
    checkFix('unknown-reference', spec('goals:\n  - {id: g, metrics: [find-rate]}\nmetrics: [{id: find_rate}]\n'), spec('goals:\n  - {id: g, metrics: [find_rate]}\nmetrics: [{id: find_rate}]\n'));
  });

  it('checks the sections and kinds that team settings speak of', () => {
    check(`spec: config/v1
ownership:
  prd.problem: {owner: design}
  launch.positioning: {owner: pmm}
  prd.problems: {owner: design}
  ^^^^^^^^^^^^ error unknown-reference: There is no section called \`prd.problems\`. Write the kind of spec, a dot and the section, such as \`prd.problem\`. Did you mean \`prd.problem\`?
  weather: {owner: design}
  ^^^^^^^ error unknown-reference: There is no section called \`weather\`. Write the kind of spec, a dot and the section, such as \`prd.problem\`. Completion lists them all.
  config.team: {owner: design}
  ^^^^^^^^^^^ error unknown-reference: There is no section called \`config.team\`. Write the kind of spec, a dot and the section, such as \`prd.problem\`. Completion lists them all.
approvals:
  prd: [executive]
  launchs: [executive]
  ^^^^^^^ error unknown-reference: There is no kind of spec called \`launchs\`. Did you mean \`launch\`?
  weather: [executive]
  ^^^^^^^ error unknown-reference: There is no kind of spec called \`weather\`. There is \`prd\`, \`experiment\` and \`launch\`.
`, 'unknown-reference');
  });

  it('looks for each kind of spec among its own, also when all is over', () => {
    check(`== a.prd.yaml ==
spec: prd/v1
id: guide
title: A
status: archived
experiments: [guide, first]
              ^^^^^ error unknown-reference: No experiment in this workspace has the id \`guide\`. There is \`first\`.
== b.experiment.yaml ==
spec: experiment/v1
id: first
title: B
status: draft
prd: first
     ^^^^^ warning unknown-reference: No PRD in this workspace has the id \`first\`. There is \`guide\`.
== c.launch.yaml ==
spec: launch/v1
id: third
title: C
status: draft
prd: guide
`, 'unknown-reference');
  });

  it('leaves the winner to its own rule', () => {
    const text = 'spec: experiment/v1\nid: a\ntitle: A\nstatus: concluded\nvariants: [{key: b}]\nresults: {winner: c}\n';
    assert.deepEqual(markedIn(text, 'unknown-reference'), []);
    assert.deepEqual(specOf(spec('goals: [{id: g, metrics: [wholly-different]}]\nmetrics: [{id: m}]\n')).findings.find(({ rule }) => rule === 'unknown-reference')?.fixes(), []);
  });
});
