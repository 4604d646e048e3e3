import { check } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nhypothesis:\n${more}`;
const finding = (words: string): string =>
  `warning vague-outcome: Wording such as "${words}" can mean anything, and neither a metric nor a direction says how you would see it. Write what people will do differently, and name the metric that shows it.`;

describe('vague-outcome', () => {
  it('marks the first word that nobody can count', () => {
    check(spec(`  outcome: Users will like the page and engage more.
                 ^^^^^^^^^ ${finding('will like')}
`), 'vague-outcome');
    check(spec(`  outcome: "Users are more engaged"
                           ^^^^^^^ ${finding('engaged')}
`), 'vague-outcome');
    check(spec(`  outcome: >-
      The page improves the checkout experience.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${finding('improves the checkout experience')}
`), 'vague-outcome');
  });

  it('is content where a metric or a direction makes it clear, filled or not', () => {
    check(spec('  outcome: Users engage more\n  metric: sessions\n'), 'vague-outcome');
    check(spec('  outcome: Users engage more\n  direction: increase\n'), 'vague-outcome');
    check(spec('  outcome: Users engage more\n  metric: <metric>\n'), 'vague-outcome');
  });

  it('knows other senses, quotes and code', () => {
    for (const text of [
      'More people would like to pay yearly.',
      'Customers like Acme send more invoices.',
      'More people who gained experience come back.',
      'More people press "I like it" or fire `engage`.',
      'More people see a dashboard like the one in the app.',
      'More people enjoin others.',
    ]) check(spec(`  outcome: '${text}'\n`), 'vague-outcome');
    check(spec('  because: People like it\n  change: An engaging page\n'), 'vague-outcome');
  });

  it('lets words pass that the team has taught', () => {
    check(`== product-specs.yaml ==\nspec: config/v1\nvocabulary: [Engagement]\n== a.experiment.yaml ==\n${spec('  outcome: Engagement rises\n')}`, 'vague-outcome');
  });
});
