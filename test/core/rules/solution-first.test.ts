import { check } from '../../support/fixture.js';

const spec = (statement: string, approach = ''): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nproblem:\n  statement: ${statement}\n${approach === '' ? '' : `solution:\n  approach: ${approach}\n`}`;
const says = (words: string): string =>
  `warning solution-first: \`${words}\` is a solution turned into a problem. Write what people cannot do, and what it costs them, so that other answers stay possible.`;
const marks = (text: string): string => `${' '.repeat(13)}${'^'.repeat(text.length)}`;

describe('solution-first', () => {
  it('finds a missing feature in the place of a problem', () => {
    for (const [statement, words] of [
      ['There is no search in the list.', 'There is no search'], ['We do not have a dashboard for shops.', 'We do not have a dashboard'],
      ['The app needs an offline mode.', 'The app needs an offline'], ['Our product lacks a calendar.', 'Our product lacks a calendar'],
    ] as const) check(spec(`${statement}\n${marks(statement)} ${says(words)}`), 'solution-first');
  });

  it('finds the words of the solution', () => {
    const statement = 'Buyers cannot save their basket as a named list and share it with colleagues.';
    check(spec(`${statement}\n${marks(statement)} warning solution-first: This uses the words of the solution: "Buyers save a basket as a named list and share it". Write what goes wrong for people as they would tell it, without naming what you want to build.`, 'Buyers save a basket as a named list and share it.'), 'solution-first');
  });

  it('knows problems', () => {
    for (const text of [
      'There is no way to find a report that was saved last month.', 'There is no formal way to state the oldest version.', 'There is no time to look for reports.',
      'Analysts spend ten minutes a day looking for reports.', 'People do not have an answer before they leave.', '<what goes wrong>',
    ]) check(spec(text, 'A search field above the list of reports.'), 'solution-first');
    check(spec('First-time buyers give up when the checkout asks for an account.', 'Let buyers pay with an e-mail address alone and offer the account after the order.'), 'solution-first');
    check(spec('Reports get lost.', 'Search reports.'), 'solution-first');
  });
});
