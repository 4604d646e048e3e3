/** The nearest team settings upwards, on a disk in memory. */
import { strict as assert } from 'node:assert';
import { ConfigFolders } from '../../src/vscode/config-folders.js';
import { at, MemoryOutside } from '../support/memory-outside.js';

const settings = 'spec: config/v1\n';

describe('folders with team settings', () => {
  it('count for all below them, up to the next', async () => {
    const folders = new ConfigFolders(new MemoryOutside({ '/specs/product-specs.yaml': settings, '/specs/north/product-specs.yml': settings }));
    const found = await Promise.all(['/specs', '/specs/south/a', '/specs/north', '/specs/north/a/b', '/'].map((path) => folders.of(at(path))));
    assert.deepEqual(found.map((folder) => folder?.path), ['/specs', '/specs', '/specs/north', '/specs/north', undefined]);
  });

  it('are looked for once in each folder, also where there are none', async () => {
    const outside = new MemoryOutside();
    const folders = new ConfigFolders(outside);
    await folders.of(at('/specs/north'));
    assert.equal(outside.asked.length, 6, 'two names in each of three folders');
    await Promise.all([folders.of(at('/specs/north')), folders.of(at('/specs'))]);
    assert.equal(outside.asked.length, 6);
    await folders.of(at('/specs/south'));
    assert.equal(outside.asked.length, 8, 'what is above is known');
  });

  it('that are made or go are noticed when somebody asks, and count once all is forgotten', async () => {
    const outside = new MemoryOutside({ '/specs/product-specs.yaml': settings });
    const folders = new ConfigFolders(outside);
    const north = at('/specs/north');
    assert.equal(await folders.haveChanged(north), false);
    for (const [change, now] of [
      [() => outside.write('/specs/north/product-specs.yaml', settings), '/specs/north'],
      [() => outside.delete('/specs/north/product-specs.yaml'), '/specs'],
      [() => outside.delete('/specs/product-specs.yaml'), undefined],
      [() => outside.write('/product-specs.yml', settings), '/'],
    ] as const) {
      const before = (await folders.of(north))?.path;
      change();
      assert.equal((await folders.of(north))?.path, before);
      assert.equal(await folders.haveChanged(north), true);
      folders.clear();
      assert.equal((await folders.of(north))?.path, now);
      assert.equal(await folders.haveChanged(north), false);
    }
  });
});
