import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const message = 'unit-missing: It is not said what is assigned to a variant: a user, an account, a device? Write it as `unit` under `audience`.';

describe('unit-missing', () => {
  it('asks for it at the nearest key that is written', () => {
    check(brief(`audience:
^^^^^^^^ error ${message}
  include: New accounts
`, 'ready'), 'unit-missing');
    check(`spec: experiment/v1
id: a
title: A
status: draft
        ^^^^^ info ${message}
`, 'unit-missing');
    check(brief(`audience:
  unit:
  ^^^^ info ${message}
`), 'unit-missing');
  });

  it('is silent when it is there, to be filled, or the audience has another form', () => {
    check(brief('audience: {unit: user}\n', 'ready'), 'unit-missing');
    check(brief('audience: {unit: <unit>}\n', 'ready'), 'unit-missing');
    check(brief('audience: New accounts\n', 'ready'), 'unit-missing');
  });

  it('inserts a place for it', () => {
    checkFix(
      'unit-missing',
      brief('audience:\n    include: New accounts\n    coverage: 50\n'),
      brief('audience:\n    include: New accounts\n    unit: <user, anonymous, device, session, account>\n    coverage: 50\n'),
    );
    checkFix('unit-missing', brief('audience:\n  unit:\n'), brief('audience:\n  unit: <user, anonymous, device, session, account>\n'));
    checkFix('unit-missing', brief('audience: {include: All}\n'), brief('audience: {include: All, unit: "<user, anonymous, device, session, account>"}\n'));
  });
});
