import { check } from '../../support/fixture.js';

const spec = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const says = (word: string): string =>
  `warning open-ended: \`${word}\` leaves the list open, so nobody can say when it is done. Name all of it, or say what belongs to it and what does not.`;

describe('open-ended', () => {
  it('finds lists that go on', () => {
    check(spec(`People filter by author, date, etc\n                                         ^^^ ${says('etc')}`), 'open-ended');
    check(spec(`Authors, dates and so forth are shown.\n                         ^^^^^^^^^^^^ ${says('and so forth')}`), 'open-ended');
    check(spec(`It reads files, including but not limited to tables.\n                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${says('including but not limited to')}`), 'open-ended');
    check(spec(`It shows authors, dates, … and titles.\n                                   ^ ${says('…')}`), 'open-ended');
    check(spec(`It shows titles, authors and more.\n                                   ^^^^^^^^ ${says('and more')}`), 'open-ended');
  });

  it('knows examples, rows of numbers and other uses of the words', () => {
    for (const text of [
      'Files of any kind (e.g. tables, texts, etc.) are read.', 'Cards show 1, 2, 3 etc. in turn.', 'Some filters are on and others off.',
      'It is similar to the list and more useful.', 'The button says Loading...', 'Fetch the list.',
    ]) check(spec(text), 'open-ended');
  });
});
