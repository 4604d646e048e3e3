import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const words = 'The team names product roles only. Name the designer and the engineer who are in it from the start under `team`, here or in product-specs.yaml for all specs.';

describe('silo', () => {
  it('fires on a team of product people', () => {
    check(spec(`team: {core-pm: Ana, growth-pm: [Ben, Cleo], pmm: none}\n^^^^ warning silo: ${words}\n`), 'silo');
    check(spec(`team: {pmm: Ana, design: none, engineering:}\n^^^^ info silo: ${words}\n`, 'draft'), 'silo');
    check(`== product-specs.yaml ==\nspec: config/v1\nteam: {core-pm: Ana}\n== a.prd.yaml ==\nspec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n        ^^^^^^^^^ warning silo: ${words}\n`, 'silo');
  });

  it('is content with anybody else, here, in the settings or covered, and with places to fill', () => {
    check(spec('team: {core-pm: Ana, engineering: Ben}\n'), 'silo');
    check(spec('team: {core-pm: Ana, customer-success: Ben}\n'), 'silo');
    check(spec('team: {core-pm: {person: Ana, covers: [design]}}\n'), 'silo');
    check(spec('team: {core-pm: Ana, design: <name>}\n'), 'silo');
    check(spec('team: {core-pm: none}\n'), 'silo');
    check(spec(''), 'silo');
    check(`== product-specs.yaml ==\nspec: config/v1\nteam: {design: Ben}\n== a.prd.yaml ==\n${spec('team: {core-pm: Ana}\n')}`, 'silo');
  });

  it('adds those who are missing', () => {
    checkFix('silo', spec('team:\n  core-pm: Ana # for now\n'), spec('team:\n  core-pm: Ana # for now\n  design: <name>\n  engineering: <name>\n'));
    checkFix('silo', spec('team: {core-pm: Ana}\r\n'), spec('team: {core-pm: Ana, design: <name>, engineering: <name>}\r\n'));
    checkFix('silo', spec('team:\n  core-pm: Ana\n  design: none\n'), spec('team:\n  core-pm: Ana\n  design: none\n  engineering: <name>\n'));
  });
});
