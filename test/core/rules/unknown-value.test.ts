import { strict as assert } from 'node:assert';
import { check, checkFix, findingsOf } from '../../support/fixture.js';

const spec = (more: string): string => `spec: prd/v1\nid: a\ntitle: A\n${more}`;

describe('unknown-value', () => {
  it('lists the choices where it cannot guess', () => {
    check(spec('status: draft\nhorizon: someday\n         ^^^^^^^ error unknown-value: `someday` is not a choice for `horizon`. It should be one of `current`, `next` or `future`.\n'), 'unknown-value');
  });

  it('offers the choices where a number or yes stands, the likeliest first', () => {
    check(spec('status: draft\nlaunch_tier: 2\n             ^ error unknown-value: `2` is not a choice for `launch_tier`. Did you mean `tier-2`?\n'), 'unknown-value');
    check(spec('status: draft\nlaunch_tier: .nan\n             ^^^^ error unknown-value: `.nan` is not a choice for `launch_tier`. It should be one of `tier-1`, `tier-2`, `tier-3` or `none`.\n'), 'unknown-value');
    check(spec('status: draft\nhorizon: true\n         ^^^^ error unknown-value: `true` is not a choice for `horizon`. It should be one of `current`, `next` or `future`.\n'), 'unknown-value');
    const titles = findingsOf(spec('status: draft\nlaunch_tier: 2\n'))[0]?.findings.flatMap((finding) => (finding.rule === 'unknown-value' ? finding.fixes() : []));
    assert.deepEqual(titles?.map(({ title }) => title), ['Change to `tier-2`', 'Change to `tier-1`', 'Change to `tier-3`', 'Change to `none`']);
    checkFix('unknown-value', spec('status: draft\nlaunch_tier: 2\n'), spec('status: draft\nlaunch_tier: tier-2\n'));
  });

  it('corrects case, separators and slips', () => {
    checkFix('unknown-value', spec('status: In Review\n'), spec('status: in-review\n'));
    checkFix('unknown-value', spec('status: "aproved" # at last\n'), spec('status: approved # at last\n'));
  });
});
