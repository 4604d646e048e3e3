import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nnon_goals:\n${more}`;

describe('non-goal-reason', () => {
  it('asks why something is left out', () => {
    check(spec(`  - item: Sharing
    reason: Later
  - item: Search inside reports
    ^^^^ info non-goal-reason: Non-goal 2 has no \`reason\`. Write why it is left out, so that nobody brings it back by accident.
    reason:
`, 'approved'), 'non-goal-reason');
  });

  it('tells once what all of many lack', () => {
    check(`spec: prd/v1
id: a
title: A
status: in-review
non_goals:
^^^^^^^^^ info non-goal-reason: None of the 3 non-goals has a \`reason\`. Write for each why it is left out, so that nobody brings it back by accident.
  - {item: Sharing}
  - {item: Search inside reports}
  - {item: Sorting}
`, 'non-goal-reason');
  });

  it('is silent about reasons and items that are still to be filled in, and about other forms', () => {
    check(spec('  - {item: Sharing, reason: <why>}\n  - {item: <what is left out>}\n  - Sorting\n'), 'non-goal-reason');
    check(spec('  - {item: Sharing}\n', 'archived'), 'non-goal-reason');
  });

  it('inserts places to fill, for one and for all', () => {
    checkFix('non-goal-reason', spec('  - item: Sharing # asked for by two\n'), spec('  - item: Sharing # asked for by two\n    reason: <why it is left out>\n'));
    const [all, done] = ['', ', reason: <why it is left out>'].map((more) => spec(['A', 'B', 'C'].map((item) => `  - {item: ${item}${more}}\r\n`).join('')));
    checkFix('non-goal-reason', all ?? '', done ?? '');
  });
});
