import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('unused-suppression', () => {
  it('marks the rule in the comment, and only the one that silences nothing', () => {
    check(spec(`# product-specs-ignore valid-date, unknown-value: kept as in the archive
                                   ^^^^^^^^^^^^^ warning unused-suppression: Nothing here breaks \`unknown-value\` any more. Remove it from the comment.
created: 2026-02-30
`), 'unused-suppression');
  });

  it('removes the rule, or the line, or the trailing comment', () => {
    checkFix('unused-suppression', spec('# product-specs-ignore valid-date, unknown-value: old\ncreated: 2026-02-30\n'), spec('# product-specs-ignore valid-date: old\ncreated: 2026-02-30\n'));
    checkFix('unused-suppression', spec('# product-specs-ignore valid-date: old\r\ncreated: 2026-02-28\r\n'), spec('created: 2026-02-28\r\n'));
    checkFix('unused-suppression', spec('created: 2026-02-28 # product-specs-ignore valid-date: old\n'), spec('created: 2026-02-28\n'));
  });

  it('does not count rules that are off or of another kind', () => {
    check(`== product-specs.yaml ==
spec: config/v1
rules: {valid-date: off}
== a.prd.yaml ==
${spec('# product-specs-ignore valid-date: old\ncreated: 2026-02-28\n')}`, 'unused-suppression');
  });
});
