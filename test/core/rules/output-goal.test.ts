import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

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

  it('knows the verbs of making, after each way of saying that one intends it', () => {
    const verbs = [
      'Ship', 'Build', 'Launch', 'Add', 'Release', 'Create', 'Implement', 'Deliver', 'Develop', 'Introduce', 'Roll out', 'Deploy', 'Redesign', 'Rewrite',
      'Rebuild', 'Refactor', 'Migrate', 'Integrate',
    ];
    assert.deepEqual(markedIn(goals(...verbs.map((verb) => `${verb} the page`)), 'output-goal'), verbs);
    const openings = [
      'To', 'We will', 'We shall', 'We must', 'We want to', 'The team wants to', 'The team plans to', 'Our team needs to', 'We are going to', "We'll", 'We’ll', 'Successfully',
    ];
    assert.deepEqual(markedIn(goals(...openings.map((opening) => `${opening} add a page`)), 'output-goal'), openings.map(() => 'add'));
    assert.deepEqual(markedIn(goals('Roll  out  the page', 'It will add a page', 'Add'), 'output-goal'), ['Roll  out']);
  });

  it('reads what numbers do after a word that is also a noun', () => {
    const changes = [
      'rise', 'falls', 'drop', 'grows', 'increase', 'decrease', 'decline', 'shrink', 'double', 'halve', 'improve', 'is low', 'are low', 'get shorter', 'go down', 'goes down',
      'take an hour', 'stay', 'remain low', 'reach 90', 'reaches 90', 'stop', 'cost less', 'bring people', 'lead on', 'move', 'end', 'fail', 'work', 'happen', 'has users',
      'have users', 'succeed', 'exceed 5', 'no  longer matter',
    ];
    const nouns = ['Ship', 'Build', 'Launch', 'Release', 'Redesign', 'Rewrite'];
    assert.deepEqual(markedIn(goals(...changes.map((change) => `Build times ${change}.`), ...nouns.map((noun) => `${noun} dates move`)), 'output-goal'), []);
    // What the thing is for has verbs of its own, and a verb of making that is no noun is one.
    const purposes = ['so that sales', 'so sales', 'to see that it', 'in order that it', 'that', 'which', 'who', 'where it', 'when it', 'because it', 'and it'];
    assert.deepEqual(markedIn(goals(...purposes.map((purpose) => `Build pages ${purpose} works`), 'Deploy pages work'), 'output-goal'), [...purposes.map(() => 'Build'), 'Deploy']);
    assert.deepEqual(markedIn(goals('Build pages, work rises', 'Build pages; work rises', '"Build pages: work rises"'), 'output-goal'), ['Build', 'Build', 'Build']);
  });

  it('knows what customers gain, and how well somebody works', () => {
    const gains = [
      ...['value', 'trust', 'confidence', 'loyalty', 'awareness', 'credibility', 'demand', 'habit', 'habits', 'momentum'].map((gain) => `Build lasting ${gain}`),
      ...['Create', 'Deliver', 'Add', 'Develop'].map((verb) => `${verb} real and lasting trust`),
      ...['more  often', 'daily', 'weekly', 'the  same  day', 'a day', 'every  week', 'every month', 'within two working  days', 'within 3  hours', 'within 5 minutes', 'faster', 'sooner than before']
        .map((when) => `Ship orders ${when}`),
      ...['Release', 'Deploy', 'Deliver'].map((verb) => `${verb} orders daily`),
      ...['Deliver', 'Ship', 'Migrate', 'Create', 'Add'].map((verb) => `${verb} 90 % of it`), 'Add 500 paying customers', 'Add €5 to each order', 'Introduce people to the team',
    ];
    assert.deepEqual(markedIn(goals(...gains), 'output-goal'), []);
    assert.deepEqual(
      markedIn(goals('Ship a page of trust', 'Build pages daily', 'Build 90 % of it', 'Ship 500 pages', 'Introduce a page to people', 'Ship a faster page', 'Add a page with 500 lines'), 'output-goal'),
      ['Ship', 'Build', 'Build', 'Ship', 'Introduce', 'Ship', 'Add'],
    );
  });
});
