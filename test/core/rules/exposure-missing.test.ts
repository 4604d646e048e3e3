import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const message = 'exposure-missing: It is not said from which moment somebody counts as having met the change. Name that event as `exposure_event` under `audience`.';

describe('exposure-missing', () => {
  it('asks for it at the nearest key that is written', () => {
    check(brief(`audience:
^^^^^^^^ error ${message}
  unit: user
`, 'ready'), 'exposure-missing');
    check(`spec: experiment/v1
id: a
title: A
status: draft
        ^^^^^ info ${message}
`, 'exposure-missing');
  });

  it('is silent when it is there, to be filled, or the audience has another form', () => {
    check(brief('audience: {exposure_event: home_shown}\n', 'ready'), 'exposure-missing');
    check(brief('audience: {exposure_event: <event>}\n', 'ready'), 'exposure-missing');
    check(brief('audience: [user]\n', 'ready'), 'exposure-missing');
  });

  it('inserts a place for it, with the whole section where there is none', () => {
    checkFix(
      'exposure-missing',
      brief('audience:\n  unit: user\n'),
      brief('audience:\n  unit: user\n  exposure_event: <the event that says a user has met the variant>\n'),
    );
    checkFix(
      'exposure-missing',
      brief('surface: home\n'),
      brief(
        'surface: home\naudience:\n  include: <who can enter the test>\n  unit: <user, anonymous, device, session, account>\n' +
          '  exposure_event: <the event that says a user has met the variant>\n',
      ),
    );
  });
});
