import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

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

  const segments = (names: readonly string[]): string => `spec: launch/v1\nid: a\ntitle: A\nstatus: in-review\naudience:\n  segments: [${names.map((name) => `"${name}"`).join(', ')}]\n`;

  it('knows everybody by each name', () => {
    const who = [
      'everyone', 'Everybody', 'anyone', 'anybody', 'the  public', 'the  general  public', 'the  whole  world', 'literally  everyone', 'all users', 'every  user', 'any customer',
      'all of our customers', 'all  of  the people', 'any kinds  of person', 'all types  of persons', 'every visitor', 'all visitors', 'any client', 'all clients', 'every consumer',
      'all consumers', 'all accounts', 'any account', 'all employees', 'everyone  in  the  world', 'all users of  the  product', 'all users of our app', 'everyone of the site',
      'everyone of the website', 'anyone of our platform', 'anyone of the service', 'all users  everywhere', 'all users  alike', 'everyone . !',
    ];
    assert.deepEqual(markedIn(segments(who), 'everyone-persona'), who.map((name) => `"${name}"`));
  });

  it('knows somebody by a word more', () => {
    const who = [
      'not everyone', 'everyone else', 'the republic', 'the whole world of finance', 'all of us', 'our users', 'some users', 'everyone at work', 'all users of the pilot', 'all', 'everyone (here)',
      'quite literally everyone', 'all big users', 'alluring users',
    ];
    assert.deepEqual(markedIn(segments(who), 'everyone-persona'), []);
  });
});
