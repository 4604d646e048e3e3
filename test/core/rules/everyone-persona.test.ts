import { check } from '../../support/fixture.js';

const says = (who: string): string => `warning everyone-persona: \`${who}\` is nobody in particular. Say who needs it most: what they do, in which situation, how many there are.`;

describe('everyone-persona', () => {
  it('finds everyone as who and as persona', () => {
    check(`spec: prd/v1
id: a
title: A
status: in-review
problem:
  who: Everyone.
       ^^^^^^^^^ ${says('Everyone.')}
personas:
  - {id: one, name: All our customers}
                    ^^^^^^^^^^^^^^^^^ ${says('All our customers')}
  - id: everybody
        ^^^^^^^^^ ${says('everybody')}
  - {id: all-users, name: Analysts}
`, 'everyone-persona');
  });

  it('finds it as the audience of a launch', () => {
    check(`spec: launch/v1
id: a
title: A
status: in-review
audience:
  segments: [Any user, Shops]
             ^^^^^^^^ ${says('Any user')}
  personas: The general public
            ^^^^^^^^^^^^^^^^^^ ${says('The general public')}
`, 'everyone-persona');
  });

  it('knows a group that is narrowed down, and what speaks of other things', () => {
    check(`spec: prd/v1
id: a
title: A
status: in-review
summary: Everyone
problem: {who: Everyone who pays by invoice, statement: Everyone waits}
personas: [{id: a, name: All users on the Pro plan}, {id: b, name: "<everyone>"}, {id: c, name: Every second customer}]
`, 'everyone-persona');
  });
});
