import { check, checkFix } from '../../support/fixture.js';

const prd = (goals: string, more = ''): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n${more}goals:\n${goals}`;

const end = 'says what the company gains and not what customers do. Write that as `customer_outcome`: what they can do then, or no longer have to put up with.';

describe('customer-outcome', () => {
  it('finds goals that are good for the company only', () => {
    check(prd(`  - id: renewals
    outcome: The renewal rate rises.
    business_outcome: 400,000 euros more a year.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning customer-outcome: \`renewals\` ${end}
  - business_outcome: Lower costs.
                      ^^^^^^^^^^^^ warning customer-outcome: Goal 2 ${end}
    customer_outcome:
  - id: arr
    outcome: ARR grows by a tenth.
             ^^^^^^^^^^^^^^^^^^^^^ warning customer-outcome: \`arr\` ${end}
`), 'customer-outcome');
  });

  it('is content where customers are spoken of', () => {
    check(prd(`  - {business_outcome: More revenue., customer_outcome: Bills hold no surprise.}
  - {business_outcome: More revenue., outcome: First-time buyers finish their order.}
  - {business_outcome: More revenue., outcome: They pay once.}
  - {outcome: More customers buy the plan that earns most revenue.}
  - {outcome: The page loads in a second.}
`), 'customer-outcome');
    check(prd('  - {business_outcome: More revenue., outcome: Lawyers find a ruling.}\n', 'personas: [{id: lawyer, name: Lawyer in a small firm}]\n'), 'customer-outcome');
  });

  it('leaves places to fill and goals that are barely begun alone', () => {
    check(prd('  - {business_outcome: More revenue., outcome: <what will be different>}\n  - {business_outcome: <what the company gains>}\n  - {id: a}\n  - More revenue\n'), 'customer-outcome');
    check(prd('  - {business_outcome: More revenue., customer_outcome: <what they gain>}\n'), 'customer-outcome');
  });

  it('inserts a place for it', () => {
    checkFix('customer-outcome', prd('  - id: a # one\n    business_outcome: More revenue.\n').replace(/\n/g, '\r\n'), prd('  - id: a # one\n    customer_outcome: <what customers gain from it>\n    business_outcome: More revenue.\n').replace(/\n/g, '\r\n'));
    checkFix('customer-outcome', prd('  - {business_outcome: More revenue.}\n'), prd('  - {customer_outcome: <what customers gain from it>, business_outcome: More revenue.}\n'));
  });
});
