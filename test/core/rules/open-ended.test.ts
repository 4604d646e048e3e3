import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

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

  it('knows each way to leave a list open', () => {
    const ends = [
      'etc', 'etc.', 'et  cetera', 'and  so  on', 'and so forth', 'including,  but  not  limited  to', 'including but not limited to', 'but not limited to', 'and  the  like', 'and  similar',
      'or  similar', 'and  others', 'among  others', 'amongst  others', 'and  such', 'and  more',
    ];
    for (const end of ends) assert.deepEqual(markedIn(spec(`"It reads tables ${end}"`), 'open-ended'), [end]);
    assert.deepEqual(markedIn(spec('It reads tables,... and texts, … too.'), 'open-ended'), ['...', '…']);
    for (const text of ['It is and similar  to a list.', 'It shows one or similar to it.', 'It shows more and more.', 'It shows some and others too.', 'It has more… than that.', 'It helps and more people come.']) {
      assert.deepEqual(markedIn(spec(text), 'open-ended'), []);
    }
  });

  it('knows each way to say that these are examples', () => {
    for (const words of ['e.g.', 'eg', 'for  example', 'examples', 'an example', 'for  instance', 'such  as', 'any file, including']) {
      assert.deepEqual(markedIn(spec(`"It reads ${words} tables, texts, etc"`), 'open-ended'), [], words);
    }
    for (const words of ['e.g. one;', 'such things as', 'many, including', 'peg', 'for  instances of one;']) {
      assert.deepEqual(markedIn(spec(`"It reads ${words} tables, texts, etc"`), 'open-ended'), ['etc'], words);
    }
    assert.deepEqual(markedIn(spec("It shows 1' etc and 2 pages etc"), 'open-ended'), ['etc']);
  });
});
