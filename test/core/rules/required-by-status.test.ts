import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const problem = 'horizon: next\nproblem:\n  statement: People cannot find a report.\n';

describe('required-by-status', () => {
  it('asks a draft for little', () => {
    check(spec('draft', problem), 'required-by-status');
    check(`spec: prd/v1
id: a
title: A
status: draft
        ^^^^^ info required-by-status: For the status \`draft\` this still needs "Horizon" and "Problem". Write them, or go back to an earlier status until they are there.
`, 'required-by-status');
  });

  it('looks into sections and their entries', () => {
    check(`spec: prd/v1
id: a
title: A
status: approved
        ^^^^^^^^ error required-by-status: For the status \`approved\` this still needs "Baseline" in Metrics m, "Target" in Metrics m, "Target date" in Metrics m and "Source" in Metrics m. Write them, or go back to an earlier status until they are there.
horizon: current
launch_tier: none
problem: {statement: People cannot find a report., who: Analysts}
evidence: [{id: e, kind: support, finding: Eleven tickets}]
personas: [{id: p, name: Analyst}]
goals: [{id: g, outcome: Analysts find reports, metrics: [m]}]
non_goals: [{item: Sharing, reason: Later}]
metrics:
  - {id: m, name: Reports found, role: primary, direction: increase}
  - {id: n, name: Errors, role: guardrail, direction: decrease}
requirements: [{id: r, text: Search by word, priority: must, acceptance: [Finds it]}]
dependencies: []
risks: [{id: v, type: value, text: Nobody looks}]
`, 'required-by-status');
  });

  it('is silent for archived specs', () => {
    check(spec('archived', ''), 'required-by-status');
  });

  it('inserts one thing, or everything', () => {
    checkFix(
      'required-by-status',
      spec('draft', 'horizon: next\n'),
      spec('draft', 'horizon: next\nproblem:\n  statement: <problem statement>\n'),
    );
    checkFix(
      'required-by-status',
      'spec: launch/v1\r\nid: a\r\ntitle: A\r\nstatus: draft\r\n',
      'spec: launch/v1\r\nid: a\r\ntitle: A\r\nstatus: draft\r\nsummary: <summary>\r\n',
    );
  });
});
