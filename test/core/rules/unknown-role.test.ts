import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('unknown-role', () => {
  it('knows the role behind a job title and a slip', () => {
    const says = (found: string, meant: string): string =>
      `warning unknown-role: \`${found}\` is not one of the roles. Did you mean \`${meant}\`? A job title of your own goes into \`title\` under the role.`;
    check(spec(`team:
  Product Marketing Manager: Ana
  ^^^^^^^^^^^^^^^^^^^^^^^^^ ${says('Product Marketing Manager', 'pmm')}
  growth_pm: Bo
  ^^^^^^^^^ ${says('growth_pm', 'growth-pm')}
  data: Cy
`), 'unknown-role');
  });

  it('lists them where it cannot guess', () => {
    check(spec(`ownership:
  problem: {owner: wizard}
                   ^^^^^^ warning unknown-role: \`wizard\` is not one of the roles. They are \`core-pm\`, \`growth-pm\`, \`pmm\`, \`design\`, \`engineering\`, \`data\`, \`research\`, \`sales\`, \`customer-success\`, \`legal\`, \`security\`, \`docs\` and \`executive\`; a job title of your own goes into \`title\` under the role.
`), 'unknown-role');
  });

  it('corrects the role', () => {
    checkFix('unknown-role', spec('team: {core pm: Ana}\n'), spec('team: {core-pm: Ana}\n'));
  });
});
