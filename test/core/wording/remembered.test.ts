import { strict as assert } from 'node:assert';
import { remembered } from '../../../src/core/wording/remembered.js';

describe('remembered', () => {
  it('works once for each text, and again once there were too many others', () => {
    const asked: string[] = [];
    const upper = remembered((text) => (asked.push(text), text.toUpperCase()), 2);
    assert.deepEqual(['a', 'b', 'a', 'b'].map(upper), ['A', 'B', 'A', 'B']);
    assert.deepEqual(asked, ['a', 'b']);
    assert.deepEqual(['c', 'a'].map(upper), ['C', 'A']);
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });
});
