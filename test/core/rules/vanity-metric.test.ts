import { strict as assert } from 'node:assert';
import { check, markedIn, specOf } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

const ready = (more: string): string => brief(more, 'ready');

describe('vanity-metric', () => {
  it('marks totals by their name or id', () => {
    check(ready(`metrics:
  primary:
    id: page_views
    name: Page views
          ^^^^^^^^^^ warning vanity-metric: The primary metric "Page views" is a total: it grows with traffic and time, whether or not the change helps anybody. Choose a rate instead, for example the share of visitors who do what the page is there for.
    type: count
`), 'vanity-metric');
    check(brief(`metrics:
  primary:
    id: totalSignUps
        ^^^^^^^^^^^^ info vanity-metric: The primary metric "totalSignUps" is a total: it grows with traffic and time, whether or not the change helps anybody. Choose a rate instead, for example the share of visitors who sign up, or of those who sign up who get something done.
`), 'vanity-metric');
  });

  it('looks at primary metrics of PRDs and launch briefs, and only at those', () => {
    for (const kind of ['prd', 'launch']) {
      check(`spec: ${kind}/v1
id: a
title: A
status: in-review
metrics:
  - {id: downloads, role: primary}
         ^^^^^^^^^ warning vanity-metric: The primary metric "downloads" is a total: it grows with traffic and time, whether or not the change helps anybody. Choose a rate instead, for example the share of those who install it who still use it a week later.
  - {id: impressions, role: secondary}
  - {id: followers}
`, 'vanity-metric');
    }
  });

  it('lets rates and averages of the same things pass', () => {
    for (const metric of [
      'id: click_through_rate\n    name: Clicks',
      'id: clicks\n    type: proportion',
      'id: page_views\n    type: mean',
      'id: page_views\n    type: count\n    definition: Page views per user within 14 days.',
      'id: visitor_to_account',
      'id: a\n    name: Visitors who open an account',
      'id: a\n    name: Downloads that are opened',
      'id: interviews',
      'id: reviews_written\n    type: count',
    ]) {
      check(ready(`metrics:\n  primary:\n    ${metric}\n`), 'vanity-metric');
    }
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nmetrics:\n  - {id: sign_ups, role: primary, target: 12%}\n', 'vanity-metric');
  });

  it('leaves words alone that the team has taught', () => {
    const spec = '== a.experiment.yaml ==\n' + ready('metrics:\n  primary:\n    id: visits\n    name: Clinic visits\n    type: count\n');
    check('== product-specs.yaml ==\nspec: config/v1\nvocabulary: [visits]\n' + spec, 'vanity-metric');
    check('== product-specs.yaml ==\nspec: config/v1\nvocabulary: [Clinic visits]\n' + spec, 'vanity-metric');
  });

  it('knows what only grows by each of its names', () => {
    const instead: Readonly<Record<string, string>> = {
      'views view pageviews visit visits visitor visitors hits impression impressions': 'the share of visitors who do what the page is there for',
      'click clicks tap taps': 'the share of those who saw it who finish what the click starts',
      'download downloads install installs installation installations': 'the share of those who install it who still use it a week later',
      'signup signups sign-ups registration registrations': 'the share of visitors who sign up, or of those who sign up who get something done',
      'follower followers likes fans': 'the share of readers who come back or try the product',
    };
    for (const [names, advice] of Object.entries(instead)) {
      for (const name of names.split(' ')) {
        const { findings } = specOf(ready(`metrics: {primary: {id: all_${name}}}\n`));
        assert(findings.find(({ rule }) => rule === 'vanity-metric')?.message.endsWith(`for example ${advice}.`), name);
      }
    }
    assert.deepEqual(markedIn(ready('metrics: {primary: {id: m, name: Registered  users}}\n'), 'vanity-metric'), ['Registered  users']);
  });

  it('knows each word that makes a rate of it', () => {
    for (const word of ['rate', 'rates', 'share', 'shares', 'ratio', 'ratios', 'percent', 'percentage', 'per', 'average', 'averages', 'mean', 'median', 'proportion', 'conversion', 'convert', 'converts', 'divided', 'ctr', 'retention']) {
      assert.deepEqual(markedIn(ready(`metrics: {primary: {id: clicks, definition: the ${word} x}}\n`), 'vanity-metric'), [], word);
    }
    for (const key of ['name', 'definition', 'unit', 'baseline', 'target']) assert.deepEqual(markedIn(ready(`metrics: {primary: {id: clicks, ${key}: the rate}}\n`), 'vanity-metric'), [], key);
    assert.deepEqual(markedIn(ready('metrics: {primary: {id: clicks, unit: "%"}}\n'), 'vanity-metric'), []);
    for (const word of ['who', 'that', 'to', 'of']) {
      assert.deepEqual(markedIn(ready(`metrics: {primary: {id: m, name: clicks ${word} x}}\n`), 'vanity-metric'), []);
      assert.deepEqual(markedIn(ready(`metrics: {primary: {id: clicks, definition: clicks ${word} x}}\n`), 'vanity-metric'), ['clicks']);
    }
    for (const word of ['separate', 'perfect', 'meaning', 'tomorrow', 'office', 'overviews', 'tapestry', 'clicked']) {
      const counted = /view|tap|click/.test(word) ? [] : [`clicks ${word}`];
      assert.deepEqual(markedIn(ready(`metrics: {primary: {id: m, name: ${counted[0] ?? word}}}\n`), 'vanity-metric'), counted, word);
    }
  });
});
