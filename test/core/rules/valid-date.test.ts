import { strict as assert } from 'node:assert';
import { check, checkFix, findingsOf } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('valid-date', () => {
  it('knows the calendar', () => {
    check(spec('created: 2026-02-30\n         ^^^^^^^^^^ error valid-date: There is no day 2026-02-30 in the calendar. Check the month and the day.\n'), 'valid-date');
    check(spec('created: 2028-02-29\n'), 'valid-date');
  });

  it('does not guess which number is the month', () => {
    check(spec('created: 03/04/2026\n         ^^^^^^^^^^ error valid-date: `03/04/2026` may be 2026-04-03 or 2026-03-04. Write year, month and day, so that everybody reads the same.\n'), 'valid-date');
    for (const day of ['2026-04-03', '2026-03-04']) checkFix('valid-date', spec('created: 3/4/2026\n'), spec(`created: ${day}\n`), `Write ${day}`);
    check(spec('created: next spring\n         ^^^^^^^^^^^ error valid-date: `next spring` is not a date. Write year, month and day, for example 2026-11-21.\n'), 'valid-date');
  });

  it('rewrites what is plainly a date in another form', () => {
    check(spec('created: 2026-3-1\n         ^^^^^^^^ error valid-date: `2026-3-1` is not written as a date is here. Write 2026-03-01.\n'), 'valid-date');
    checkFix('valid-date', spec('created: "2027/3/1" # first\r\n'), spec('created: 2027-03-01 # first\r\n'));
  });

  it('knows the day first where it cannot be the month or dots say so, and the names of months', () => {
    const rewritten = (found: string, day: string): void => checkFix('valid-date', spec(`created: ${found}\n`), spec(`created: ${day}\n`), `Write ${day}`);
    for (const found of ['20.04.2027', '20/04/2027', '04/20/2027', '20 April 2027', '20. April 2027', 'Apr 20, 2027', 'April 20th 2027', '20-Apr-2027']) rewritten(found, '2027-04-20');
    rewritten('03.04.2027', '2027-04-03');
    rewritten('Sept 1, 2027', '2027-09-01');
    check(spec('created: 20 Arpil 2027\n         ^^^^^^^^^^^^^ error valid-date: `20 Arpil 2027` is not a date. Write year, month and day, for example 2026-11-21.\n'), 'valid-date');
  });

  it('offers the end of the month for a day past it, and changes by itself only what is certain', () => {
    checkFix('valid-date', spec('created: 2027-02-30\n'), spec('created: 2027-02-28\n'));
    const safe = (found: string): boolean | undefined => findingsOf(spec(`created: ${found}\n`))[0]?.findings.find(({ rule }) => rule === 'valid-date')?.fixes()[0]?.safe;
    assert.deepEqual(['2027-02-30', '03.04.2027', '20.04.2027', '2027-13-01'].map(safe), [false, false, true, undefined]);
  });

  it('leaves open questions and template text to their own rules', () => {
    check(spec('created: TBD\nupdated: <YYYY-MM-DD>\n'), 'valid-date');
  });
});
