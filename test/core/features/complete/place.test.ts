import { strict as assert } from 'node:assert';
import { slotsAt } from '../../../../src/core/features/complete/place.js';
import { cursor } from '../support.js';

/** Each slot as `expects path @column`. */
function slots(fixture: string): readonly string[] {
  const { a, offset } = cursor(fixture);
  return slotsAt(a.source, offset).map(({ expects, path, indent, present }) => `${expects} ${path.join('.')} @${indent}${present.length > 0 ? ` (${present.join(' ')})` : ''}`);
}

describe('places for completion', () => {
  it('on an empty line above the first field belong to that section', () => {
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n  <|>\n  who: x\n  cost: y\n'), ['key problem @2 (who cost)']);
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n    <|>\n  # more\n\n  who: x\n'), ['key problem @2 (who)']);
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n<|>\n  who: x\n'), []);
    assert.deepEqual(slots('== a.prd.yaml ==\n# A\n<|>\nid: x\n'), ['key  @0 (id)']);
  });

  it('on an empty line above the first entry belong to that list', () => {
    assert.deepEqual(slots('spec: prd/v1\nrisks:\n  <|>\n  - id: x\n'), ['item risks @2']);
    assert.deepEqual(slots('spec: prd/v1\nrisks:\n<|>\n- id: x\n'), ['item risks @0']);
    assert.deepEqual(slots('spec: prd/v1\nrisks:\n<|>\n  - id: x\n'), []);
    assert.deepEqual(slots('spec: prd/v1\nrisks:\n  -\n    <|>\n    id: x\n  - id: y\n'), ['key risks.0 @4 (id)']);
  });

  it('never tear apart what stands below', () => {
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n  who: x\n<|>\n  cost: y\n'), []);
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n  who: x\n  <|>\n  cost: y\n'), ['key problem @2 (who cost)']);
    assert.deepEqual(slots('spec: prd/v1\nrisks:\n  - id: x\n  <|>\n    text: y\n'), []);
    assert.deepEqual(slots('spec: prd/v1\nrisks:\n- id: x\n<|>\n- id: y\n'), ['item risks @0']);
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n  who: x\n<|>\n\n# more\ngoals: []\n'), ['key  @0 (spec problem goals)']);
    assert.deepEqual(slots('== a.prd.yaml ==\n<|>\n{id: a}\n'), []);
    assert.deepEqual(slots('== a.prd.yaml ==\n<|>\n- id: a\n'), ['item  @0']);
  });

  it('at the end and on lines with text are those that are found', () => {
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n  who: x\n<|>'), ['key  @0 (spec problem)']);
    assert.deepEqual(slots('spec: prd/v1\nproblem:\n  who: x\n  <|>\n\n'), ['key problem @2 (who)']);
    assert.deepEqual(slots('spec: prd/v1\nstatus: <|>\n'), ['value status @8']);
  });
});
