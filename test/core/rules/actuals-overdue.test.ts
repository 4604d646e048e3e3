import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'launched', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const says = (missing: string, days = '20 days'): string => `warning actuals-overdue: The review was due on 2026-11-01, ${days} ago, but this is not written down: ${missing}. Look the numbers up and write what came of it, or agree on a later day.`;

describe('actuals-overdue', () => {
  it('names what a PRD owes after its review', () => {
    check(spec(`review_by: 2026-11-01
           ^^^^^^^^^^ ${says('the `actual` of `found_rate` and metric 2 and the `learnings` in `results`')}
metrics:
  - {id: found_rate, role: primary}
  - {role: secondary, actual: }
  - {id: kept_rate, role: secondary, actual: 0.4}
  - {id: seconds, role: guardrail}
results: {learnings: [], next: Go on.}
`), 'actuals-overdue');
    check(spec(`review_by: 2026-11-20
           ^^^^^^^^^^ ${says('the `actual` of `found_rate`', '1 day').replace('11-01', '11-20')}
metrics: [{id: found_rate, role: primary}]
results: {learnings: [Most people look for the last month.]}
`), 'actuals-overdue');
  });

  it('asks a launch brief for its results', () => {
    check(spec(`review_by: 2026-11-01
           ^^^^^^^^^^ ${says('the `results`')}
metrics: [{id: adoption, role: primary}]
results: {outcomes: []}
`, 'launched', 'launch'), 'actuals-overdue');
    check(spec('review_by: 2026-11-01\nresults: {outcomes: [Half of them came.]}\n', 'launched', 'launch'), 'actuals-overdue');
  });

  it('waits for the day, and for a day that is one', () => {
    for (const day of ['2026-11-21', '2026-12-01', '2026-11-31', '<YYYY-MM-DD>', '']) check(spec(`review_by: ${day}\n`), 'actuals-overdue');
    check(spec('launched_on: 2026-01-01\n'), 'actuals-overdue');
    for (const status of ['draft', 'in-development', 'archived']) check(spec('review_by: 2026-11-01\n', status), 'actuals-overdue');
    check(spec('review_by: 2026-11-01\n', 'launching', 'launch'), 'actuals-overdue');
  });

  it('leaves places to fill and other forms alone', () => {
    check(spec('review_by: 2026-11-01\nmetrics: [{id: a, role: primary, actual: <actual>}]\nresults: {learnings: [<what you learned>]}\n'), 'actuals-overdue');
    check(spec('review_by: 2026-11-01\nresults: It worked.\n'), 'actuals-overdue');
  });

  it('inserts what is missing', () => {
    checkFix(
      'actuals-overdue',
      spec('review_by: 2026-11-01\nmetrics:\n  - id: a # one\n    role: primary\n').replace(/\n/g, '\r\n'),
      spec('review_by: 2026-11-01\nmetrics:\n  - id: a # one\n    role: primary\n    actual: <actual, for example 0.35>\nresults:\n  learnings:\n    - <what you know now and did not know before>\n').replace(/\n/g, '\r\n'),
      'Insert what is missing',
    );
    checkFix(
      'actuals-overdue',
      spec('review_by: 2026-11-01\nmetrics: [{id: a, role: primary}]\nresults: {learnings: [One.]}\n'),
      spec('review_by: 2026-11-01\nmetrics: [{id: a, role: primary, actual: "<actual, for example 0.35>"}]\nresults: {learnings: [One.]}\n'),
      'Insert `actual`',
    );
  });
});
