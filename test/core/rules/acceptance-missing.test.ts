import { check, checkFix } from '../../support/fixture.js';

const spec = (items: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nrequirements:\n${items}`;
const says = (name: string): string =>
  `acceptance-missing: ${name} has no \`acceptance\`. Write how somebody can see that it is met: given, when and then, or one sentence with shall.`;

describe('acceptance-missing', () => {
  it('names the requirement, and weighs more as the spec grows firm', () => {
    const item = (level: string): string => `  - id: R1\n        ^^ ${level} ${says('`R1`')}\n    text: The list is sorted.\n`;
    check(spec(item('info'), 'draft'), 'acceptance-missing');
    check(spec(item('warning')), 'acceptance-missing');
    check(spec(item('error'), 'approved'), 'acceptance-missing');
  });

  it('finds one without an id, and an empty list', () => {
    check(spec(`  - text: The list is sorted.
    ^^^^ warning ${says('Requirement 1')}
  - {id: R2, text: The list is printed., acceptance: []}
         ^^ warning ${says('`R2`')}
  - {id: R3, text: The list is read., acceptance: [The list shall be read.]}
`), 'acceptance-missing');
  });

  it('tells once what all of many lack', () => {
    check(`spec: prd/v1
id: a
title: A
status: approved
requirements:
^^^^^^^^^^^^ error acceptance-missing: None of the 3 requirements has \`acceptance\`. Write how somebody can see that each is met: given, when and then, or one sentence with shall.
  - text: One
  - text: Two
  - text: Three
  - {text: Four, priority: wont}
`, 'acceptance-missing');
  });

  it('asks nothing of what is put off, unfinished or no entry at all', () => {
    check(spec('  - {id: R1, text: One, priority: wont}\n  - {id: R2, text: Two, acceptance: [<how to check it>]}\n  - just words\n'), 'acceptance-missing');
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\n', 'acceptance-missing');
  });

  it('inserts places to fill', () => {
    const filled = '    acceptance:\n      - given: <what is the case before>\n        when: <what somebody does>\n        then: <what can be seen afterwards>\n';
    checkFix('acceptance-missing', spec('  - id: R1\n    text: One # note\n    effort: 3\n'), spec(`  - id: R1\n    text: One # note\n${filled}    effort: 3\n`));
    checkFix('acceptance-missing', spec('  - text: One\n').replaceAll('\n', '\r\n'), spec(`  - text: One\n${filled}`).replaceAll('\n', '\r\n'));
    checkFix(
      'acceptance-missing',
      spec('  - {id: R1, text: One}\n'),
      spec('  - {id: R1, text: One, acceptance: [{given: <what is the case before>, when: <what somebody does>, then: <what can be seen afterwards>}]}\n'),
    );
    checkFix('acceptance-missing', spec('  - text: One\n  - text: Two\n  - text: Three\n'), spec(['One', 'Two', 'Three'].map((text) => `  - text: ${text}\n${filled}`).join('')));
  });
});
