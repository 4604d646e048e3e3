import { check, checkFix } from '../../support/fixture.js';

const prd = (metrics: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nmetrics:\n${metrics}`;

const end = 'has no `source`, so others cannot look the number up. Write the dashboard, table or report where it stands.';

describe('metric-source', () => {
  it('asks primary and secondary metrics where they can be looked up', () => {
    check(prd(`  - id: found_rate
        ^^^^^^^^^^ info metric-source: The primary metric \`found_rate\` ${end}
    role: primary
  - {id: kept_rate, role: secondary, source: Billing}
  - {id: soon_rate, role: secondary, source: <dashboard>}
  - {id: feed, role: input}
`, 'draft'), 'metric-source');
  });

  it('also looks at launch briefs', () => {
    check(`spec: launch/v1
id: a
title: A
status: approved
metrics:
  - id: adoption
        ^^^^^^^^ error metric-source: The primary metric \`adoption\` ${end}
    role: primary
`, 'metric-source');
  });

  it('says each missing thing once, and leaves none of it to the list for the status', () => {
    check(`spec: prd/v1
id: a
title: A
status: approved
metrics:
  - id: found_rate
        ^^^^^^^^^^ error metric-source: The primary metric \`found_rate\` ${end}
    role: primary
    baseline: 0.31
    target: 0.4
    by: 2027-06-30
  - {id: seconds, role: guardrail}
`, 'metric-source');
  });

  it('inserts it', () => {
    const source = '<the dashboard, table or event to look it up in>';
    checkFix('metric-source', prd('  - id: a\n    role: primary\n    by: 2027-01-01 # or so\n'), prd(`  - id: a\n    role: primary\n    by: 2027-01-01 # or so\n    source: ${source}\n`));
    checkFix('metric-source', prd('  - {id: a, role: primary}\n').replace(/\n/g, '\r\n'), prd(`  - {id: a, role: primary, source: "${source}"}\n`).replace(/\n/g, '\r\n'));
  });
});
