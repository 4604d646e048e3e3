import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\n${more}`;

describe('identical-variants', () => {
  it('marks the later description, however it is wrapped', () => {
    check(spec(`variants:
  - key: a
    description: The monthly price stands first
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ see: The same words
  - key: b
    description: The yearly price stands first.
  - description: >-
                 ^^… warning identical-variants: Variant 3 is described in the same words as \`a\`. Say what people see differently.
      The monthly price
      stands first.
`), 'identical-variants');
  });

  it('offers an A/A test where all are alike', () => {
    const before = spec('variants:\n  - {key: a, description: As today}\n  - {key: b, description: as  today.}\n');
    check(spec(`variants:
  - {key: a, description: As today}
  - {key: b, description: as  today.}
                          ^^^^^^^^^^ warning identical-variants: \`b\` is described in the same words as \`a\`. Say what people see differently, or write \`design: aa\` if nothing is meant to differ.
`), 'identical-variants');
    checkFix('identical-variants', before.replaceAll('\n', '\r\n'), before.replace('ready\n', 'ready\ndesign: aa\n').replaceAll('\n', '\r\n'), 'Make it an A/A test');
    checkFix('identical-variants', `design: standard # usual\n${before}`, `design: aa # usual\n${before}`);
  });

  it('is silent for A/A tests, for what is not described, and for places to fill', () => {
    check(spec('design: aa\nvariants:\n  - {key: a, description: As today}\n  - {key: b, description: As today}\n'), 'identical-variants');
    check(spec('variants:\n  - {key: a, description: ""}\n  - {key: b, description: ""}\n  - key: c\n'), 'identical-variants');
    check(spec('variants:\n  - {key: a, description: <what people see>}\n  - {key: b, description: <what people see>}\n'), 'identical-variants');
    check(spec('variants:\n  - {key: a, description: The page with 3 plans}\n  - {key: b, description: The page with 4 plans}\n'), 'identical-variants');
  });
});
