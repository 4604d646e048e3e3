import { check } from '../../support/fixture.js';

const spec = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const says = (word: string): string =>
  `info absolute-word: \`${word}\` promises that there is no exception, and one exception breaks it. Say for whom and in which cases, or how often it may fail.`;

describe('absolute-word', () => {
  it('finds promises without exceptions', () => {
    check(spec(`The search is always there.\n                        ^^^^^^ ${says('always')}`), 'absolute-word');
    check(spec(`Reports are never lost.\n                      ^^^^^ ${says('never')}`), 'absolute-word');
    check(spec(`It works in all browsers.\n                   ^^^^^^^^^^^^^^^ ${says('all browsers')}`).replace('                   ^^^^^^^^^^^^^^^', '                      ^^^^^^^^^^^^'), 'absolute-word');
    check(spec(`The search is there 100 % of the time.\n                              ^^^^^ ${says('100 %')}`), 'absolute-word');
  });

  it('knows promises with bounds, denials and names', () => {
    for (const text of [
      'All users of the pilot see it.', 'All four pages are shown.', 'It does not always save.', 'A report is never shown when its owner has left.',
      'The policy Never stays.', 'It covers 99.100 % of cases.', 'None at all is shown.', 'All fields of the form are kept.',
    ]) check(spec(text), 'absolute-word');
  });
});
