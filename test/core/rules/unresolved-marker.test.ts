import { check } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const says = (marker: string): string => `\`${marker}\` leaves this open. Write the answer, or move the question to where somebody owns it.`;

describe('unresolved-marker', () => {
  it('marks the word itself, more weightily as the spec grows firm', () => {
    check(spec('draft', `summary: Search in TBD languages\n                   ^^^ info unresolved-marker: ${says('TBD')}\n`), 'unresolved-marker');
    check(spec('in-review', `target_launch: TBD\n               ^^^ warning unresolved-marker: ${says('TBD')}\n`), 'unresolved-marker');
    check(spec('approved', `summary: really???\n               ^^^ error unresolved-marker: ${says('???')}\n`), 'unresolved-marker');
  });

  it('finds each in a text of several lines', () => {
    check(spec('in-review', `summary: |\n  One TODO\n      ^^^^ warning unresolved-marker: ${says('TODO')}\n  and a TBC\n        ^^^ warning unresolved-marker: ${says('TBC')}\n`), 'unresolved-marker');
  });

  it('reads what a text says, not how the file writes it', () => {
    check(spec('in-review', `summary: "One\\nTODO"\n               ^^^^ warning unresolved-marker: ${says('TODO')}\n`), 'unresolved-marker');
    check(spec('in-review', 'summary: >- # TODO\n  Nothing is open.\n'), 'unresolved-marker');
  });

  it('takes `n/a` for no answer, where a sentence is asked for', () => {
    const empty = (marker: string): string => `\`${marker}\` tells a reader nothing. Write the answer, or take the line out if there is none.`;
    check(spec('approved', `problem:\n  who: n/a\n       ^^^ warning unresolved-marker: ${empty('n/a')}\n`), 'unresolved-marker');
    check(spec('approved', `problem:\n  who: Not applicable.\n       ^^^^^^^^^^^^^^^ warning unresolved-marker: ${empty('Not applicable.')}\n`), 'unresolved-marker');
    check(spec('in-review', `problem:\n  who: "n.a."\n       ^^^^^^ info unresolved-marker: ${empty('n.a.')}\n`), 'unresolved-marker');
    check(spec('approved', 'problem:\n  who: People who write n/a into forms\n'), 'unresolved-marker');
    check(spec('approved', 'links: [{title: n/a}]\n'), 'unresolved-marker');
    // Of a risk it says that there is none.
    check('spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nrisks: {brand: n/a}\n', 'unresolved-marker');
  });

  it('respects word boundaries, code and comments', () => {
    check(spec('in-review', 'summary: TODOs, tbd, aTBD and `TBD` are fine; what?? # TODO\n'), 'unresolved-marker');
  });
});
