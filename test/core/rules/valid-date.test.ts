import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('valid-date', () => {
  it('knows the calendar', () => {
    check(spec('created: 2026-02-30\n         ^^^^^^^^^^ error valid-date: There is no day 2026-02-30 in the calendar. Check the month and the day.\n'), 'valid-date');
    check(spec('created: 2028-02-29\n'), 'valid-date');
  });

  it('does not guess which number is the month', () => {
    check(spec('created: 03/04/2026\n         ^^^^^^^^^^ error valid-date: `03/04/2026` is not a date. Write year, month and day, for example 2026-11-21.\n'), 'valid-date');
    check(spec('created: next spring\n         ^^^^^^^^^^^ error valid-date: `next spring` is not a date. Write year, month and day, for example 2026-11-21.\n'), 'valid-date');
  });

  it('rewrites what is plainly a date in another form', () => {
    check(spec('created: 2026-3-1\n         ^^^^^^^^ error valid-date: `2026-3-1` is not written as a date is here. Write 2026-03-01.\n'), 'valid-date');
    checkFix('valid-date', spec('created: "2026/3/1" # first\r\n'), spec('created: 2026-03-01 # first\r\n'));
  });

  it('leaves open questions and template text to their own rules', () => {
    check(spec('created: TBD\nupdated: <YYYY-MM-DD>\n'), 'valid-date');
  });
});
