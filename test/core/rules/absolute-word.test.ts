import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

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

  it('knows what has no bounds of its own', () => {
    const things =
      'users people persons customers visitors browsers devices platforms systems languages countries currencies cases situations circumstances conditions times scenarios ' +
      'environments errors bugs problems issues needs features functions functionality';
    for (const thing of things.split(' ')) {
      assert.deepEqual(markedIn(spec(`It serves all ${thing}.`), 'absolute-word'), [`all ${thing}`]);
      assert.deepEqual(markedIn(spec(`It serves all  possible  ${thing}.`), 'absolute-word'), [`all  possible  ${thing}`]);
    }
    for (const words of ['at  all  times', 'in  all  cases', 'under  all  circumstances', 'under all conditions']) assert.deepEqual(markedIn(spec(`It works ${words}.`), 'absolute-word'), [words]);
    assert.deepEqual(markedIn(spec('It works 100% of 1,100 % and 9100 % and X100 %.'), 'absolute-word'), ['100%']);
  });

  it('knows each way to set bounds', () => {
    for (const word of 'of that which who whose with without in on from for to between under above below listed selected specified defined required entered within'.split(' ')) {
      assert.deepEqual(markedIn(spec(`It serves all users  ${word} x.`), 'absolute-word'), [], word);
    }
    for (const word of ['not', 'nearly', 'almost', "isn't", 'aren’t']) assert.deepEqual(markedIn(spec(`It is ${word}  always so.`), 'absolute-word'), [], word);
    for (const word of ['if', 'when', 'whenever', 'unless', 'except', 'until', 'once', 'while', 'outside', 'in case', 'in  the  case']) {
      assert.deepEqual(markedIn(spec(`It is never so ${word} x.`), 'absolute-word'), [], word);
      assert.deepEqual(markedIn(spec(`It is so ${word} x and never y.`), 'absolute-word'), [], word);
    }
    assert.deepEqual(markedIn(spec('If it works in all cases, all users see it at all times.'), 'absolute-word'), ['in all cases', 'all users', 'at all times']);
    for (const [text, word] of [['Always save it.', 'Always'], ['It saves them all users today', 'all users'], ['It is not one and always so.', 'always'], ['It sits, always.', 'always']] as const) {
      assert.deepEqual(markedIn(spec(text), 'absolute-word'), [word]);
    }
  });
});
