import { check, checkFix } from '../../support/fixture.js';

const spec = (items: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nrequirements:\n${items}`;
const says = (name: string): string =>
  `priority-missing: ${name} has no \`priority\`. Write must, should, could or wont, so that everybody knows what gives way when time runs short.`;

describe('priority-missing', () => {
  it('names the requirement', () => {
    check(spec(`  - id: R1\n        ^^ warning ${says('`R1`')}\n    text: One\n    priority:\n  - {id: R2, text: Two, priority: could}\n  - {id: R3, text: Three, priority: <must or should>}\n`), 'priority-missing');
    check(spec(`  - text: One\n    ^^^^ info ${says('Requirement 1')}\n`, 'draft'), 'priority-missing');
  });

  it('tells once what all of many lack', () => {
    check(`spec: prd/v1
id: a
title: A
status: approved
requirements:
^^^^^^^^^^^^ warning priority-missing: None of the 3 requirements has a \`priority\`. Write must, should, could or wont, so that everybody knows what gives way when time runs short.
  - text: One
  - text: Two
  - text: Three
`, 'priority-missing');
  });

  it('inserts a place to fill', () => {
    checkFix('priority-missing', spec('  - id: R1\n    text: One # note\n    goals: [g]\n'), spec('  - id: R1\n    text: One # note\n    priority: <must or should or could or wont>\n    goals: [g]\n'));
    checkFix('priority-missing', spec('  - {id: R1, text: One}\n').replaceAll('\n', '\r\n'), spec('  - {id: R1, text: One, priority: <must or should or could or wont>}\n').replaceAll('\n', '\r\n'));
    const [all, done] = ['', '    priority: <must or should or could or wont>\n'].map((more) => spec(['One', 'Two', 'Three'].map((text) => `  - text: ${text}\n${more}`).join('')));
    checkFix('priority-missing', all ?? '', done ?? '');
  });
});
