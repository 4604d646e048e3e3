import { check } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const prd = (metric: string, status = 'in-review'): string => `== a.prd.yaml ==\nspec: prd/v1\nid: a-prd\ntitle: A\nstatus: ${status}\nmetrics:\n  - {id: activation, ${metric}}\n`;
const experiment = (more: string, status = 'ready'): string => `== b.experiment.yaml ==\n${brief(`metrics:\n  primary:\n${more}`, status)}`;
const end = 'Agree on one meaning, or give this metric an id of its own.';

describe('metric-conflict', () => {
  it('names what is another elsewhere, in both files', () => {
    check(`== a.prd.yaml ==
spec: prd/v1
id: a-prd
title: A
status: draft
metrics:
  - id: activation
        ^^^^^^^^^^ info metric-conflict: \`activation\` has another definition, type (\`proportion\` there, \`mean\` here) and direction (\`decrease\` there, \`increase\` here) in b.experiment.yaml. ${end}
        ^^^^^^^^^^ see: \`activation\` as it is meant there
    type: mean
    direction: increase
    definition: Invoices per account.
  - id: setup
    definition: Accounts that are set up.
== b.experiment.yaml ==
${brief(`metrics:
  primary:
    id: activation
        ^^^^^^^^^^ warning metric-conflict: \`activation\` has another definition, type (\`mean\` there, \`proportion\` here) and direction (\`increase\` there, \`decrease\` here) in a.prd.yaml. ${end}
        ^^^^^^^^^^ see: \`activation\` as it is meant there
    type: proportion
    direction: decrease
    definition: Accounts with an invoice, divided by all.
  secondary:
    - id: setup
      definition: >-
        accounts that
        are "set up"
`, 'ready')}`, 'metric-conflict');
  });

  it('goes by the catalogue before other specs', () => {
    const catalogue = '== product-specs.yaml ==\nspec: config/v1\nmetrics:\n  - {id: activation, type: count}\n';
    check(`${catalogue}== a.prd.yaml ==
spec: prd/v1
id: a-prd
title: A
status: in-review
metrics:
  - {id: activation, type: count, definition: One.}
         ^^^^^^^^^^ warning metric-conflict: \`activation\` has another definition in b.experiment.yaml. ${end}
== b.experiment.yaml ==
${brief(`metrics:
  primary: {id: activation, type: mean, definition: Two.}
                ^^^^^^^^^^ warning metric-conflict: \`activation\` has another type (\`count\` there, \`mean\` here) in your team's metric catalogue. ${end}
`, 'ready')}`, 'metric-conflict');
  });

  it('compares baselines only within one file', () => {
    check(`== b.experiment.yaml ==
${brief(`metrics:
  primary: {id: activation, baseline: 0.31}
  guardrails: [{id: activation, baseline: 35%}]
                    ^^^^^^^^^^ warning metric-conflict: \`activation\` has another baseline (0.31 there, 35% here) in another entry of this file. ${end}
`, 'ready')}`, 'metric-conflict');
    check(`== b.experiment.yaml ==\n${brief('metrics:\n  primary: {id: activation, baseline: 0.31}\n  guardrails: [{id: activation, baseline: 31%}]\n')}`, 'metric-conflict');
    check(`== b.experiment.yaml ==\n${brief('metrics:\n  primary: {id: activation, baseline: []}\n  guardrails: [{id: activation, baseline: 31%}]\n')}`, 'metric-conflict');
    check(prd('baseline: 0.31') + experiment('    {id: activation, baseline: 0.35}\n'), 'metric-conflict');
  });

  it('names the first of several files', () => {
    check(`== c.prd.yaml ==
spec: prd/v1
id: c
title: C
status: approved
metrics:
  - {id: activation, type: mean}
         ^^^^^^^^^^ warning metric-conflict: \`activation\` has another type (\`count\` there, \`mean\` here) in b.experiment.yaml. ${end}
== b.experiment.yaml ==
${brief(`metrics:
  primary: {id: activation, type: count}
                ^^^^^^^^^^ warning metric-conflict: \`activation\` has another type (\`mean\` there, \`count\` here) in a.prd.yaml. ${end}
`, 'ready')}${prd(`type: mean}
         ^^^^^^^^^^ warning metric-conflict: \`activation\` has another type (\`count\` there, \`mean\` here) in b.experiment.yaml. ${end}
  - {id: other`)}`, 'metric-conflict');
  });

  it('accepts what is left open, what holds, closed specs and text without a file', () => {
    check(prd('direction: hold, type: mean') + experiment('    {id: activation, direction: decrease, definition: One., type: <type>}\n'), 'metric-conflict');
    check(prd('type: mean', 'archived') + experiment('    {id: activation, type: count}\n'), 'metric-conflict');
    check(brief('metrics:\n  primary: {id: a, type: mean}\n  guardrails: [{id: a, type: count}]\n'), 'metric-conflict');
  });
});
