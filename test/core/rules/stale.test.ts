import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string, kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const says = (day: string, age: string, status: string): string =>
  `stale: By its dates, nothing has changed here since ${day}, ${age} ago, and the status is still \`${status}\`. Read it through: if it holds, write today's date as \`updated\`; if nobody works on it, archive it.`;

describe('stale', () => {
  it('asks after 60 days, to the day, and goes by the last change', () => {
    check(spec('draft', `created: 2026-09-22\n`), 'stale');
    check(spec('draft', `created: 2026-09-21\n         ^^^^^^^^^^ info ${says('2026-09-21', '2 months', 'draft')}\n`), 'stale');
    check(spec('in-development', `created: 2026-11-01\nupdated: 2024-03-05\n         ^^^^^^^^^^ info ${says('2024-03-05', '3 years', 'in-development')}\n`), 'stale');
    check(spec('approved', 'created: 2024-03-05\nupdated: 2026-11-01\n'), 'stale');
  });

  it('takes an entry of the changelog for a change', () => {
    check(spec('approved', 'updated: 2026-03-05\nchangelog:\n  - {date: 2026-01-02, change: First}\n  - {date: 2026-11-02, change: Second}\n'), 'stale');
    check(spec('approved', `updated: 2026-03-05\n         ^^^^^^^^^^ info ${says('2026-04-02', '8 months', 'approved')}\nchangelog: [{date: 2026-04-02, change: Second}, {date: TBD}]\n`), 'stale');
  });

  it('is silent about what is out or closed, without dates, and about other kinds', () => {
    for (const status of ['launched', 'archived']) check(spec(status, 'updated: 2024-03-05\n'), 'stale');
    check(spec('draft', ''), 'stale');
    check(spec('draft', 'created: 2024-03-05\nupdated: <YYYY-MM-DD>\n'), 'stale');
    check(spec('draft', 'updated: 2024-03-05\n', 'experiment'), 'stale');
  });

  it('writes today on request', () => {
    checkFix('stale', spec('draft', 'updated: 2026-03-05 # after the review\n'), spec('draft', 'updated: 2026-11-21 # after the review\n'));
    checkFix('stale', spec('draft', 'created: 2026-03-05 # first\nproblem: {}\n').replaceAll('\n', '\r\n'), spec('draft', 'created: 2026-03-05 # first\nupdated: 2026-11-21\nproblem: {}\n').replaceAll('\n', '\r\n'));
    checkFix('stale', spec('draft', 'updated:\ncreated: 2026-03-05\n'), spec('draft', 'updated: 2026-11-21\ncreated: 2026-03-05\n'));
  });
});
