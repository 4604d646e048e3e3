import { strict as assert } from 'node:assert';
import { check, specOf } from '../../support/fixture.js';

describe('alias-limit', () => {
  it('refuses a bomb within a second', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      const [now, before] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      bomb.push(`${now}: &${now} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    const started = process.cpuUsage();
    const { findings } = specOf(`spec: prd/v1\nid: a\ntitle: A\nstatus: draft\n${bomb.join('\n')}\n`);
    const { user, system } = process.cpuUsage(started);
    assert((user + system) / 1000 < 1000);
    assert.equal(findings.filter((finding) => finding.rule === 'alias-limit').length, 1);
  });

  it('lets a few repetitions pass', () => {
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nteam: {core-pm: &ana Ana, pmm: *ana}\n', 'alias-limit');
  });
});
