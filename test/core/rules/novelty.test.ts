import { check, checkFix } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('novelty', () => {
  it('mentions that new things attract at first', () => {
    check(brief(`changes: [copy, interface]
schedule:
  duration_days: 7
                 ^ info novelty: The change can be seen, and the test takes only 7 days. At first people try what is new, or stumble over it: plan two weeks, or compare the first days with the last.
`, 'ready'), 'novelty');
    check(brief(`changes: interface
schedule:
  start: 2027-03-01
  end: 2027-03-08
       ^^^^^^^^^^ info novelty: The change can be seen, and the test takes only 7 days. At first people try what is new, or stumble over it: plan two weeks, or compare the first days with the last.
`), 'novelty');
  });

  it('is content with two weeks, with changes nobody sees, and with people to whom all is new', () => {
    check(brief(`changes: [interface]
schedule:
  duration_days: 14
`), 'novelty');
    check(brief(`changes: [price, algorithm]
schedule:
  duration_days: 7
`), 'novelty');
    check(brief(`changes: [interface]
audience:
  new_users: true
schedule:
  duration_days: 7
`), 'novelty');
    check(brief(`changes: [interface]
schedule:
  start: 2027-03-01
`), 'novelty');
    check(brief(`design: aa
changes: [interface]
schedule:
  duration_days: 7
`), 'novelty');
  });

  it('plans two weeks', () => {
    checkFix('novelty', brief('changes: [interface]\nschedule: {start: 2027-03-01, end: 2027-03-08}\n'), brief('changes: [interface]\nschedule: {start: 2027-03-01, end: 2027-03-15}\n'));
  });
});
