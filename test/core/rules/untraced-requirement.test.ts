import { check, checkFix } from '../../support/fixture.js';

const spec = (items: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\ngoals: [{id: found, outcome: People find reports}, {id: kept, outcome: They keep them}]\nrequirements:\n${items}`;

describe('untraced-requirement', () => {
  it('finds those that serve nothing', () => {
    check(spec(`  - id: R1
        ^^ warning untraced-requirement: \`R1\` leads to no goal and no story. Write the ids of those it serves under \`goals\` or \`stories\`; if there is none, ask who needs it.
    text: One
    goals: []
  - {id: R2, text: Two, goals: [found]}
  - {id: R3, text: Three, stories: [one]}
  - {id: R4, text: Four, goals: found}
  - {id: R5, text: Five, priority: wont}
`), 'untraced-requirement');
  });

  it('has nothing to say while there is neither goal nor story', () => {
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements: [{id: R1, text: One}]\n', 'untraced-requirement');
  });

  it('offers the goals there are', () => {
    checkFix('untraced-requirement', spec('  - id: R1 # first\n    text: One\n    priority: must\n'), spec('  - id: R1 # first\n    text: One\n    priority: must\n    goals: [kept]\n'), 'Say that it serves the goal `kept`');
    checkFix('untraced-requirement', spec('  - {id: R1, text: One}\n').replaceAll('\n', '\r\n'), spec('  - {id: R1, text: One, goals: [found]}\n').replaceAll('\n', '\r\n'));
  });
});
