import { strict as assert } from 'node:assert';
import { check, checkFix, specOf } from '../../support/fixture.js';

const brief = (rest: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${rest}`;

describe('winner-variant', () => {
  it('knows the variants', () => {
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  winner: neww
          ^^^^ error winner-variant: No variant has the key \`neww\`. Did you mean \`new\`? If none of them won, leave \`winner\` out.
`, 'concluded'), 'winner-variant');
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  winner: blue
          ^^^^ error winner-variant: No variant has the key \`blue\`. There is \`control\` and \`new\`. If none of them won, leave \`winner\` out.
`), 'winner-variant');
    check(brief(`results:
  winner: blue
          ^^^^ error winner-variant: No variant has the key \`blue\`. There are no variants yet. If none of them won, leave \`winner\` out.
`), 'winner-variant');
  });

  it('is content with a variant, nothing, and a place to fill', () => {
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  winner: new
`), 'winner-variant');
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  winner:
`), 'winner-variant');
    check(brief(`variants:
  - key: control
    control: true
    weight: 50
  - key: new
    weight: 50
results:
  winner: <winner>
`), 'winner-variant');
  });

  it('is the only one to say so', () => {
    assert.deepEqual(specOf(brief('variants: [{key: a}, {key: b}]\nresults:\n  winner: c\n  counts:\n    d: 1\n')).findings.flatMap(({ rule, message }) => (/`[cd]`/.test(message) ? rule : [])), ['winner-variant', 'unknown-reference']);
  });

  it('corrects a slip', () => {
    checkFix('winner-variant', brief('variants: [{key: blue}, {key: green}]\nresults: {winner: gren} # yes\r\n'), brief('variants: [{key: blue}, {key: green}]\nresults: {winner: green} # yes\r\n'));
  });

  it('knows a control that is rolled out', () => {
    const won = (winner: string, decision: string): string =>
      `spec: experiment/v1\nid: a\ntitle: A\nstatus: concluded\nvariants: [{key: control, control: true}, {key: new}, {key: big}]\nresults:\n  winner: ${winner}\n  decision: ${decision}\n`;
    const words = 'The winner is \`control\`, which is the control, and yet you roll the change out. Name the variant that is rolled out, or correct the decision.';
    check(`${won(`control\n          ^^^^^^^ error winner-variant: ${words}`, 'roll-out')}            ^^^^^^^^ see: The decision\n`, 'winner-variant');
    check(won('control', 'roll-back'), 'winner-variant');
    check(won('new', 'roll-out'), 'winner-variant');
    checkFix('winner-variant', won('control # so far', 'roll-out'), won('big # so far', 'roll-out'), 'Change to \`big\`');
  });
});
