import { check, checkFix } from '../../support/fixture.js';

const spec = (solution: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n${solution}`;

describe('smallest-increment', () => {
  it('asks for a first small step', () => {
    check(spec(`solution:
^^^^^^^^ info smallest-increment: There is a solution but no \`smallest_increment\`. Write the smallest piece that would already teach you something or help somebody.
  approach: A search field above the list
`), 'smallest-increment');
  });

  it('waits for an idea, and is content with a step or a place to fill', () => {
    check(spec(''), 'smallest-increment');
    check(spec('solution: {alternatives: [Nothing]}\n'), 'smallest-increment');
    check(spec('solution: {approach: <the idea>}\n'), 'smallest-increment');
    check(spec('solution: {approach: Search, smallest_increment: <the smallest piece>}\n'), 'smallest-increment');
  });

  it('inserts a place to fill', () => {
    checkFix('smallest-increment', spec('solution:\n  approach: Search # for now\n  appetite: Six weeks\n'), spec('solution:\n  approach: Search # for now\n  smallest_increment: <the smallest piece worth trying>\n  appetite: Six weeks\n'));
    checkFix('smallest-increment', spec('solution: {approach: Search}\n').replaceAll('\n', '\r\n'), spec('solution: {approach: Search, smallest_increment: <the smallest piece worth trying>}\n').replaceAll('\n', '\r\n'));
  });
});
