import { check } from '../../support/fixture.js';

const spec = (acceptance: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: The list is sorted.\n    acceptance:\n${acceptance}`;
const neither = 'info acceptance-form: This says neither what happens before nor what must follow. Write given, when and then, or one sentence with shall.';

describe('acceptance-form', () => {
  it('finds plain sentences', () => {
    check(spec(`      - The list is sorted
        ^^^^^^^^^^^^^^^^^^ ${neither}
      - ears: Works for everybody
              ^^^^^^^^^^^^^^^^^^^ ${neither}
`), 'acceptance-form');
  });

  it('finds what a part is missing', () => {
    check(spec(`      - given: a list
        ^^^^^ info acceptance-form: This criterion has no \`when\` and \`then\`, so nobody knows what sets it off and what can be seen afterwards. Add it, or write the criterion as one sentence with shall.
      - {when: it is sorted}
         ^^^^ info acceptance-form: This criterion has no \`then\`, so nobody knows what can be seen afterwards. Add it, or write the criterion as one sentence with shall.
`), 'acceptance-form');
  });

  it('knows both forms, all five sentences of the second, and what is unfinished', () => {
    check(spec(`      - {given: a list, when: it is sorted, then: the newest is first}
      - {when: it is sorted, then: the newest is first}
      - Given a list, when it is sorted, then the newest is first
      - The list shall be sorted.
      - While it loads, the list shall say so.
      - When it is printed, the list shall be sorted.
      - Where sorting is on, the list shall be sorted.
      - If nothing is found, then the list shall say so.
      - <how to check it>
      - {given: <before>, when: <what somebody does>, then: <what can be seen>}
      - {ears: <a sentence with shall>}
      - {}
`), 'acceptance-form');
  });
});
