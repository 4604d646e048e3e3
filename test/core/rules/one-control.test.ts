import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('one-control', () => {
  it('asks for variants, on the status that owes them or on the empty key', () => {
    check(`spec: experiment/v1
id: a
title: A
status: ready
        ^^^^^ error one-control: There are no variants yet. Write under \`variants\` what the control shows, usually today's experience, and what the treatment shows instead.
`, 'one-control');
    check(`spec: experiment/v1
id: a
title: A
status: draft
variants: []
^^^^^^^^ warning one-control: There are no variants yet. Write under \`variants\` what the control shows, usually today's experience, and what the treatment shows instead.
`, 'one-control');
  });

  it('asks for a second variant', () => {
    check(spec('ready', `variants:
^^^^^^^^ error one-control: There is only one variant, so there is nothing to compare it with. Add a treatment under \`variants\`.
  - {key: today, control: true}
`), 'one-control');
    check(spec('ready', `variants:
^^^^^^^^ error one-control: There is only one variant, so there is nothing to compare it with. Add the other one under \`variants\`.
  - key: today
`), 'one-control');
  });

  it('asks for exactly one mark', () => {
    check(spec('ready', `variants:
^^^^^^^^ error one-control: None of the variants is marked as the control. Write \`control: true\` at the one that the others are compared with.
  - key: a
  - {key: b, control: false}
`), 'one-control');
    check(spec('ready', `variants:
  - {key: a, control: true}
                      ^^^^ see: The first mark
  - {control: true}
              ^^^^ error one-control: \`a\`, variant 2 and \`c\` are all marked as the control. Keep \`control: true\` only at the one that the others are compared with.
  - {key: c, control: true}
`), 'one-control');
    check(spec('ready', 'variants:\n  - {key: a, control: true}\n  - key: b\n  - {key: c, control: false}\n'), 'one-control');
  });

  it('does not ask a bandit for a control, but an A/A test', () => {
    check(spec('ready', 'design: bandit\nvariants:\n  - key: a\n  - key: b\n'), 'one-control');
    check(spec('ready', `design: aa
variants:
^^^^^^^^ error one-control: None of the variants is marked as the control. Write \`control: true\` at the one that the others are compared with.
  - key: a
  - key: b
`), 'one-control');
  });

  it('does not judge places to fill and other forms', () => {
    check(spec('ready', 'variants: <variants>\n'), 'one-control');
    check(spec('ready', 'variants:\n  - {key: a, control: <true or false>}\n  - key: b\n'), 'one-control');
    check(spec('ready', 'variants:\n  - {key: a, control: yes}\n  - key: b\n'), 'one-control');
    check(spec('ready', 'variants: [control, treatment]\n'), 'one-control');
    check(spec('abandoned', ''), 'one-control');
  });

  it('marks the variant called control, or the one a person chooses', () => {
    checkFix(
      'one-control',
      spec('ready', 'variants:\r\n    - key: b # new\r\n    - key: control\r\n      weight: 50\r\n      screenshot: a.png\r\n').replace(/(?<!\r)\n/g, '\r\n'),
      spec('ready', 'variants:\r\n    - key: b # new\r\n    - key: control\r\n      weight: 50\r\n      control: true\r\n      screenshot: a.png\r\n').replace(/(?<!\r)\n/g, '\r\n'),
    );
    const before = spec('ready', 'variants: [{key: old}, {key: new, control: false}]\n');
    checkFix('one-control', before, before.replace('key: old', 'key: old, control: true'), 'Mark `old` as the control');
    checkFix('one-control', before, before.replace('false', 'true'), 'Mark `new` as the control');
  });

  it('keeps one mark of several', () => {
    const before = spec('ready', 'variants:\n  - {key: a, control: true}\n  - key: b\n    control: true # both?\n');
    checkFix('one-control', before, before.replace('true}', 'false}'), 'Keep `b` as the only control');
    checkFix('one-control', before, before.replace('true #', 'false #'), 'Keep `a` as the only control');
  });

  it('inserts two variants to fill in', () => {
    const two = 'variants:\n  - key: control\n    description: <what users see today>\n    weight: 50\n    control: true\n  - key: treatment\n    description: <what they see instead>\n    weight: 50\n';
    checkFix('one-control', spec('draft', 'audience:\n  unit: user\nhypothesis:\n  change: Guests may pay\n'), spec('draft', `audience:\n  unit: user\nhypothesis:\n  change: Guests may pay\n${two}`));
    checkFix('one-control', spec('draft', 'variants: []\naudience: {unit: user}\n'), spec('draft', `${two}audience: {unit: user}\n`));
  });
});
