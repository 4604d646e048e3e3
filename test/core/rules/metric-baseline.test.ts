import { check, checkFix } from '../../support/fixture.js';

const prd = (metrics: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics:\n${metrics}`;

const end = 'has no `baseline`, so nobody can tell later whether it moved. Write where the number stands today, or 0 if there was nothing to count yet.';

describe('metric-baseline', () => {
  it('asks primary and secondary metrics where they stand', () => {
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ warning metric-baseline: The primary metric \`found_rate\` ${end}
    role: primary
  - role: secondary
    ^^^^ warning metric-baseline: This secondary metric ${end}
    baseline:
  - {id: kept_rate, role: secondary, baseline: 0}
`), 'metric-baseline');
  });

  it('weighs little in a draft and more once the plan is agreed on', () => {
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ info metric-baseline: The primary metric \`found_rate\` ${end}
    role: primary
`, 'draft'), 'metric-baseline');
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ error metric-baseline: The primary metric \`found_rate\` ${end.replace('stands today', 'stood before the launch')}
    role: primary
`, 'launched'), 'metric-baseline');
  });

  it('also looks at launch briefs', () => {
    check(`spec: launch/v1
id: a
title: A
status: in-review
metrics:
  - id: adoption
        ^^^^^^^^ warning metric-baseline: The primary metric \`adoption\` ${end}
    role: primary
`, 'metric-baseline');
  });

  it('leaves other roles, places to fill, other forms and closed specs alone', () => {
    check(prd('  - {id: a, role: guardrail}\n  - {id: b, role: counter}\n  - {id: c, role: input}\n  - {id: d}\n', 'approved'), 'metric-baseline');
    check(prd('  - {id: a, role: "<primary, secondary>"}\n  - {id: b, role: primary, baseline: "<baseline>"}\n  - found_rate\n', 'approved'), 'metric-baseline');
    check(prd('  - {id: a, role: primary}\n', 'archived'), 'metric-baseline');
  });

  it('inserts it in the usual order, also in Windows files and between brackets', () => {
    checkFix(
      'metric-baseline',
      prd('  - id: a # ours\n    role: primary\n    target: 0.4\n').replace(/\n/g, '\r\n'),
      prd('  - id: a # ours\n    role: primary\n    baseline: <baseline, for example 0.31>\n    target: 0.4\n').replace(/\n/g, '\r\n'),
    );
    checkFix('metric-baseline', prd('  - {id: a, role: primary}\n'), prd('  - {id: a, role: primary, baseline: "<baseline, for example 0.31>"}\n'));
  });
});
