import { strict as assert } from 'node:assert';
import { check, findingsOf } from '../../support/fixture.js';

const settings = `== product-specs.yaml ==
spec: config/v1
rules:
  yaml-syntax: off
  ^^^^^^^^^^^ warning always-on: \`yaml-syntax\` tells what cannot be read, and nothing can be judged there. It stays as it is: take this line out.
  duplicate-key: info
  ^^^^^^^^^^^^^ warning always-on: \`duplicate-key\` tells what cannot be read, and nothing can be judged there. It stays as it is: take this line out.
  absolute-word: off
`;

describe('always-on', () => {
  it('names what cannot be switched off or weighed otherwise', () => check(settings, 'always-on'));

  it('holds it on', () => {
    const [, spec] = findingsOf(`${settings}== a.prd.yaml ==\nspec: prd/v1\nid: a\ntitle: A\nstatus:draft\nsummary: One.\nsummary: Two.\n`);
    const severe = spec?.findings.filter(({ rule }) => rule === 'yaml-syntax' || rule === 'duplicate-key').map(({ rule, severity }) => `${severity} ${rule}`);
    assert.deepEqual(severe, ['error yaml-syntax', 'error duplicate-key']);
  });
});
