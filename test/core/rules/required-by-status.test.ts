import { strict as assert } from 'node:assert';
import { check, checkFix, findingsOf } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const problem = 'horizon: next\nproblem:\n  statement: People cannot find a report.\n';

describe('required-by-status', () => {
  it('asks a draft for little', () => {
    check(spec('draft', problem), 'required-by-status');
    check(`spec: prd/v1
id: a
title: A
status: draft
        ^^^^^ info required-by-status: A draft already needs "Horizon" and "Problem". Add them.
`, 'required-by-status');
  });

  it('does not send back what is at its first status, nor speak of several things where there is one', () => {
    check(`spec: prd/v1
id: a
title: A
status: draft
        ^^^^^ info required-by-status: A draft already needs "Horizon". Add it.
problem:
  statement: People cannot find a report.
`, 'required-by-status');
  });

  it('says once what several entries of a list lack, and inserts it into all of them', () => {
    const launch = 'spec: launch/v1\nid: a\ntitle: A\nstatus: approved\nprd: b\nenablement:\n  - {asset: faq}\n  - {asset: web}\n  - {asset: deck}\n';
    const text = 'For the status `approved` this still needs';
    const found = findingsOf(launch)[0]?.findings.find(({ rule }) => rule === 'required-by-status');
    assert(found);
    assert(found.message.startsWith(text));
    const title = 'Insert "Who prepares it" in Enablement 1, 2 and 3';
    const fix = found.fixes().find((candidate) => candidate.title === title);
    assert.equal(fix?.edits.length, 3);
  });

  it('looks into sections and their entries', () => {
    check(`spec: launch/v1
id: a
title: A
status: approved
        ^^^^^^^^ error required-by-status: For the status \`approved\` this still needs "Who prepares it" in Enablement 1 and "Due" in Enablement 1 and 2. Write them, or go back to an earlier status until they are there.
prd: b
launch_tier: none
launch_date: 2027-01-11
audience: {segments: [Analysts]}
positioning: {category: Search}
value_proposition: Reports are found.
messaging: [{audience: Analysts, claim: Found at once}]
channels: [Mail]
enablement: [{asset: faq}, {asset: web, owner: Ana}]
readiness: [{item: Help page, role: docs, due: 2027-01-04}]
rollout: {rollback: Switch it off.}
metrics: [{id: m, role: guardrail}]
`, 'required-by-status');
  });

  it('asks archived specs for the reason only', () => {
    check(spec('archived', 'archived_reason: rejected\n'), 'required-by-status');
    check('spec: experiment/v1\nid: a\ntitle: A\nstatus: archived\n', 'required-by-status');
    check(`spec: launch/v1
id: a
title: A
status: archived
        ^^^^^^^^ warning required-by-status: For the status \`archived\` this still needs "Why archived". Write it, or go back to an earlier status until it is there.
`, 'required-by-status');
  });

  it('asks what was archived as shipped for what launched owes', () => {
    const rest = `archived_reason: shipped
audience: {segments: [Shops]}
positioning: A checkout.
value_proposition: It is quick to pay.
messaging: [{audience: Shops, claim: It works, proof: A test}]
enablement: [{asset: deck, owner: Ana, due: 2026-10-01, state: done}]
readiness: [{item: Help page, role: docs, due: 2026-10-01, state: done}]
rollout: {stages: [{stage: All}]}
metrics: [{id: m}]
`;
    const brief = 'spec: launch/v1\nid: a\ntitle: A\nstatus: archived\nprd: b\nlaunch_tier: none\n';
    check(`spec: launch/v1
id: a
title: A
status: archived
        ^^^^^^^^ error required-by-status: What is archived as shipped owes what customers were promised with the status \`launched\`. This still needs "Launch date" and "Channels". Write it down, or give another reason under \`archived_reason\`.
prd: b
launch_tier: none
${rest}`, 'required-by-status');
    checkFix('required-by-status', brief + rest, `${brief}launch_date: <YYYY-MM-DD>\n${rest.replace('enablement:', 'channels:\n  - <where people will hear of it>\nenablement:')}`);
  });

  it('leaves to other rules what they report, also for what was shipped, and lets rules of form and wording rest', () => {
    const text = spec('archived', 'archived_reason: shipped\nrequirements:\n  - id: r\n    text: The search is always fast.\n    priority: must\nevidence: []\n');
    const rules = new Set(findingsOf(text)[0]?.findings.map(({ rule, severity }) => `${severity} ${rule}`));
    assert(rules.has('error acceptance-missing') && rules.has('error evidence-missing') && rules.has('error required-by-status'));
    assert.deepEqual([...rules].filter((rule) => /absolute-word|ambiguous-word|owner-person-missing/.test(rule)), []);
    assert.deepEqual(findingsOf(text.replace('shipped', 'abandoned'))[0]?.findings, []);
  });

  it('inserts one thing, or everything', () => {
    checkFix(
      'required-by-status',
      spec('draft', 'horizon: next\n'),
      spec('draft', 'horizon: next\nproblem:\n  statement: <what goes wrong for the customer, without a solution>\n'),
    );
    checkFix(
      'required-by-status',
      'spec: launch/v1\r\nid: a\r\ntitle: A\r\nstatus: draft\r\n',
      'spec: launch/v1\r\nid: a\r\ntitle: A\r\nstatus: draft\r\nsummary: <what is launched, for whom, and why it matters>\r\n',
    );
  });

  it('inserts entries that say something, whatever the status asks of them', () => {
    const findings = findingsOf(spec('approved', 'horizon: current\n'))[0]?.findings ?? [];
    const all = findings.find(({ rule }) => rule === 'required-by-status')?.fixes()[0];
    const text = all?.edits.map(({ newText }) => newText).join('') ?? '';
    assert.match(text, /requirements:\n {2}- id: .+\n {4}text: <what the product must do, in one sentence>\n {4}priority: /);
    assert.match(text, /personas:\n {2}- id: .+\n {4}name: .+\n/);
  });

  it('quotes choices between brackets, where a comma would end them', () => {
    const brief = (more: string): string => `{spec: prd/v1, id: a, title: A, status: draft, ${more}problem: {statement: X}}\n`;
    checkFix('required-by-status', brief(''), brief('horizon: "<current, next, future>", '));
  });

  it('fills a section that stands there empty instead of writing it twice', () => {
    checkFix('required-by-status', spec('draft', 'horizon: next\nproblem:\n'), spec('draft', 'horizon: next\nproblem:\n  statement: <what goes wrong for the customer, without a solution>\n'));
  });
});
