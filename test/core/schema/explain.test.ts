/** Structure findings: on the right place, in the right words, once. Closed specs owe nothing else, so that nothing else shows. */
import { strict as assert } from 'node:assert';
import { check, specOf } from '../../support/fixture.js';

describe('structure findings', () => {
  it('a misspelt key, choice and number', () => {
    check(`spec: experiment/v1
id: pricing
title: Pricing page
status: abandoned
funnel_stage: activaton
              ^^^^^^^^^ error unknown-value: \`activaton\` is not a choice for \`funnel_stage\`. Did you mean \`activation\`?
analysis:
  powr: 0.8
  ^^^^ error unknown-key: \`powr\` is not known in \`analysis\`. Did you mean \`power\`?
  alpha: five
         ^^^^ error wrong-type: \`alpha\` should be a fraction such as 0.05, or 5%; here it is text.
team:
  growth-pm: Ana
  data: Bo
`);
  });

  it('a key that belongs elsewhere, and one that belongs nowhere', () => {
    check(`spec: experiment/v1
id: pricing
title: Pricing page
status: abandoned
looks: 3
^^^^^ error unknown-key: \`looks\` does not belong here. Move it under \`analysis\`.
wombat: 3
^^^^^^ error unknown-key: \`wombat\` is no part of an experiment brief. For something of your own, start the key with \`x-\`: \`x-wombat\`.
x-wombat: 3
`);
  });

  it('a number that nobody can count with', () => {
    check(`spec: experiment/v1
id: search
title: Search
status: draft
metrics:
  primary:
    type: mean
    baseline: .nan
              ^^^^ error wrong-type: \`baseline\` should be a number, or a share such as 5%; here it is \`.nan\`, which means "not a number".
    sd: -.inf
        ^^^^^ error wrong-type: \`sd\` should be a number; here it is an endless number.
`, 'wrong-type');
  });

  it('a list where a text belongs, and the other way round: one finding each', () => {
    check(`spec: prd/v1
id: search
title: [Search]
       ^^^^^^^^ error wrong-type: \`title\` should be text; here it is a list.
status: draft
team: {core-pm: Ana}
problem: People cannot find reports
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-type: \`problem\` has several parts, each on a line of its own below it. Move the text under \`statement\`.
goals: Find reports
       ^^^^^^^^^^^^ error wrong-type: \`goals\` is a list of entries. Move the text into a first entry, under \`outcome\`.
`, 'wrong-type');
  });

  it('empty values count as missing, not as wrong', () => {
    check(`spec: prd/v1
id: search
title:
^^^^^ error missing-key: \`title\` is empty. Write it behind the colon, for example \`Guest checkout for first-time buyers\`.
status: archived
archived_reason: rejected
horizon: next
summary:
problem:
  statement: People cannot find a report.
team: {core-pm: Ana}
`);
  });

  it('offers no repair that would be wrong again', () => {
    const brief = (rest: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n${rest}`;
    const fixes = (text: string): readonly string[] =>
      specOf(text).findings.filter(({ rule }) => rule === 'wrong-type').flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(fixes(brief('schedule: {duration_days: "14"}\n')), ['Write the number 14']);
    assert.deepEqual(fixes(brief('schedule: {duration_days: "0"}\n')), []);
    assert.deepEqual(fixes(brief('schedule: {duration_days: 0}\n')), []);
    assert.deepEqual(fixes(brief('plan: {primary: 5}\n')), ['Put it in quotes, as text']);
    assert.deepEqual(fixes(brief('plan: {primary: -1e+21}\n')), []);
  });
});
