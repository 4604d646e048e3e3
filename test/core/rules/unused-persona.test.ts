import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn } from '../../support/fixture.js';

const prd = (personas: string, stories = '  - id: s1\n    persona: analyst # her\n', more = ''): string =>
  `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n${more}personas:\n  - {id: analyst, name: Analyst}\n${personas}stories:\n${stories}`;

const end = 'Write what these people want to do and why, or take the persona out.';

describe('unused-persona', () => {
  it('finds users without a story', () => {
    check(prd(`  - id: manager
        ^^^^^^^ info unused-persona: No story is told from the side of \`manager\`. ${end}
    kind: user
  - {name: Reader, id: reader}
                       ^^^^^^ info unused-persona: No story is told from the side of \`reader\`. ${end}
`), 'unused-persona');
  });

  it('asks no story of those who do not use it, of places to fill and of those mentioned elsewhere', () => {
    check(prd('  - {id: a, kind: buyer}\n  - {id: b, kind: influencer}\n  - {id: c, kind: non-user}\n  - {id: d, kind: "<user, buyer>"}\n  - {id: <short name>}\n  - {name: Reader}\n'), 'unused-persona');
    check(prd('  - {id: manager}\n', undefined, 'summary: For the manager and others.\n'), 'unused-persona');
  });

  it('waits until stories say whose they are', () => {
    check(prd('  - {id: manager}\n', '  - {id: s1}\n'), 'unused-persona');
    check(prd('  - {id: manager}\n', '  - {id: s1, persona: <id>}\n'), 'unused-persona');
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\npersonas: [{id: manager}]\n', 'unused-persona');
  });

  it('inserts a story', () => {
    const story = '  - id: <short name>\n    persona: manager\n    when: <the situation>\n    want: <what they want to do>\n    so_that: <what they gain from it>\n';
    const stories = '  - id: s1\n    persona: analyst # her\n';
    checkFix('unused-persona', prd('  - {id: manager}\n', stories), prd('  - {id: manager}\n', stories + story));
    checkFix('unused-persona', prd('  - {id: manager}\n', stories).replace(/\n/g, '\r\n'), prd('  - {id: manager}\n', stories + story).replace(/\n/g, '\r\n'));
    checkFix(
      'unused-persona',
      prd('  - {id: manager}\n').replace(/stories:[^]*/, 'stories: [{persona: analyst}]\n'),
      prd('  - {id: manager}\n').replace(/stories:[^]*/, 'stories: [{persona: analyst}, {id: <short name>, persona: manager, when: <the situation>, want: <what they want to do>, so_that: <what they gain from it>}]\n'),
    );
  });

  it('hears only of personas, and only where a list can be added to', () => {
    const stories = (list: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\npersonas: [{id: analyst}, {id: manager}]\nrequirements: [{id: R1, text: One, goals: [manager]}]\nstories: ${list}\n`;
    assert.deepEqual(markedIn(stories('[{persona: analyst}]'), 'unused-persona'), []);
    assert.deepEqual(markedIn(stories('[{persona: analyst}]').replace('goals: [manager]', 'goals: [m]'), 'unused-persona'), ['manager']);
  });
});
