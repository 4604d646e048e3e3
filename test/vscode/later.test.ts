/** Work that is put off, by a clock that stands still unless told. */
import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { Later, LaterEach } from '../../src/vscode/later.js';

describe('work that is put off', () => {
  const { timers } = mock;
  beforeEach(() => timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => timers.reset());

  /** What was done by each of these moments, which are given as pieces of time to wait. */
  function doneAfter(done: readonly unknown[], ...pieces: readonly number[]): readonly number[] {
    return pieces.map((piece) => {
      timers.tick(piece);
      return done.length;
    });
  }

  it('is done once, when nobody asked again for its time', () => {
    const done: string[] = [];
    const later = new Later(() => done.push('done'));
    assert.deepEqual(doneAfter(done, 1000), [0], 'nobody has asked');
    later.in(100);
    timers.tick(99);
    later.in(100);
    assert.deepEqual(doneAfter(done, 99, 1, 1000), [0, 1, 1]);
    later.in(1000);
    later.in(0);
    assert.deepEqual(doneAfter(done, 1, 1000), [2, 2], 'the last time counts');
  });

  it('can be called off, and asked for anew', () => {
    const done: string[] = [];
    const later = new Later(() => done.push('done'));
    later.in(100);
    later.cancel();
    assert.deepEqual(doneAfter(done, 1000), [0]);
    later.in(100);
    assert.deepEqual(doneAfter(done, 100), [1]);
  });

  it('never begins after the end', () => {
    const done: string[] = [];
    const later = new Later(() => done.push('done'));
    later.in(100);
    later.dispose();
    later.in(0);
    assert.deepEqual(doneAfter(done, 1000), [0]);
  });

  it('may ask for itself again', () => {
    const done: string[] = [];
    const later: Later = new Later(() => {
      done.push('done');
      if (done.length < 3) later.in(10);
    });
    later.in(10);
    assert.deepEqual(doneAfter(done, 10, 10, 10, 1000), [1, 2, 3, 3]);
  });

  describe('for each of several things', () => {
    it('waits for none of the others, and takes the thing as it was given last', () => {
      const done: string[] = [];
      const later = new LaterEach<string>((item) => done.push(item));
      later.in(100, 'a', 'a, first');
      later.in(50, 'b', 'b');
      later.in(100, 'a', 'a, then');
      timers.tick(50);
      assert.deepEqual(done, ['b']);
      timers.tick(50);
      assert.deepEqual(done, ['b', 'a, then']);
    });

    it('is called off for one, and ends for all', () => {
      const done: string[] = [];
      const later = new LaterEach<string>((item) => done.push(item));
      for (const key of ['a', 'b', 'c']) later.in(100, key, key);
      later.cancel('a');
      later.cancel('nobody');
      later.in(10, 'b', 'b');
      timers.tick(10);
      later.dispose();
      later.in(0, 'd', 'd');
      timers.tick(1000);
      assert.deepEqual(done, ['b']);
    });
  });
});
