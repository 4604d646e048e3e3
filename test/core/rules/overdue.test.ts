import { strict as assert } from 'node:assert';
import { check, checkFix, markedIn, specOf } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('overdue', () => {
  it('tells of questions and dependencies whose day has passed', () => {
    check(spec(`dependencies:
  - id: index
    needed_by: 2026-10-22
               ^^^^^^^^^^ warning overdue: \`index\` was needed by 2026-10-22, 30 days ago. If it is there, write \`state: done\`; if not, ask those who deliver it and write the new day.
    state: open
open_questions:
  - question: Which?
    due: 2026-11-20
         ^^^^^^^^^^ warning overdue: Question 1 was to be answered by 2026-11-20, 1 day ago. Write the \`answer\` and \`state: answered\`, or agree on a new day with whoever is to find out.
  - {id: today, question: When?, due: 2026-11-21}
`), 'overdue');
  });

  it('tells of what has to be ready, by the name it has', () => {
    check(spec(`enablement:
  - {asset: battle-card, due: 2026-11-01}
                              ^^^^^^^^^^ warning overdue: "battle-card" was due on 2026-11-01, 20 days ago. If it is done, write \`state: done\`; if not, agree on a new day with whoever sees to it.
readiness:
  - {item: Help pages are online, state: open, due: 2026-11-01}
                                                    ^^^^^^^^^^ warning overdue: "Help pages are online" was due on 2026-11-01, 20 days ago. If it is done, write \`state: done\`; if not, agree on a new day with whoever sees to it.
  - {item: Alarm, state: done, due: 2026-11-01}
  - {item: Review, state: not-applicable, due: 2026-11-01}
`, 'launched', 'launch'), 'overdue');
    check(spec(`launch:
  checklist:
    - {due: 2026-11-01}
            ^^^^^^^^^^ info overdue: Item 1 was due on 2026-11-01, 20 days ago. If it is done, write \`state: done\`; if not, agree on a new day with whoever sees to it.
`, 'draft'), 'overdue');
  });

  it('tells of a launch that has not come, and then not of what is to be reached after it', () => {
    const says = (status: string): string => `overdue: The launch was planned for 2026-08-03, 4 months ago, but the status is still \`${status}\`. If customers have it, change the status; if not, write the new day and tell those who count on it.`;
    check(spec(`target_launch: 2026-08-03\n               ^^^^^^^^^^ warning ${says('in-development')}\nmetrics: [{id: m, by: 2026-10-01}]\n`, 'in-development'), 'overdue');
    check(spec(`launch_date: 2026-08-03\n             ^^^^^^^^^^ warning ${says('approved')}\n`, 'approved', 'launch'), 'overdue');
    check(spec('launch_date: 2026-08-03\n', 'launching', 'launch'), 'overdue');
    check(spec('target_launch: 2026-08-03\nmetrics: [{id: m, by: 2026-10-01}]\n', 'launched'), 'overdue');
    check(spec('target_launch: 2026-08-03\nlaunched_on: 2026-08-05\n', 'in-development'), 'overdue');
  });

  it('tells of a target whose day comes before the launch', () => {
    check(spec(`target_launch: 2027-02-01
metrics:
  - id: found
    by: 2026-10-01
        ^^^^^^^^^^ warning overdue: The target of \`found\` was to be reached by 2026-10-01, 51 days ago, and customers do not have this yet. Write a day by which it can be reached after the launch.
  - {id: measured, by: 2026-10-01, actual: 0.3}
  - {id: later, by: 2027-10-01}
`, 'approved'), 'overdue');
  });

  it('is silent about what is answered, done, still to be filled in, no date, or archived', () => {
    check(spec('open_questions:\n  - {id: a, due: 2026-01-01, state: answered}\n  - {id: b, due: 2026-01-01, answer: Ours}\n  - {id: c, due: <YYYY-MM-DD>}\n  - {id: d, due: soon}\n  - {id: e, due: 2026-01-01, state: <open or answered>}\ndependencies: [{id: f, needed_by: 2026-01-01, state: done}, Index]\n'), 'overdue');
    check(spec('open_questions: [{id: a, due: 2026-01-01}]\n', 'archived'), 'overdue');
  });

  it('settles an item, answers a question, or moves the status', () => {
    const item = (state: string): string => spec(`dependencies:\n  - id: index # ours\n    needed_by: 2026-10-22\n${state}`, 'draft');
    checkFix('overdue', item('').replaceAll('\n', '\r\n'), item('    state: done\n').replaceAll('\n', '\r\n'));
    checkFix('overdue', item('    state: open # asked twice\n'), item('    state: done # asked twice\n'));
    checkFix('overdue', spec('open_questions:\n  - {id: a, due: 2026-01-01, state: open}\n'), spec('open_questions:\n  - {id: a, due: 2026-01-01, state: answered, answer: <what was found out or decided>}\n'));
    checkFix('overdue', spec('open_questions:\n  - id: a\n    due: 2026-01-01\n    answer:\n'), spec('open_questions:\n  - id: a\n    due: 2026-01-01\n    answer: <what was found out or decided>\n    state: answered\n'));
    checkFix('overdue', spec('open_questions:\n  - id: a\n    due: 2026-01-01\n'), spec('open_questions:\n  - id: a\n    due: 2026-01-01\n    state: answered\n    answer: <what was found out or decided>\n'));
    checkFix('overdue', spec('target_launch: 2026-08-03\n', 'in-development # since May'), spec('target_launch: 2026-08-03\n', 'launched # since May'));
    checkFix('overdue', spec('launch_date: 2026-08-03\n', 'approved', 'launch'), spec('launch_date: 2026-08-03\n', 'launching', 'launch'));
  });

  it('counts what has no name by where it stands, in every list', () => {
    const dated = (list: string, more: string): string => spec(`${list}: [{due: 2026-11-20, ${more}}]\n`, 'in-review', list === 'open_questions' ? 'prd' : 'launch');
    for (const [list, name] of [['open_questions', 'Question 1'], ['enablement', 'Item 1'], ['readiness', 'Item 1']] as const) {
      const [found] = specOf(dated(list, 'state: open')).findings.filter(({ rule }) => rule === 'overdue');
      assert(found?.message.startsWith(`${name} was `), found?.message);
    }
    const [needed] = specOf(spec('dependencies: [{needed_by: 2026-11-20}]\n')).findings.filter(({ rule }) => rule === 'overdue');
    assert.match(needed?.message ?? '', /^Dependency 1 was needed by 2026-11-20, 1 day ago/);
    const [target] = specOf(spec('metrics: [{by: 2026-11-20}]\n')).findings.filter(({ rule }) => rule === 'overdue');
    assert.match(target?.message ?? '', /^The target of metric 1 was to be reached by 2026-11-20/i);
    assert.deepEqual(markedIn(dated('readiness', 'state: done'), 'overdue'), []);
  });
});
