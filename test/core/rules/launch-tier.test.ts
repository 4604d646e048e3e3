import { check, checkFix } from '../../support/fixture.js';

const words = 'It is not said how big the launch is. Write `launch_tier`: `tier-1` for a campaign everywhere, `tier-2`, `tier-3` for a release note, or `none` for no announcement.';
const spec = (status: string, more = '', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('launch-tier', () => {
  it('asks from the review on', () => {
    check(spec('in-review', `        ^^^^^^^^^ warning launch-tier: ${words}\nhorizon: next\n`), 'launch-tier');
    check(spec('approved', `        ^^^^^^^^ warning launch-tier: ${words}\n`, 'launch'), 'launch-tier');
    check(spec('launched', `launch_tier:\n^^^^^^^^^^^ warning launch-tier: ${words}\n`), 'launch-tier');
  });

  it('asks nothing of a draft, and takes none for an answer', () => {
    check(spec('draft'), 'launch-tier');
    check(spec('in-review', 'launch_tier: none\n'), 'launch-tier');
    check(spec('in-review', 'launch_tier: <tier-1, tier-2, tier-3, none>\n', 'launch'), 'launch-tier');
    check(spec('archived', 'archived_reason: superseded\n'), 'launch-tier');
  });

  it('asks what was archived as shipped', () => {
    check(spec('archived', `        ^^^^^^^^ warning launch-tier: ${words}\narchived_reason: shipped\n`), 'launch-tier');
  });

  it('leaves nothing of it to required-by-status', () => {
    const rest = 'horizon: next\nproblem: {statement: B, who: C}\nevidence: [{id: e}]\npersonas: [{id: p}]\ngoals: [{id: g}]\nnon_goals: [{item: B}]\nmetrics: [{id: m}]\nrisks: [{id: r}]\n';
    check(spec('in-review', rest), 'required-by-status');
  });

  it('inserts a place for it', () => {
    checkFix('launch-tier', spec('in-review', 'horizon: next # later\nproblem:\n  who: B\n'), spec('in-review', 'horizon: next # later\nlaunch_tier: <tier-1, tier-2, tier-3, none>\nproblem:\n  who: B\n'));
    checkFix('launch-tier', spec('in-review', 'launch_tier:\r\n'), spec('in-review', 'launch_tier: <tier-1, tier-2, tier-3, none>\r\n'));
    checkFix('launch-tier', '{spec: prd/v1, id: a, title: A, status: in-review}\n', '{spec: prd/v1, id: a, title: A, status: in-review, launch_tier: "<tier-1, tier-2, tier-3, none>"}\n');
  });
});
