import { check, checkFix } from '../../support/fixture.js';

const prd = (rest: string, status = 'approved'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const rule = 'post-approval-edit';

describe('post-approval-edit', () => {
  it('names what was approved and what stands there now, once for each section', () => {
    check(prd(`problem:
  statement: New buyers leave at the account form.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning post-approval-edit: In "Problem", \`statement\` was "Buyers leave at the account form" when the section was locked on 2026-10-30, and is now "New buyers leave at the account form". 2 more places in this section differ. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
  who: Buyers on a phone.
  why_now: Advertising starts in June.
non_goals:
  - item: Social sign-in.
    reason: Shops may not share buyers.
  - item: Gift cards.
    ^^^^^^^^^^^^^^^^^ warning post-approval-edit: In "Non-goals", "item: Gift cards" was not there when the section was locked on 2026-10-30. Take it out, or note why under \`changelog\` with \`plan_change: true\`.
metrics:
  - id: rate
    target: 0.4
            ^^^ warning post-approval-edit: In "Metrics", \`rate.target\` was 0.36 when the section was locked on 2026-10-30, and is now 0.4. Change it back, or note why under \`changelog\` with \`plan_change: true\`.
requirements:
^^^^^^^^^^^^ warning post-approval-edit: In "Requirements", \`R2.text\` ("Buyers get a receipt") was there when the section was locked on 2026-10-30, and is gone now. Put it back, or note why under \`changelog\` with \`plan_change: true\`.
  - id: R1
    text: Buyers pay without an account.
approved_content:
  locked_on: 2026-10-30
  problem: |-
           ^^… see: What was approved
    statement: Buyers leave at the account form.
    who: People on a phone.
  goals: "pay.outcome: People pay."
  ^^^^^ warning post-approval-edit: The section "Goals" was there when it was locked on 2026-10-30, and is gone now. Put it back, or note why under \`changelog\` with \`plan_change: true\`.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ see: What was approved
  non_goals: "- item: Social sign-in.; reason: Shops may not share buyers."
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see: What was approved
  metrics: "rate.target: 0.36"
           ^^^^^^^^^^^^^^^^^^^ see: What was approved
  requirements: |-
                ^^… see: What was approved
    R1.text: Buyers pay without an account.
    R2.text: Buyers get a receipt.
`, 'in-development'), rule);
  });

  it('overlooks how it is written: line breaks, comments, brackets, percent, the order of entries, what comes later', () => {
    check(prd(`problem: # as told
  who: >-
    People on
    a phone.
  # the heart of it
  statement:   'Buyers leave at
    the account form.'
goals: [{id: pay, outcome: People pay., metrics: [rate, "sum"]}]
metrics:
  - {id: sum, owner: Bo Chen, actual: 4, measured_on: 2026-11-01}
  - id: rate
    target: 36%
    actual: 0.35
requirements:
  - id: R1
    effort: 5
    acceptance:
      - given: a guest
        when:  they pay
        then: they get a receipt
solution:
  approach: <how>
approved_content:
  locked_on: 2026-10-30
  problem: |-
    statement: Buyers leave at
      the account form.
    who: People on a phone.
  goals: |-
    pay.outcome: People pay.
    pay.metrics: sum
    pay.metrics: rate
  metrics: |-
    rate.target: 0.36
    sum.id: sum
  requirements: |-
    R1.acceptance: given: a guest; when: they pay; then: they get a receipt
`), rule);
  });

  it('takes a later note about the change for an answer, and no other', () => {
    const changed = (date: string, more: string): string => `problem:\n  statement: New words.\n  MARK
approved_content: {locked_on: 2026-10-30, problem: "statement: Old words."}
changelog: [{date: ${date}, change: Told anew.${more}}]\n`;
    const quiet = (date: string, more: string): string => prd(changed(date, more).replace('  MARK\n', ''));
    const finding = `             ^^^^^^^^^^ warning post-approval-edit: In "Problem", \`statement\` was "Old words" when the section was locked on 2026-10-30, and is now "New words". Change it back, or note why under \`changelog\` with \`plan_change: true\`.`;
    check(quiet('2026-10-30', ', plan_change: true'), rule);
    check(prd(changed('2026-11-02', '').replace('  MARK', finding)), rule);
    check(prd(changed('2026-10-29', ', plan_change: true').replace('  MARK', finding)), rule);
  });

  it('leaves alone what is not approved, closed, not locked, or locked in words that are still to be filled in', () => {
    const rest = 'problem:\n  statement: New.\napproved_content: {locked_on: 2026-10-30, problem: "statement: Old."}\n';
    for (const status of ['draft', 'in-review', 'archived']) check(prd(rest, status), rule);
    check(prd('problem:\n  statement: New.\n'), rule);
    check(prd('problem:\n  statement: New.\napproved_content: {locked_on: 2026-10-30, problem: <text>, glossary: "a: b"}\n'), rule);
  });

  it('changes a value back, or leaves a place for the note', () => {
    const text = (statement: string, target: string): string =>
      prd(`problem:\n  statement: ${statement} # as told\nmetrics: [{id: m, target: ${target}}]\napproved_content:\n  problem: "statement: Say: yes."\n  metrics: "m.target: 0.3"\n`);
    checkFix(rule, text('New', '0.3'), text('"Say: yes."', '0.3'));
    checkFix(rule, crlf(text('"Say: yes."', '0.4')), crlf(text('"Say: yes."', '0.3')));
    const note = 'changelog:\n  - date: 2026-11-21\n    by: <name>\n    change: <what changed, and why>\n    plan_change: true\n';
    checkFix(rule, crlf(text('New', '0.3')), crlf(text('New', '0.3').replace('approved_content', `${note}approved_content`)), 'Note the change in the changelog');
  });
});
