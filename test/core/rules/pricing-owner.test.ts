import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: in-review\n${more}`;
const nobody = 'Price or packaging change, but nobody is named for the product marketing manager, which answers for it. Add `pmm` and a name under `team`, here or in product-specs.yaml for all specs.';
const what = 'Price or packaging change, but it is not said what that should bring. Write it as `hypothesis` under `pricing`, with what you would see if you were wrong.';

describe('pricing-owner', () => {
  it('asks what a change should bring', () => {
    check(spec(`team: {pmm: Ana}\npricing:\n  change: true\n          ^^^^ warning pricing-owner: ${what}\n`), 'pricing-owner');
    check(spec(`team: {pmm: Ana}\npricing:\n  change: true\n  hypothesis:\n  ^^^^^^^^^^ warning pricing-owner: ${what}\n`, 'launch'), 'pricing-owner');
  });

  it('asks who answers for it, once: no other rule says so of pricing', () => {
    check(spec(`pricing: {change: true, hypothesis: More small teams buy.}\n^^^^^^^ warning pricing-owner: ${nobody}\n`), 'pricing-owner');
    check(spec('pricing: {change: true, hypothesis: More small teams buy.}\n'), 'owner-person-missing');
    check(
      spec('pricing: {change: false}\n^^^^^^^ warning owner-person-missing: Nobody is named for the product marketing manager, which drives "Pricing". Add `pmm` and a name under `team`, here or in product-specs.yaml for all specs.\n', 'launch'),
      'owner-person-missing',
    );
  });

  it('leaves prices that stay, named owners and places to fill alone', () => {
    check(spec('pricing: {change: false}\n'), 'pricing-owner');
    check(spec('pricing: {model: Per seat}\n'), 'pricing-owner');
    check(spec('team: {pmm: <name>}\npricing: {change: true, hypothesis: <what you expect>}\n'), 'pricing-owner');
    check(spec('team: {core-pm: {person: Ana, covers: [pmm]}}\npricing: {change: true, hypothesis: More small teams buy.}\n'), 'pricing-owner');
    check(spec('work_type: growth\nteam: {growth-pm: Ana}\npricing: {change: true, hypothesis: More small teams buy.}\n'), 'pricing-owner');
    // Where the work falls to nobody at all, another rule says so.
    check(spec('team: {core-pm: none, pmm: none}\npricing: {change: true, hypothesis: More small teams buy.}\n'), 'pricing-owner');
  });

  it('inserts places for both', () => {
    checkFix('pricing-owner', spec('team: {pmm: Ana}\npricing:\n  change: true # soon\n'), spec('team: {pmm: Ana}\npricing:\n  change: true # soon\n  hypothesis: <what the change of price or packaging should bring>\n'));
    checkFix('pricing-owner', spec('team:\n  core-pm: Ana\npricing: {change: true, hypothesis: More.}\n'), spec('team:\n  core-pm: Ana\n  pmm: <name>\npricing: {change: true, hypothesis: More.}\n'));
  });
});
