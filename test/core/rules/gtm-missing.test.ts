import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const both = 'This is a product on its way to the market, but it is not said what it stands for there nor how customers hear of it. Write `positioning` and `go_to_market` together with product marketing.';
const reach = 'This is a product on its way to the market, but it is not said how customers hear of it and get it. Write `go_to_market` together with product marketing.';
const stand = 'This is a product on its way to the market, but it is not said what it stands for there. Write `positioning` together with product marketing.';

describe('gtm-missing', () => {
  it('says what a next product lacks, more loudly once it is approved', () => {
    check(spec('draft', `horizon: next\n         ^^^^ info gtm-missing: ${both}\n`), 'gtm-missing');
    check(spec('in-review', `horizon: next\n         ^^^^ warning gtm-missing: ${reach}\npositioning: {category: Checkout}\n`), 'gtm-missing');
    check(spec('approved', `horizon: next\npositioning:\n^^^^^^^^^^^ error gtm-missing: ${stand}\n  category:\ngo_to_market: {plan: Mails}\n`), 'gtm-missing');
    check(spec('archived', `archived_reason: shipped\nhorizon: next\n         ^^^^ error gtm-missing: ${both}\n`), 'gtm-missing');
  });

  it('leaves other horizons, complete ones and places to fill alone', () => {
    check(spec('approved', 'horizon: current\n'), 'gtm-missing');
    check(spec('approved', 'horizon: future\n'), 'gtm-missing');
    check(spec('approved', 'horizon: next\npositioning: {category: Checkout}\ngo_to_market: {channels: [<where they hear of it>]}\n'), 'gtm-missing');
    check(spec('approved', 'horizon: next\npositioning: A checkout\ngo_to_market: Mails\n'), 'gtm-missing');
  });

  it('leaves nothing of it to required-by-status', () => {
    const rest = 'launch_tier: none\nproblem: {statement: B, who: C}\nevidence: [{id: e}]\npersonas: [{id: p}]\ngoals: [{id: g}]\nnon_goals: [{item: B}]\nmetrics: [{id: m}]\n';
    check(spec('approved', `horizon: next\n${rest}requirements: [{id: r}]\ndependencies: []\nrisks: [{id: r}]\n`), 'required-by-status');
  });

  it('inserts places for what is missing', () => {
    const positioning = 'positioning:\n  category: <what kind of product it is in buyers\' eyes>\n  value_proposition: <what customers get that they do not get elsewhere>\n  differentiators:\n    - <what sets it apart from the alternatives>\n';
    const reached = 'go_to_market:\n  segments:\n    - <a group of customers you go to first>\n  channels:\n    - <where they will hear of it>\n  plan: <how you will tell them, and when>\n';
    checkFix('gtm-missing', spec('in-review', 'horizon: next\npricing: {change: false}\n'), spec('in-review', `horizon: next\n${positioning}pricing: {change: false}\n${reached}`));
    checkFix('gtm-missing', spec('in-review', 'horizon: next\npositioning: {category: Checkout}\n'), spec('in-review', `horizon: next\npositioning: {category: Checkout}\n${reached}`));
  });
});
