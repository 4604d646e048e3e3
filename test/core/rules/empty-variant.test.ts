import { check, checkFix } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('empty-variant', () => {
  it('marks variants that nobody can picture, or nobody sees', () => {
    check(spec('ready', `variants:
  - key: a
         ^ warning empty-variant: Nothing says what people in \`a\` see. Describe it so exactly that somebody could build it.
    description: ""
    weight: 100
  - key: b
    description: The new page
    weight: 0%
            ^^ warning empty-variant: The weight of \`b\` is 0, so nobody will see it. Give it a share of the users, or take it out.
`), 'empty-variant');
    check(spec('draft', `variants:
  - name: The new page
    ^^^^^^^^^^^^^^^^^^ info empty-variant: Nothing says what people in variant 1 see. Describe it so exactly that somebody could build it.
`), 'empty-variant');
    check(spec('draft', `variants: {name: The new page}
^^^^^^^^ info empty-variant: Nothing says what people in variant 1 see. Describe it so exactly that somebody could build it.
`), 'empty-variant');
  });

  it('lets a bandit begin at 0, and does not judge places to fill and other forms', () => {
    check(spec('ready', 'design: bandit\nvariants:\n  - {key: a, description: Old, weight: 100}\n  - {key: b, description: New, weight: 0}\n'), 'empty-variant');
    check(spec('ready', 'variants:\n  - {key: a, description: <what people see>, weight: <percent>}\n  - b\n  - <variant>\n'), 'empty-variant');
  });

  it('adds a description to fill in', () => {
    checkFix('empty-variant', spec('draft', 'variants:\n    - key: a # ours\n      name: A\n      weight: 50\n').replaceAll('\n', '\r\n'), spec('draft', 'variants:\n    - key: a # ours\n      name: A\n      description: <what users in this group see and can do>\n      weight: 50\n').replaceAll('\n', '\r\n'));
    checkFix('empty-variant', spec('draft', 'variants: [{key: a, weight: 50}]\n'), spec('draft', 'variants: [{key: a, description: <what users in this group see and can do>, weight: 50}]\n'));
  });
});
