import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

const prd = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const launch = (more: string): string => `spec: launch/v1\nid: a\ntitle: A\nstatus: in-review\n${more}`;
const says = (word: string): string => `warning unreferenced-comparison: \`${word}\` than what? Name what it is compared with, and by how much if you know.`;
const best = (word: string): string => `warning unreferenced-comparison: \`${word}\` of which? Name what it is compared with and what shows it, or say what it does instead.`;

describe('unreferenced-comparison', () => {
  it('asks requirements for the other half', () => {
    check(prd(`The list opens faster.\n                         ^^^^^^ ${says('faster')}`), 'unreferenced-comparison');
    check(prd(`Filters are more\n            intuitive.\n`).replace('more\n', `more\n                      ^^^^… ${says('more intuitive')}\n`).trimEnd(), 'unreferenced-comparison');
  });

  it('asks claims for it, and for what shows that something is the best', () => {
    check(launch(`value_proposition: Find reports faster.
                                ^^^^^^ ${says('faster')}
positioning:
  statement: The best search there is.
                 ^^^^ ${best('best')}
  differentiators: [Easier to learn]
                    ^^^^^^ ${says('Easier')}
messaging:
  - claim: The easiest search.
               ^^^^^^^ ${best('easiest')}
  - claim: The easiest search.
    proof: 9 of 10 people found the report at once.
`), 'unreferenced-comparison');
    check(launch(`positioning: A smarter search
               ^^^^^^^ ${says('smarter')}
`), 'unreferenced-comparison');
  });

  it('is content with a reference or a number', () => {
    for (const text of [
      'The list opens faster than today.', 'Compared with the list, the search is better.', 'It is 20 % faster.', 'It is easier to find reports instead of folders.',
      'It gets faster, from minutes to seconds.',
    ]) check(prd(text), 'unreferenced-comparison');
  });

  it('knows expressions that compare nothing', () => {
    for (const text of ['It follows best practice.', 'It shows the best match.', 'Level AA or better.', 'It is shown so that people choose better.', 'Is it better?', 'It finds the cheapest flight.']) {
      check(prd(text), 'unreferenced-comparison');
    }
    check(launch('audience: {segments: [Better shops]}\nchannels: [The best blog]\nsummary: A faster search.\n'), 'unreferenced-comparison');
  });

  const inAll = (texts: readonly string[]): readonly string[] =>
    markedIn(`spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n${texts.map((text) => `  - text: "${text}"\n`).join('')}`, 'unreferenced-comparison');

  it('knows each word that compares', () => {
    const qualities = [
      'efficient', 'efficiently', 'reliable', 'reliably', 'intuitive', 'secure', 'securely', 'accurate', 'accurately', 'flexible', 'powerful', 'easily', 'quickly', 'convenient',
      'user-friendly', 'user friendly', 'robust', 'scalable', 'responsive', 'effective', 'effectively', 'productive', 'affordable',
    ];
    const more = ['faster', 'quicker', 'better', 'easier', 'simpler', 'smarter', 'cheaper', 'smoother', 'safer', 'stronger', ...qualities.map((quality) => `more  ${quality}`)];
    assert.deepEqual(inAll(more.map((word) => `It is ${word} then`)), more);
    const most = [
      'best', 'fastest', 'quickest', 'easiest', 'simplest', 'smartest', 'cheapest', 'safest', ...qualities.map((quality) => `most  ${quality}`), 'best-in-class', 'best in class',
      'world-class', 'market leading', 'industry-leading',
    ];
    assert.deepEqual(markedIn(launch(`positioning:\n  differentiators: [${most.map((word) => `"It is ${word} then"`).join(', ')}]\n`), 'unreferenced-comparison'), most);
  });

  it('knows each reference, and each expression that compares nothing', () => {
    const references = [
      'than x', 'compared  to x', 'compared  with x', 'relative  to x', 'versus x', 'vs x', 'over x', 'against x', 'instead  of x', 'rather  than x', 'without  having x', 'unlike x',
      'from x to y',
    ];
    assert.deepEqual(inAll([...references.map((words) => `It is faster ${words}`), 'It shows how  to sort faster', 'It waits so  that it sorts faster']), []);
    assert.deepEqual(inAll(['from x', 'overall', 'from x; to y'].map((words) => `It is faster ${words}`)), ['faster', 'faster', 'faster']);
    const after =
      'practice practices security__practices effort match matches course before of off known when fit fits suit suits suited for describe describes reflect reflects align aligns way ' +
      'ways case cases scenario yet be designed interest interests part quality features you with';
    const endings = after.split(' ').map((words) => words.replace('__', '  '));
    assert.deepEqual(inAll([...endings.map((words) => `It is the better  ${words} x`), 'It is better  (such as x)']), []);
    assert.deepEqual(inAll(endings.map((words) => `It is faster  ${words} x`)), endings.map(() => 'faster'));
    const before = 'or at as second know knows had no work works fit fits get gets align aligns increasingly ever which what whatever'.split(' ');
    assert.deepEqual(inAll(before.map((words) => `It ${words}  better x`)), []);
    const none = ['It is better bets', 'It is better (so)', 'It is no x better', 'It is a nor better'];
    assert.deepEqual(inAll(none), none.map(() => 'better'));
    assert.deepEqual(markedIn(launch('positioning: It is faster than x and the best of y\n'), 'unreferenced-comparison'), []);
  });
});
