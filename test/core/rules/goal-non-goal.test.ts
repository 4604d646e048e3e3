import { strict as assert } from 'node:assert';
import { check, findingsOf, markedIn, specOf } from '../../support/fixture.js';

const spec = (goal: string, item: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\ngoals:\n  - outcome: ${goal}\nnon_goals:\n  - item: ${item}\n`;
const says = (goal: string): string => `goal-non-goal: The same stands under \`goals\`: "${goal}". Decide which it is, and take it out of the other; if they differ, write what the difference is.`;

describe('goal-non-goal', () => {
  it('finds the same in both, in whatever form', () => {
    check(spec(`Analysts find reports by title\n             ${'^'.repeat(30)} see: The goal`, `Analysts find reports by title\n          ${'^'.repeat(30)} error ${says('Analysts find reports by title')}`), 'goal-non-goal');
    check(spec('Analysts find reports by title.', `Finding a report by its title, as an analyst\n          ${'^'.repeat(44)} error ${says('Analysts find reports by title')}`, 'approved'), 'goal-non-goal');
    check(spec('Single sign-on', `"single  sign-on!"\n          ${'^'.repeat(18)} warning ${says('Single sign-on')}`, 'draft'), 'goal-non-goal');
  });

  it('looks at what customers and the business get as well, and points at the goal', () => {
    const text = 'spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\ngoals:\n  - outcome: Found at once\n    business_outcome: Fewer tickets\nnon_goals:\n  - item: Fewer tickets\n';
    const [found] = findingsOf(text)[0]?.findings.filter(({ rule }) => rule === 'goal-non-goal') ?? [];
    assert(found);
    assert.deepEqual(found.related.map(({ span }) => text.slice(span.start, span.end)), ['Fewer tickets']);
    assert(text.indexOf('Fewer tickets') === found.related[0]?.span.start && found.span.start > found.related[0].span.start);
  });

  it('is silent where one word differs, one says no and the other yes, or nothing is written', () => {
    check(spec('Analysts find reports by title', 'Analysts find reports by date'), 'goal-non-goal');
    check(spec('Guests can pay without an account', 'Guests can pay with an account'), 'goal-non-goal');
    check(spec("Owners don't wait", 'Owners wait'), 'goal-non-goal');
    check(spec('<what will be different>', '<what will be different>'), 'goal-non-goal');
    check(spec('', ''), 'goal-non-goal');
    check(spec('Of the', 'In the'), 'goal-non-goal');
    check(spec('Sharing', 'Sharing', 'archived'), 'goal-non-goal');
  });

  it('tells a yes from a no by each word that says no', () => {
    for (const word of ['no', 'not', 'never', 'without', 'nobody', 'nothing', 'none', 'cannot', "don't", 'don’t']) {
      assert.deepEqual(markedIn(spec('Shops print receipts', `"Shops ${word} print receipts"`), 'goal-non-goal'), [], word);
      assert.deepEqual(markedIn(spec(`"Shops ${word} print receipts"`, `"Shops ${word} print a receipt"`), 'goal-non-goal'), [`"Shops ${word} print a receipt"`], word);
    }
    for (const word of ['nobles', 'knot', 'cannots', 'ant', "don'ts"]) {
      assert.deepEqual(markedIn(spec(`${word} print`, `${word} prints`), 'goal-non-goal'), [`${word} prints`], word);
    }
  });

  it('compares what customers and the business get, and says which goal', () => {
    const text = (key: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\ngoals:\n  - ${key}: Fewer tickets\n  - outcome: fewer tickets\nnon_goals:\n  - item: Fewer tickets\n`;
    for (const key of ['outcome', 'customer_outcome', 'business_outcome']) {
      const found = specOf(text(key)).findings.find(({ rule }) => rule === 'goal-non-goal');
      assert.match(found?.message ?? '', /"Fewer tickets"/);
      assert.equal(found?.related[0]?.span.start, text(key).indexOf('Fewer tickets'));
    }
  });
});
