import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn, specOf } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('unknown-role', () => {
  it('knows the role behind a job title, a short word and another spelling', () => {
    const meant = (found: string, message: string): void =>
      check(spec(`team:\n  ${found}: Ana\n  ${'^'.repeat(found.length)} warning unknown-role: There is no role "${found}". ${message}\n`), 'unknown-role');
    for (const found of ['pm', 'PM', 'product-manager', 'product manager', 'PO']) meant(found, 'A product manager is core-pm, or growth-pm for growth work.');
    meant('Product Marketing Manager', 'A product marketing manager is pmm.');
    meant('growth_pm', 'A growth product manager is growth-pm.');
    meant('core pm', 'A core product manager is core-pm.');
    meant('UX', 'A product designer is design.');
    meant('tech lead', 'A tech lead is engineering.');
    meant('support', 'A customer success manager is customer-success.');
  });

  it('guesses at a slip', () => {
    check(spec(`team:
  enginering: Ana
  ^^^^^^^^^^ warning unknown-role: There is no role "enginering". Did you mean engineering? A job title of your own goes into \`title\` under the role.
`), 'unknown-role');
  });

  it('lists them where it cannot guess', () => {
    check(spec(`ownership:
  problem: {owner: wizard}
                   ^^^^^^ warning unknown-role: There is no role "wizard". The roles are \`core-pm\`, \`growth-pm\`, \`pmm\`, \`design\`, \`engineering\`, \`data\`, \`research\`, \`sales\`, \`customer-success\`, \`legal\`, \`security\`, \`docs\` and \`executive\`; a job title of your own goes into \`title\` under the role.
`), 'unknown-role');
  });

  it('corrects the role', () => {
    checkFix('unknown-role', spec('team: {core pm: Ana}\n'), spec('team: {core-pm: Ana}\n'));
  });

  it('speaks of people with their article, and of areas of work without', () => {
    const said = (found: string): string => specOf(spec(`team: {"${found}": Ana}\n`)).findings.find(({ rule }) => rule === 'unknown-role')?.message ?? '';
    for (const [found, phrase] of [
      ['User Researcher', 'A user researcher is research.'], ['UX designer', 'A UX designer is design.'], ['UI designer', 'A UI designer is design.'],
      ['interaction_designer', 'An interaction designer is design.'], ['Architect', 'An architect is engineering.'], ['EXECUTIVE', 'An executive is executive.'],
      ['onboarding  manager', 'An onboarding manager is customer-success.'], ['Account - Executive', 'An account executive is sales.'], ['Data ', 'Data is data.'],
      ['founder', 'A founder is executive.'], ['Head of Growth', 'Head of Growth is growth-pm.'], ['VP Product', 'VP Product is executive.'],
      ['Content Strategist', 'A content strategist is docs.'], ['Support Agent', 'A support agent is customer-success.'], ['Privacy Counsel', 'A privacy counsel is legal.'],
    ] as const) assert.equal(said(found), `There is no role "${found}". ${phrase}`);
    assert.deepEqual(markedIn(spec('team: {core-pm: Ana, <role>: Bo}\n'), 'unknown-role'), []);
  });

  it('says so of closed specs too, with no change to make where it cannot guess', () => {
    const found = specOf(spec('team: {wizard: Ana}\n').replace('draft', 'archived')).findings.find(({ rule }) => rule === 'unknown-role');
    assert.equal(found?.severity, 'error');
    assert.deepEqual(found.fixes(), []);
  });
});
