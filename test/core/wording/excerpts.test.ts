import { strict as assert } from 'node:assert';
import { differing, quoted } from '../../../src/core/wording/excerpts.js';

describe('texts in messages', () => {
  it('show numbers as they are, names as code and sentences in quotes', () => {
    assert.deepEqual(['0.05', '-5%', '2026-11-21', 'rate', 'It rises.', 'a`b', 'rate 5', '5x', 'v1.', 'A. B.'].map(quoted), [
      '0.05', '-5%', '2026-11-21', '`rate`', '"It rises"', '"a`b"', '"rate 5"', '`5x`', '`v1.`', '"A. B"',
    ]);
    assert.equal(quoted('x'.repeat(60)), `\`${'x'.repeat(60)}\``);
    assert.equal(quoted('x'.repeat(61)), `"${'x'.repeat(59)}…"`);
    assert.equal(quoted(`${'x'.repeat(58)} yz`), `"${'x'.repeat(58)}…"`);
  });

  it('show two long ones from where they begin to differ', () => {
    const same = 'The rate rises and its whole interval lies above zero for';
    assert.deepEqual(differing(`${same} all.`, `${same} some.`), ['"… zero for all"', '"… zero for some"']);
    assert.deepEqual(differing(`${same} all.`, 'It.'), [`"${`${same} all.`.slice(0, 59).trimEnd()}…"`, '"It"']);
    assert.deepEqual(differing(`${same} all.`, `${same} all. And more.`), ['"… for all"', '"… for all. And more"']);
    assert.deepEqual(differing('x'.repeat(60), 'y'), [`\`${'x'.repeat(60)}\``, '`y`']);
    assert.deepEqual(differing('x'.repeat(60), `y ${'z'.repeat(59)}`), [`"${'x'.repeat(60)}"`, `"y ${'z'.repeat(57)}…"`]);
    assert.deepEqual(differing(`a ${same}`, `b ${same} more`).map((text) => text.slice(0, 3)), ['"a ', '"b ']);
  });
});
