import { check } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ready\n${more}`;

describe('many-variants', () => {
  it('says what more than four cost', () => {
    check(spec(`variants: [{key: a}, {key: b}, {key: c}, {key: d}, {key: e}]
^^^^^^^^ warning many-variants: 5 variants share the users. With equal shares that takes at least 2.5 times as many users as one treatment against the control. Keep the ideas you believe in most, or test one after the other.
`), 'many-variants');
  });

  it('lets four pass, and any number in a bandit', () => {
    check(spec('variants: [{key: a}, {key: b}, {key: c}, {key: d}]\n'), 'many-variants');
    check(spec('design: bandit\nvariants: [{key: a}, {key: b}, {key: c}, {key: d}, {key: e}]\n'), 'many-variants');
  });
});
