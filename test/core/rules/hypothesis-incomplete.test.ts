import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('hypothesis-incomplete', () => {
  it('names what is missing, in drafts gently', () => {
    check(spec('draft', `hypothesis:
^^^^^^^^^^ info hypothesis-incomplete: The hypothesis does not say \`because\`, \`metric\` or \`direction\` yet. Add it: only with all five parts can a result prove the idea wrong.
  change: Guests may pay
  outcome: More orders
  direction:
`), 'hypothesis-incomplete');
    check(spec('ready', `hypothesis: {because: Buyers told us, change: Guests may pay, outcome: More orders, direction: increase}
^^^^^^^^^^ error hypothesis-incomplete: The hypothesis does not say \`metric\` yet. Add it: only with all five parts can a result prove the idea wrong.
`), 'hypothesis-incomplete');
  });

  it('asks for a hypothesis where there is none, and nobody else does', () => {
    check(spec('draft', 'hypothesis:\n^^^^^^^^^^ info hypothesis-incomplete: There is no hypothesis yet. Write because of what you know, which change leads to which outcome, in which metric and direction.\n'), 'hypothesis-incomplete');
    check(`spec: experiment/v1
id: a
title: A
status: ready
        ^^^^^ error hypothesis-incomplete: There is no hypothesis yet. Write because of what you know, which change leads to which outcome, in which metric and direction.
`, 'hypothesis-incomplete');
  });

  it('does not ask for a prophecy once the result is known', () => {
    check(`spec: experiment/v1
id: a
title: A
status: concluded
        ^^^^^^^^^ error hypothesis-incomplete: There is no hypothesis. If one was written before the start, copy it here; one that is written after the result proves nothing.
`, 'hypothesis-incomplete');
    check(spec('stopped', `hypothesis: {change: Guests may pay, outcome: More orders, metric: orders, direction: increase}
^^^^^^^^^^ error hypothesis-incomplete: The hypothesis does not say \`because\`. If it was agreed on before the start, add it; what is written after the result proves nothing.
`), 'hypothesis-incomplete');
  });

  it('takes places to fill for written, and asks nothing of A/A tests and abandoned ones', () => {
    check(spec('ready', 'hypothesis: {because: <why>, change: <the one thing you change>, outcome: <what people will do differently>, metric: <metric>, direction: <direction>}\n'), 'hypothesis-incomplete');
    check(spec('ready', 'hypothesis: <hypothesis>\n'), 'hypothesis-incomplete');
    check(spec('ready', 'design: aa\n'), 'hypothesis-incomplete');
    check(spec('abandoned', ''), 'hypothesis-incomplete');
  });

  it('inserts the missing parts in their order', () => {
    checkFix(
      'hypothesis-incomplete',
      spec('draft', 'hypothesis:\n    # the idea\n    change: Guests may pay # soon\n    direction: increase\nvariants: []\n').replaceAll('\n', '\r\n'),
      spec('draft', 'hypothesis:\n    because: <what you know that makes this plausible>\n    # the idea\n    change: Guests may pay # soon\n    outcome: <what people will do differently>\n    metric: <the id of the metric that will show it>\n    direction: increase\nvariants: []\n').replaceAll('\n', '\r\n'),
    );
    checkFix('hypothesis-incomplete', spec('draft', 'hypothesis: {because: Told us, change: Guests}\n'), spec('draft', 'hypothesis: {because: Told us, change: Guests, outcome: <what people will do differently>, metric: <the id of the metric that will show it>, direction: "<increase, decrease>"}\n'));
    checkFix('hypothesis-incomplete', spec('draft', ''), spec('draft', 'hypothesis:\n  because: <what you know that makes this plausible>\n  change: <the one thing you change>\n  outcome: <what people will do differently>\n  metric: <the id of the metric that will show it>\n  direction: <increase, decrease>\n'));
  });
});
