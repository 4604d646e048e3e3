import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\ndependencies:\n${more}`;

describe('dependency-owner', () => {
  it('names what a dependency lacks', () => {
    check(spec(`  - id: index
        ^^^^^ warning dependency-owner: \`index\` has no \`owner\` and no \`needed_by\`. Name the person who makes sure that it arrives, and the day from which you cannot go on without it.
    on: A search index
  - on: Rights
    ^^ warning dependency-owner: Dependency 2 has no \`needed_by\`. Write the day from which you cannot go on without it, and tell those who deliver it.
    owner: Jo Li
`), 'dependency-owner');
    const words = '`index` has no `owner`. Name the person who makes sure that it arrives.';
    check(spec(`  - {id: index, needed_by: 2027-03-01}\n         ^^^^^ info dependency-owner: ${words}\n`, 'draft'), 'dependency-owner');
    check(spec(`  - {id: index, needed_by: 2027-03-01}\n         ^^^^^ error dependency-owner: ${words}\n`, 'approved'), 'dependency-owner');
  });

  it('tells once what all of many lack', () => {
    const at = (words: string, more: string): string =>
      spec(['q', 'r', 's'].map((id) => `  - {id: ${id}, on: An index${more}}\n`).join('')).replace('dependencies:\n', `dependencies:\n^^^^^^^^^^^^ warning dependency-owner: ${words}\n`);
    check(at('None of the 3 open dependencies has an `owner` or `needed_by`. Write for each who makes sure that it arrives, and from which day you cannot go on without it.', ''), 'dependency-owner');
    check(at('None of the 3 open dependencies has an `owner`. Name for each the person who makes sure that it arrives.', ', needed_by: 2027-03-01'), 'dependency-owner');
    check(at('None of the 3 open dependencies has `needed_by`. Write for each the day from which you cannot go on without it.', ', owner: Jo Li'), 'dependency-owner');
  });

  it('is silent about what has arrived, is still to be filled in, or is nothing', () => {
    check(spec('  - {id: a, on: Index, state: done}\n  - {id: b, on: <what you need>}\n  - {id: c, on: Index, owner: <name>, needed_by: <YYYY-MM-DD>}\n  - Index\n'), 'dependency-owner');
    check(spec('  []\n'), 'dependency-owner');
    check(spec('  - {id: a, on: Index}\n', 'archived'), 'dependency-owner');
  });

  it('inserts places to fill', () => {
    checkFix('dependency-owner', spec('  - id: index # ours\n    on: A search index\n    state: open\n'), spec('  - id: index # ours\n    on: A search index\n    owner: <name>\n    needed_by: <YYYY-MM-DD>\n    state: open\n'));
    checkFix('dependency-owner', spec('  - {on: Index, owner: Jo Li}\r\n'), spec('  - {on: Index, owner: Jo Li, needed_by: <YYYY-MM-DD>}\r\n'));
  });
});
