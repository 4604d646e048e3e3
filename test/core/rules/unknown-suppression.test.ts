import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('unknown-suppression', () => {
  it('guesses the rule', () => {
    check(spec(`# product-specs-ignore valid-dates: old
                       ^^^^^^^^^^^ warning unknown-suppression: There is no rule called \`valid-dates\`, so this silences nothing. Did you mean \`valid-date\`?
created: 2026-02-28
`), 'unknown-suppression');
    checkFix('unknown-suppression', spec('# product-specs-ignore valid-dates: old\ncreated: 2026-02-30\n'), spec('# product-specs-ignore valid-date: old\ncreated: 2026-02-30\n'));
  });

  it('asks for a rule where none is named', () => {
    check(spec(`# product-specs-ignore
^^^^^^^^^^^^^^^^^^^^^^ warning unknown-suppression: This names no rule, so it silences nothing. Write \`product-specs-ignore\`, the rule, a colon and the reason.
created: 2026-02-28
`), 'unknown-suppression');
  });

  it('takes only comments for suppressions, not text that looks like one', () => {
    check(spec('summary: |\n  # product-specs-ignore nonsense: this is text\n'), 'unknown-suppression');
  });
});
