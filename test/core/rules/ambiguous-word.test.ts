import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn } from '../../support/fixture.js';

const spec = (text: string, more = ''): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - id: R1\n    text: ${text}\n${more}`;
const silent = (...texts: string[]): void => texts.forEach((text) => check(spec(text), 'ambiguous-word'));
const says = (word: string, advice: string): string => `warning ambiguous-word: \`${word}\` means something else to everybody who reads it. ${advice}\n`;

describe('ambiguous-word', () => {
  it('asks how many, how fast, how easy, how large, how often', () => {
    check(spec(`The list shows several reports.\n                         ^^^^^^^ ${says('several', 'Say how many, or which ones.')}`), 'ambiguous-word');
    check(spec(`The page opens Quickly.\n                         ^^^^^^^ ${says('Quickly', 'Say within what time, with a number.')}`), 'ambiguous-word');
    check(spec(`Setup is user friendly.\n                   ^^^^^^^^^^^^^ ${says('user friendly', 'Say who manages it without help, and how many of them or in what time.')}`), 'ambiguous-word');
    check(spec(`The search is scalable.\n                        ^^^^^^^^ ${says('scalable', 'Say how many users or how much data it has to bear.')}`), 'ambiguous-word');
    check(spec(`The list is checked regularly.\n                              ^^^^^^^^^ ${says('regularly', 'Say how often, with a number.')}`), 'ambiguous-word');
    check(spec(`The answer comes in a reasonable time.\n                                ^^^^^^^^^^ ${says('reasonable', 'Say what is enough, with a number or an example of the least that is.')}`), 'ambiguous-word');
    check(spec(`The import is robust.\n                        ^^^^^^ ${says('robust', 'Say what can be seen or measured when it is so.')}`), 'ambiguous-word');
    check(spec(`The report should normally be kept.\n                            ^^^^^^^^ ${says('normally', 'Say in which cases it holds.')}`), 'ambiguous-word');
  });

  it('is content with a number near, in figures or words', () => {
    silent('The page opens fast, within 500 ms.', 'The list shows several reports, at most twenty.', 'Two of the various filters stay.');
    check(spec(`The page is fast on IPv6.\n                      ^^^^ ${says('fast', 'Say within what time, with a number.')}`), 'ambiguous-word');
    check(spec(`It has 5 pages. Each opens fast.\n                                     ^^^^ ${says('fast', 'Say within what time, with a number.')}`), 'ambiguous-word');
  });

  it('is content when the acceptance measures it, and leaves qualities without any number to their own rule', () => {
    check(spec('The page opens fast.', '    acceptance:\n      - {given: a phone, when: it opens the page, then: it is complete within 500 ms}\n'), 'ambiguous-word');
    check(spec('The page opens fast.', '    kind: quality\n'), 'ambiguous-word');
    check(spec(`The list shows several reports.\n                         ^^^^^^^ ${says('several', 'Say how many, or which ones.')}`, '    kind: quality\n'), 'ambiguous-word');
  });

  it('reads outcomes, and leaves open how a criterion is set up', () => {
    check(spec('The list can be sorted.', `    acceptance:
      - given: a list with several reports
        when: somebody sorts it quickly
        then: some of it moves, and several reports stay
                                    ^^^^^^^ ${says('several', 'Say how many, or which ones.')}`), 'ambiguous-word');
  });

  it('knows uses that promise nothing', () => {
    silent(
      'It says how many reports there are, and as quickly as the list.', 'A password that is easy to guess is refused.', 'Icons are Scalable Vector Graphics.',
      'When several reports are chosen, the button says so.', 'The list is shown so that people find many reports.', 'Some shops may switch it off.',
      'It says one or many.', 'Is the page fast?', 'It keeps the minimal set of fields.', 'The report has sufficient detail to repeat the search.',
    );
  });

  it('offers a rewrite to fill in where one fits the sentence', () => {
    checkFix('ambiguous-word', spec('The page opens fast. # later'), spec('The page opens within <number> ms. # later'));
    checkFix('ambiguous-word', spec('The search is fast'), spec('The search is done within <number> ms'));
    checkFix('ambiguous-word', spec('"The list shows several reports."').replaceAll('\n', '\r\n'), spec('"The list shows <number> reports."').replaceAll('\n', '\r\n'));
    checkFix('ambiguous-word', spec('>-\n      The setup is easy\n      to use.'), spec('>-\n      The setup is usable without help by <number> of 10 new users.'));
    checkFix(
      'ambiguous-word',
      'requirements: [{id: R1, text: The search is scalable}]\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n',
      'requirements: [{id: R1, text: The search is able to serve <number> users at the same time}]\nspec: prd/v1\nid: a\ntitle: A\nstatus: draft\n',
    );
    checkFix('ambiguous-word', spec('The list is checked regularly.'), spec('The list is checked every <number> minutes.'));
  });

  it('knows each of the words', () => {
    const words = [
      'some', 'several', 'many', 'a few', 'numerous', 'various', 'a number of', 'a lot of', 'lots of', 'plenty of',
      'fast', 'quick', 'quickly', 'rapid', 'rapidly', 'instantly', 'promptly', 'timely', 'in a timely manner', 'in a timely fashion',
      'regularly', 'periodically', 'frequently', 'occasionally', 'from time to time',
      'user-friendly', 'intuitive', 'easy to use', 'simple to use', 'easy', 'self-explanatory', 'convenient', 'easily', 'intuitively', 'conveniently', 'scalable',
      'adequate', 'adequately', 'sufficient', 'sufficiently', 'reasonable', 'reasonably', 'acceptable', 'satisfactory',
      'robust', 'seamless', 'seamlessly', 'efficient', 'efficiently', 'effectively', 'flexible', 'reliable', 'reliably', 'performant', 'high performance', 'optimal',
      'optimally', 'smooth', 'smoothly', 'attractive', 'appealing', 'modern', 'state of the art', 'minimal', 'significant', 'significantly',
      'usually', 'normally', 'generally', 'typically',
    ];
    const text = `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n${words.map((word) => `  - text: It must show ${word} pages.\n`).join('')}`;
    assert.deepEqual(markedIn(text, 'ambiguous-word'), words);
  });

  it('leaves fixed expressions alone, and says what is for some of a whole', () => {
    silent(
      ...['of them', 'seconds', 'milliseconds', 'languages may differ', 'old slow clients can wait', 'people want it', 'cases'].map((words) => `It keeps some ${words}.`),
      ...['search', 'start', 'filter', 'filters', 'access', 'link', 'view', 'action', 'actions', 'reply', 'reference', 'charging', 'or advanced search'].map((words) => `It has a quick ${words}.`),
      'It refuses words that are easy  to  forget.', 'It keeps sufficient room to move.', 'It keeps reasonable time according to the plan.', 'It is usually  available.', 'It usually opens.',
      ...['computing', 'sailing', 'set', 'size', 'enough to pass'].map((words) => `It supports smooth  ${words}.`), 'It is smooth, they say.',
    );
    for (const [text, word] of [['It keeps some more.', 'some'], ['It has a quick menu.', 'quick'], ['It has easy guesses.', 'easy'], ['It keeps sufficient room.', 'sufficient'], ['It has a scalable view.', 'scalable']] as const) {
      assert.deepEqual(markedIn(spec(text), 'ambiguous-word'), [word]);
    }
  });
});
