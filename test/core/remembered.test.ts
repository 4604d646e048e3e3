import { strict as assert } from 'node:assert';
import { emplace, remembered, rememberedOfTexts } from '../../src/core/remembered.js';

describe('what is remembered', () => {
  it('is worked out once for each object, nothing found included', () => {
    const asked: object[] = [];
    const size = remembered((list: readonly string[]) => {
      asked.push(list);
      return list.length === 0 ? undefined : list.length;
    });
    const [some, none] = [['a', 'b'], []];
    assert.deepEqual([size(some), size(none), size(some), size(none), size(['a', 'b'])], [2, undefined, 2, undefined, 2]);
    assert.deepEqual(asked, [some, none, ['a', 'b']]);
  });

  it('is not there when working it out failed', () => {
    let times = 0;
    const once = remembered((_key: object) => {
      if (times++ === 0) throw new Error('not yet');
      return times;
    });
    const key = {};
    assert.throws(() => once(key), /not yet/);
    assert.deepEqual([once(key), once(key)], [2, 2]);
  });

  it('in a map is made only where there is nothing', () => {
    const map = new Map([['a', 0]]);
    assert.equal(emplace(map, 'a', () => 1), 0);
    assert.equal(emplace(map, 'b', () => 1), 1);
    assert.equal(emplace(map, 'b', () => 2), 1);
    assert.deepEqual([...map], [['a', 0], ['b', 1]]);
  });

  it('is worked out once for each text, and again once there were too many others', () => {
    const asked: string[] = [];
    const upper = rememberedOfTexts((text) => (asked.push(text), text.toUpperCase()), 2);
    assert.deepEqual(['a', 'b', 'a', 'b'].map(upper), ['A', 'B', 'A', 'B']);
    assert.deepEqual(asked, ['a', 'b']);
    assert.deepEqual(['c', 'a'].map(upper), ['C', 'A']);
    assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
  });
});
