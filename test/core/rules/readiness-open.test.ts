import { check, checkFix } from '../../support/fixture.js';

const prd = (more: string, status = 'launched', tier = 'tier-1'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nlaunch_tier: ${tier}\n${more}`;
const brief = (more: string, status = 'launching', tier = 'tier-2'): string => `spec: launch/v1\nid: a\ntitle: A\nstatus: ${status}\nlaunch_tier: ${tier}\n${more}`;
const open = (item: string): string => `Customers get this while something is still open: "${item}". Get it done and write \`done\`, or \`not-applicable\` if it turned out not to be needed.`;

describe('readiness-open', () => {
  it('names each open item of a launch brief', () => {
    check(brief(`enablement:
  - {asset: deck, state: open}
                         ^^^^ error readiness-open: ${open('deck')}
  - {asset: web, state: done}
readiness:
  - item: Help page is online.
          ^^^^^^^^^^^^^^^^^^^^ error readiness-open: ${open('Help page is online')}
    role: docs
  - {item: Alarm, state: not-applicable}
`), 'readiness-open');
  });

  it('names the open items of a PRD once customers have it, also once it is archived', () => {
    check(prd(`launch:\n  checklist:\n    - {item: Help page, role: docs, state: open}\n                                           ^^^^ error readiness-open: ${open('Help page')}\n`), 'readiness-open');
    check(prd(`archived_reason: shipped\nlaunch:\n  checklist:\n    - {item: Help page, state: open}\n                               ^^^^ error readiness-open: ${open('Help page')}\n`, 'archived'), 'readiness-open');
  });

  it('tells of many once', () => {
    check(brief(`readiness:
^^^^^^^^^ error readiness-open: Customers get this while 4 things under \`readiness\` are still open: "A", "B", "C" and 1 more. Get them done, or go back to an earlier status.
  - {item: A}
  - {item: B, state: open}
  - {item: C}
  - {item: D, state: done}
  - {item: E}
`, 'launched'), 'readiness-open');
  });

  it('asks a PRD what support has to read and learn', () => {
    const words = 'Customers have it, but nothing is said about help pages and what support has to learn. Write `docs` and `training` under `support`, or `none` if none is needed.';
    check(prd(`support:\n^^^^^^^ error readiness-open: ${words}\n  faq: [What is it?]\n`, 'launched', 'tier-2'), 'readiness-open');
    check(prd('support: {docs: none, training: <who is trained>}\n'), 'readiness-open');
    check(prd(''), 'readiness-open');
    checkFix('readiness-open', prd('support:\n  docs: A page.\n'), prd('support:\n  docs: A page.\n  training: <what support and sales have to learn>\n'));
  });

  it('leaves small launches, earlier statuses and places to fill alone', () => {
    const items = 'readiness: [{item: Help page, state: open}]\n';
    check(brief(items, 'launching', 'tier-3'), 'readiness-open');
    check(brief(items, 'launching', 'none'), 'readiness-open');
    check(brief(items, 'approved'), 'readiness-open');
    check(brief(`${items}archived_reason: superseded\n`, 'archived'), 'readiness-open');
    check(brief('readiness: [{item: Help page, state: "<open, done>"}, {item: <what has to be done>, state: open}]\n'), 'readiness-open');
    check(prd('launch: {checklist: [{item: Help page, state: open}]}\n', 'in-development'), 'readiness-open');
  });
});
