import { check, checkFix } from '../../support/fixture.js';

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
});
