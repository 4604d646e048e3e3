import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const audience = (unit: string, analysis: string): string => `audience:\n  unit: ${unit}\n  analysis_unit: ${analysis}\n`;

describe('unit-mismatch', () => {
  it('says why counting something smaller promises too much', () => {
    check(brief(`audience:
  unit: account
  analysis_unit: user
                 ^^^^ error unit-mismatch: Variants are assigned per account, but the numbers are counted per user. Cases within one account are alike, so the usual formulas promise too much: count per account, or describe the groups as \`cluster\` under \`analysis\`.
`, 'ready'), 'unit-mismatch');
  });

  it('says why counting something larger mixes the variants', () => {
    check(brief(`audience:
  unit: session
  analysis_unit: anonymous
                 ^^^^^^^^^ warning unit-mismatch: Variants are assigned per session, but the numbers are counted per anonymous visitor. One anonymous visitor may meet several variants, so its number belongs to none: assign per anonymous visitor, or count per session.
`), 'unit-mismatch');
  });

  it('accepts the same unit, groups that are described, and a ratio', () => {
    check(brief(audience('user', 'user')), 'unit-mismatch');
    check(brief(audience('account', 'user') + 'analysis: {cluster: {size: 12, icc: 0.05}}\n'), 'unit-mismatch');
    check(brief(audience('account', 'user') + 'metrics: {primary: {type: ratio}}\n'), 'unit-mismatch');
    check(brief(audience('<unit>', 'user')), 'unit-mismatch');
    check(brief('audience: {unit: account}\n'), 'unit-mismatch');
    check(brief('audience: {analysis_unit: user}\n'), 'unit-mismatch');
  });

  it('offers both ways out', () => {
    checkFix('unit-mismatch', brief(audience('account', 'user # one each')), brief(audience('account', 'account # one each')), 'Count per account');
    const cluster = '  cluster:\n    size: <members of a group, for example 12>\n    icc: <how alike they are, for example 0.05>\n';
    checkFix('unit-mismatch', brief(audience('account', 'user')), brief(`${audience('account', 'user')}analysis:\n${cluster}`), 'Describe the groups as `cluster`');
    checkFix(
      'unit-mismatch',
      brief(`${audience('account', 'user')}analysis:\n  alpha: 0.05\n  srm_check: true\n`).replace(/\n/g, '\r\n'),
      brief(`${audience('account', 'user')}analysis:\n  alpha: 0.05\n${cluster}  srm_check: true\n`).replace(/\n/g, '\r\n'),
      'Describe the groups as `cluster`',
    );
  });
});
