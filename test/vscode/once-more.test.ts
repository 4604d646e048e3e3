import assert from 'node:assert/strict';
import { OnceMore } from '../../src/vscode/once-more.js';

describe('work that runs once more', () => {
  it('runs one at a time, and once more for all who asked in the meantime', async () => {
    const log: string[] = [];
    const again = new OnceMore(async () => {
      log.push('begins');
      await Promise.resolve();
      log.push('ends');
    });
    await Promise.all([again.ask(), again.ask()]);
    assert.deepEqual(log, ['begins', 'ends'], 'what is asked before it begins is one');
    const first = again.ask();
    await Promise.resolve();
    await Promise.all([first, again.ask(), again.ask()]);
    assert.deepEqual(log.slice(2), ['begins', 'ends', 'begins', 'ends']);
  });

  it('never leaves what is asked at any moment undone', async () => {
    for (let moment = 0; moment < 20; moment++) {
      let [wanted, seen] = [1, 0];
      const again = new OnceMore(async () => {
        await Promise.resolve();
        seen = wanted;
        await Promise.resolve();
      });
      void again.ask();
      for (let tick = 0; tick < moment; tick++) await Promise.resolve();
      wanted = 2;
      await again.ask();
      assert.equal(seen, 2, `asked after ${moment} ticks`);
    }
  });

  it('fails as the work does, and can be asked again', async () => {
    let fails = true;
    const again = new OnceMore(() => (fails ? Promise.reject(new Error('no disk')) : Promise.resolve()));
    await assert.rejects(again.ask(), /no disk/);
    fails = false;
    await again.ask();
  });
});
