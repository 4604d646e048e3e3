import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\nrisks:\n${more}`;

describe('risk-mitigation', () => {
  it('names what a risk lacks, in PRDs and launch briefs', () => {
    for (const kind of ['prd', 'launch']) {
      check(spec(`  - id: slow
        ^^^^ warning risk-mitigation: \`slow\` has no \`mitigation\` and no \`owner\`. Write what you do about it, or why you accept it, and who keeps an eye on it.
    text: Too slow
  - text: Too dear
    ^^^^ warning risk-mitigation: Risk 2 has no \`mitigation\`. Write what makes it less likely or less bad, or why you accept it.
    mitigation: ""
    owner: Jo Li
`, 'in-review', kind), 'risk-mitigation');
    }
    const words = '`slow` has no `owner`. Name the person who keeps an eye on it and speaks up.';
    check(spec(`  - {id: slow, text: Too slow, mitigation: We accept it}\n         ^^^^ info risk-mitigation: ${words}\n`, 'draft'), 'risk-mitigation');
    check(spec(`  - {id: slow, text: Too slow, mitigation: We accept it}\n         ^^^^ error risk-mitigation: ${words}\n`, 'approved'), 'risk-mitigation');
  });

  it('tells once what all of many lack', () => {
    const items = (more: string): string => ['q', 'r', 's'].map((id) => `  - {id: ${id}, text: Too slow${more}}\n`).join('');
    const at = (words: string, more: string): string => spec(items(more)).replace('risks:\n', `risks:\n^^^^^ warning risk-mitigation: ${words}\n`);
    check(at('None of the 3 risks has a `mitigation` or an `owner`. Write for each what you do about it, or why you accept it, and who keeps an eye on it.', ''), 'risk-mitigation');
    check(at('None of the 3 risks has a `mitigation`. Write for each what makes it less likely or less bad, or why you accept it.', ', owner: Jo Li'), 'risk-mitigation');
    check(at('None of the 3 risks has an `owner`. Name for each the person who keeps an eye on it and speaks up.', ', mitigation: None needed'), 'risk-mitigation');
  });

  it('leaves experiments, places to fill and archived specs alone', () => {
    check('spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\nrisks:\n  brand: Too loud\n', 'risk-mitigation');
    check(spec('  - {id: a, text: <what could happen>}\n  - {id: b, text: Too slow, mitigation: <what you do about it>, owner: <name>}\n'), 'risk-mitigation');
    check(spec('  - {id: a, text: Too slow}\n', 'archived'), 'risk-mitigation');
  });

  it('inserts places to fill', () => {
    checkFix('risk-mitigation', spec('  - id: slow\n    # measured in May\n    text: Too slow\nlinks: []\n'), spec('  - id: slow\n    # measured in May\n    text: Too slow\n    mitigation: <what makes it less likely or less bad>\n    owner: <name>\nlinks: []\n'));
    checkFix('risk-mitigation', spec('  - {text: Too slow, owner: Jo Li}\r\n'), spec('  - {text: Too slow, mitigation: <what makes it less likely or less bad>, owner: Jo Li}\r\n'));
  });
});
