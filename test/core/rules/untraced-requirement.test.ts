import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

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

  it('puts it after the priority or the text, and offers no more than a menu holds', () => {
    const offered = (text: string): readonly string[] =>
      specOf(text).findings.filter(({ rule }) => rule === 'untraced-requirement').flatMap((found) => found.fixes().map(({ title }) => title));
    checkFix('untraced-requirement', spec('  - id: R1\n    text: One\n    notes: N\n'), spec('  - id: R1\n    text: One\n    goals: [found]\n    notes: N\n'));
    checkFix('untraced-requirement', spec('  - priority: must\n    text: One\n    id: R1\n'), spec('  - priority: must\n    goals: [found]\n    text: One\n    id: R1\n'));
    assert.deepEqual(offered(spec('  - {id: R1, text: One, goals: }\n')), []);
    const many = ['a', '"b c"', 'c?', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((id) => `{id: ${id}, outcome: O}`).join(', ');
    const titles = offered(`spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\ngoals: [${many}]\nrequirements: [{id: R1, text: One}]\n`);
    assert.deepEqual(titles, ['a', 'd', 'e', 'f', 'g'].map((id) => `Say that it serves the goal \`${id}\``));
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nstories: [{id: s, want: W}]\nrequirements:\n  - {id: R1, text: One}\n         ^^ warning untraced-requirement: `R1` leads to no goal and no story. Write the ids of those it serves under `goals` or `stories`; if there is none, ask who needs it.\n', 'untraced-requirement');
  });
});
