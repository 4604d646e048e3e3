import { check, checkFix } from '../../support/fixture.js';

const prd = (metrics: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics:\n${metrics}`;

const end = 'has no date under `by`. Write the day by which the number should be there; without one, no target is ever missed.';

describe('metric-deadline', () => {
  it('asks primary and secondary metrics until when', () => {
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ warning metric-deadline: The primary metric \`found_rate\` ${end}
    role: primary
  - {id: kept_rate, role: secondary, by: 2027-06-30}
  - {id: soon_rate, role: secondary, by: <YYYY-MM-DD>}
  - {id: refunds, role: counter}
`), 'metric-deadline');
  });

  it('also looks at launch briefs, more gravely once they are agreed on', () => {
    check(`spec: launch/v1
id: a
title: A
status: launching
metrics:
  - id: adoption
        ^^^^^^^^ error metric-deadline: The secondary metric \`adoption\` ${end}
    role: secondary
`, 'metric-deadline');
  });

  it('inserts it', () => {
    checkFix('metric-deadline', prd('  - id: a\n    role: primary\n    target: 1 # a lot\n    source: Billing\n'), prd('  - id: a\n    role: primary\n    target: 1 # a lot\n    by: <YYYY-MM-DD>\n    source: Billing\n'));
    checkFix('metric-deadline', prd('  - {id: a, role: primary}\n').replace(/\n/g, '\r\n'), prd('  - {id: a, role: primary, by: <YYYY-MM-DD>}\n').replace(/\n/g, '\r\n'));
  });
});
