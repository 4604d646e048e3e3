import { check } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('suppression-reason', () => {
  it('asks why', () => {
    check(spec(`# product-specs-ignore-file valid-date
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info suppression-reason: Say why this is silenced: add a colon and the reason after the rule.
created: 2026-02-30
`), 'suppression-reason');
  });

  it('is content with any reason', () => {
    check(spec('created: 2026-02-30 # product-specs-ignore valid-date: as in the archive\n'), 'suppression-reason');
  });

  it('weighs the same in every status', () => {
    check(`spec: prd/v1
id: a
title: A
status: approved
created: 2026-02-30 # product-specs-ignore valid-date
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info suppression-reason: Say why this is silenced: add a colon and the reason after the rule.
`, 'suppression-reason');
  });
});
