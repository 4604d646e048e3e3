import { check, checkFix } from '../../support/fixture.js';

const prd = (metrics: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics:\n${metrics}`;

const end = 'has no `target`, so nobody can say whether the work succeeded. Write where the number should be, in the form in which the baseline is written.';

describe('metric-target', () => {
  it('asks primary and secondary metrics where they should be', () => {
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ warning metric-target: The primary metric \`found_rate\` ${end}
    role: primary
  - {id: kept_rate, role: secondary, target: 40%}
  - {id: refunds, role: guardrail}
  - {id: later, role: secondary, target: "<target>"}
`), 'metric-target');
  });

  it('asks what has to be kept where nothing should move', () => {
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ error metric-target: The primary metric \`found_rate\` should hold and has no \`target\`. Write the value it has to keep, usually the baseline.
    role: primary
    direction: hold
`, 'approved'), 'metric-target');
  });

  it('also looks at launch briefs', () => {
    check(`spec: launch/v1
id: a
title: A
status: draft
metrics:
  - id: adoption
        ^^^^^^^^ info metric-target: The secondary metric \`adoption\` ${end}
    role: secondary
`, 'metric-target');
  });

  it('inserts it', () => {
    checkFix('metric-target', prd('  - id: a\n    role: primary\n    baseline: 1\n    by: 2027-01-01\n'), prd('  - id: a\n    role: primary\n    baseline: 1\n    target: <target, for example 0.36>\n    by: 2027-01-01\n'));
    checkFix('metric-target', prd('  - {id: a, role: primary}\n'), prd('  - {id: a, role: primary, target: "<target, for example 0.36>"}\n'));
  });

  it('writes the baseline where nothing should move', () => {
    const title = 'Write the baseline as `target`: 31%';
    checkFix('metric-target', prd('  - {id: a, role: primary, direction: hold, baseline: 31%}\n'), prd('  - {id: a, role: primary, direction: hold, baseline: 31%, target: 31%}\n'), title);
    checkFix(
      'metric-target',
      prd('  - id: a\n    role: primary\n    direction: hold\n    baseline: 31% # in May\n').replace(/\n/g, '\r\n'),
      prd('  - id: a\n    role: primary\n    direction: hold\n    baseline: 31% # in May\n    target: 31%\n').replace(/\n/g, '\r\n'),
      title,
    );
    checkFix('metric-target', prd('  - {id: a, role: primary, direction: hold}\n'), prd('  - {id: a, role: primary, direction: hold, target: "<target, for example 0.36>"}\n'));
  });
});
