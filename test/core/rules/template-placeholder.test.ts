import { check } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('template-placeholder', () => {
  it('is one to-do in a draft, on the first place, that counts them all', () => {
    check(spec('draft', 'summary: <what changes for whom>\n         ^^^^^^^^^^^^^^^^^^^^^^^ info template-placeholder: One place is still to be filled in. It is here: what changes for whom.\n'), 'template-placeholder');
    check(spec('draft', `summary: <what changes for whom>
         ^^^^^^^^^^^^^^^^^^^^^^^ info template-placeholder: 3 places are still to be filled in. The first is here: what changes for whom.
created: <YYYY-MM-DD>
problem: {statement: <what is wrong>}
`), 'template-placeholder');
  });

  it('is a gap from review on, each of them, also where a number belongs', () => {
    check(spec('in-review', `summary: <what changes.>
         ^^^^^^^^^^^^^^^ error template-placeholder: Still to be written: what changes. Replace it, brackets included.
metrics:
  - id: m
    baseline: "<number>"
              ^^^^^^^^^^ error template-placeholder: Still to be written: number. Replace it, brackets included.
`), 'template-placeholder');
    check(spec('in-review', 'metrics:\n  - id: m\n    baseline: <number>\n'), 'wrong-type');
  });

  it('says in which form dates, choices and names are written', () => {
    check(spec('in-review', `launch_tier: <tier>
             ^^^^^^ error template-placeholder: Choose one: tier-1, tier-2, tier-3 or none.
created: <YYYY-MM-DD>
         ^^^^^^^^^^^^ error template-placeholder: Write the date as year-month-day, for example 2026-11-21.
author: <name>
        ^^^^^^ error template-placeholder: Write who it is: a name in place of \`<name>\`.
team:
  pmm: <name>
       ^^^^^^ error template-placeholder: Write who it is: a name in place of \`<name>\`.
`), 'template-placeholder');
  });

  it('leaves brackets within a text alone', () => {
    check(spec('in-review', 'summary: a <b> c\nx-note: <mine>\n'), 'template-placeholder');
  });

  it('counts what is written, not what may be written', () => {
    check(spec('in-review', `summary: " < what changes. > "
         ^^^^^^^^^^^^^^^^^^^^^ error template-placeholder: Still to be written: what changes. Replace it, brackets included.
author: " <name> "
        ^^^^^^^^^^ error template-placeholder: Write who it is: a name in place of \`<name>\`.
goals: []
`), 'template-placeholder');
    check(spec('draft', 'summary: |\n  A <b> c\ngoals: []\nlaunch_tier: none\n"<key>": 7\n'), 'template-placeholder');
  });
});
