import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review'): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\nassumptions:\n${more}`;

describe('assumption-validation', () => {
  it('asks how somebody will find out', () => {
    for (const [status, level] of [['draft', 'info'], ['in-review', 'info'], ['approved', 'warning']] as const) {
      check(spec(`  - id: by-title
        ^^^^^^^^ ${level} assumption-validation: \`by-title\` has no \`validation\`. Write how you will find out whether it holds, and by when.
    text: People remember titles
`, status), 'assumption-validation');
    }
  });

  it('tells once what all of many lack', () => {
    check(spec(['q', 'r', 's'].map((id) => `  - {id: ${id}, text: It holds}\n`).join('')).replace('assumptions:\n', 'assumptions:\n^^^^^^^^^^^ info assumption-validation: None of the 3 open assumptions has a `validation`. Write for each how you will find out whether it holds, and by when.\n'), 'assumption-validation');
  });

  it('is silent about what is known by now, and about places to fill', () => {
    check(spec('  - {id: a, text: It holds, state: validated}\n  - {id: b, text: It holds, state: invalidated}\n  - {id: c, text: It holds, validation: <how>}\n  - {id: d, text: <what you believe>}\n  - It holds\n'), 'assumption-validation');
    check(spec('  - {id: a, text: It holds}\n', 'archived'), 'assumption-validation');
  });

  it('inserts a place to fill', () => {
    checkFix('assumption-validation', spec('  - text: It holds # we think\n    owner: Jo Li\n'), spec('  - text: It holds # we think\n    validation: <how you will find out, and by when>\n    owner: Jo Li\n'));
    checkFix('assumption-validation', spec('  - {text: It holds}\r\n'), spec('  - {text: It holds, validation: "<how you will find out, and by when>"}\r\n'));
  });
});
