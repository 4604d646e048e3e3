import { check } from '../../support/fixture.js';

const goals = (...outcomes: readonly string[]): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\ngoals:\n${outcomes.map((outcome) => `  - outcome: ${outcome}\n`).join('')}`;

const says = (word: string): string =>
  `warning output-goal: \`${word}\` begins a goal that says what you will make, and not what will be different then. Write what changes for customers; what you make belongs under \`solution\`.`;

describe('output-goal', () => {
  it('finds goals that are something to make', () => {
    check(`spec: prd/v1
id: a
title: A
status: in-review
goals:
  - outcome: Launch guest checkout in all shops.
             ^^^^^^ ${says('Launch')}
  - outcome: To ship the new search so that reports are found
                ^^^^ ${says('ship')}
  - outcome: "We will roll out the app to 100 % of shops"
                      ^^^^^^^^ ${says('roll out')}
  - outcome: >-
      Successfully deliver
                   ^^^^^^^ ${says('deliver')}
      the billing page.
  - {id: g, outcome: 'Add two payment methods'}
                      ^^^ ${says('Add')}
`, 'output-goal');
    for (const goal of ['Build a page for reports', 'Release version 2', 'Create a dashboard', 'Implement SSO', 'Introduce tags', 'Ship a faster checkout', 'Redesign the home page', 'Ship guest checkout within two months']) {
      const word = goal.split(' ')[0] ?? '';
      check(goals(goal).replace(/$/, `             ${'^'.repeat(word.length)} ${says(word)}\n`), 'output-goal');
    }
  });

  it('leaves outcomes alone that only begin alike', () => {
    check(
      goals(
        'Launch-day signups rise', 'Launch day signups rise by a tenth', 'Build times fall below five minutes', 'Release notes are read by half of the admins',
        'Ship dates no longer move', 'Shipping costs fall', 'Added items stay in the basket', 'Buildings are found sooner', 'Add-ons are bought twice as often',
      ),
      'output-goal',
    );
  });

  it('leaves alone what customers get and how well people work', () => {
    check(
      goals(
        'Build trust among first-time buyers', 'Create more value for small shops', 'Deliver 95 % of parcels within a day', 'Deliver parcels within two days', 'Add 500 paying customers',
        'Ship twice a week', 'Release fixes faster', 'Migrate 90 % of accounts to the new plan', 'Introduce buyers to local sellers',
      ),
      'output-goal',
    );
  });

  it('leaves places to fill, quotations and words of the team alone', () => {
    check(goals('<what will be different>', '""', "'`Launch` is pressed more often'", 'Users build a report without help'), 'output-goal');
    check(`== product-specs.yaml ==
spec: config/v1
vocabulary: [release]
== a.prd.yaml ==
${goals('Release two albums')}`, 'output-goal');
  });
});
