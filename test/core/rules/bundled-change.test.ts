import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nhypothesis:\n${more}`;
const change = (joiner: string): string =>
  `info bundled-change: This looks like several changes in one, joined by ${joiner}. If they only make sense together, name what they add up to; else test them one by one, so that you know which of them worked.`;
const outcome = (joiner: string): string =>
  `info bundled-change: This looks like several outcomes in one, joined by ${joiner}. Keep the one that your primary metric shows, and move the others to the secondary metrics.`;

describe('bundled-change', () => {
  it('finds lists of actions, -ing forms and amounts', () => {
    check(spec(`  change: Shorten the form, add a progress bar and remove the phone field.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${change('commas')}
  outcome: More sign-ups, fewer support tickets, and higher revenue
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${outcome('commas')}
`), 'bundled-change');
    check(spec(`  change: >-
    For new users. We are shortening the form, moving the button
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^… ${change('commas')}
    and offering a video.
`), 'bundled-change');
    check(spec(`  change: |
    In this order:
    - a shorter form
    ^^^^^^^^^^^^^^^^… ${change('commas')}
    - a video
`), 'bundled-change');
  });

  it('finds semicolons, words and points', () => {
    check(spec(`  change: The form asks for less; the button moves up.
                                ^ ${change('a semicolon')}
  outcome: "More people sign up as well as pay."
                                ^^^^^^^^^^ ${outcome('"as well as"')}
`), 'bundled-change');
  });

  it('lets a plain "and", side remarks and lists of things pass', () => {
    for (const text of [
      'Letting buyers pay as guests and offering the account after the order.',
      'When the basket is full, show a banner and hide the button.',
      'Newcomers are more likely to complete the task, and the core metrics rise without a loss in edit quality.',
      'Show price, delivery date and returns beside the button.',
      'Show the price, the delivery date and the return policy on one page.',
      'Ask for name, email and phone only after payment.',
      'Show price, offer and changes.',
      'Showing pricing, shipping and handling before the form.',
      'While people edit the file, a menu offers an example for each keyword.',
      'The new form works as well as before, with one field less.',
      'Rename the button to "Add, compare and buy; then pay".',
      'Read `a; b` from https://example.com/a;b first.',
      'Buyers in Spain, France and Italy see the yearly price first.',
    ]) check(spec(`  change: '${text.replaceAll("'", "''")}'\n`), 'bundled-change');
  });

  it('leaves places to fill alone, and words the team has taught', () => {
    check(spec('  change: <what you change; one thing>\n'), 'bundled-change');
    check(`== product-specs.yaml ==\nspec: config/v1\nvocabulary: [as well as]\n== a.experiment.yaml ==\n${spec('  outcome: People sign up as well as pay\n')}`, 'bundled-change');
  });

  const changes = (...texts: string[]): readonly string[] =>
    texts.flatMap((text) => markedIn(`spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nhypothesis:\n  change: "${text}"\n`, 'bundled-change'));

  it('hears each word that joins two changes', () => {
    for (const words of ['as  well  as', 'in  addition', 'in  addition  to', 'additionally', 'on  top  of  that', 'and  also', 'but  also']) {
      assert.deepEqual(changes(`We move it ${words} what is below`), [words]);
    }
    assert.deepEqual(changes('We move it; we paint it', 'We move it;we paint it', 'We move it;'), [';', ';']);
  });

  it('knows comparisons', () => {
    const after = ['before', 'today', 'now', 'ever', 'possible', 'it', 'they', 'we', 'any', 'other', 'others', ...['old', 'current', 'existing', 'present', 'control'].flatMap((one) => [`the  ${one}`, `our ${one}`])];
    assert.deepEqual(changes(...after.map((words) => `We sort it as well as  ${words} x`)), []);
    const before = 'work works working perform performs performing does do convert converts converting just at__least sell sells fare fares'.replace('__', '  ').split(/ (?! )(?<!  )/);
    assert.deepEqual(changes(...before.map((words) => `The page ${words.trim()}  as well as x`)), []);
    assert.deepEqual(changes('The page works on x as well as y', 'The page sorts as well as nowhere', 'The rework as well as y'), ['as well as', 'as well as', 'as well as']);
  });
});
