import { strict as assert } from 'node:assert';
import { foldedAtSpaces, valueText } from '../../../src/core/lock/lock-text.js';

const long = `${'word '.repeat(21)}end`;

describe('how what is locked is written down', () => {
  it('leaves days and numbers as they are', () => {
    for (const value of ['2026-11-21', '7', '-7.5', '1000', '0.05', ' 12 ']) assert.equal(valueText(value, 4), value.trim());
    for (const [value, text] of [['7 days', '7 days'], ['7.', '"7."'], ['1e3', '"1e3"'], ['yes', '"yes"'], ['a: b', '"a: b"']] as const) assert.equal(valueText(value, 4).replaceAll("'", '"'), text);
  });

  it('keeps lines as lines where they can stand so', () => {
    assert.equal(valueText('One: a\ntwo\n', 4), '|-\n    One: a\n    two');
    assert.equal(valueText('One\n\ntwo', 2), JSON.stringify('One\n\ntwo'));
    assert.equal(valueText('One\n\u0007two', 2), '"One\\n\\u0007two"');
  });

  it('folds long sentences at spaces, so that they read back as they were', () => {
    assert.equal(valueText('word '.repeat(20).trim(), 4), 'word '.repeat(20).trim());
    const folded = valueText(long, 6);
    assert.equal(folded, `>-\n      ${'word '.repeat(21).trim()} end`);
    const longer = `${long} ${long}`;
    assert.equal(valueText(longer, 6), `>-\n${(foldedAtSpaces(longer) ?? []).map((line) => `      ${line}`).join('\n')}`);
    assert.equal(valueText(longer.replace('end', ' end'), 6), longer.replace('end', ' end'));
    assert.equal(valueText(`${long} \t${long}`, 6), JSON.stringify(`${long} \t${long}`));
    assert.equal(valueText('x'.repeat(120), 6), 'x'.repeat(120));
  });

  it('cuts at about 110 characters', () => {
    const lines = foldedAtSpaces(`${long} ${long} ${long}`) ?? [];
    assert.equal(lines.join(' '), `${long} ${long} ${long}`);
    assert(lines.length === 3 && lines.every((line) => line.length <= 110 && line.trim() === line), lines.join('|'));
    assert.deepEqual(foldedAtSpaces('a b'), ['a b']);
    assert.deepEqual(foldedAtSpaces('a'), ['a']);
    assert.equal(foldedAtSpaces('a  b')?.length, 1);
    assert.equal(foldedAtSpaces(`${'x'.repeat(111)} b`), undefined);
    assert.deepEqual(foldedAtSpaces(`${'x'.repeat(110)} b`), ['x'.repeat(110), 'b']);
  });
});
