/** What a root knows of its folder, and how it finds out what nobody told it: with a disk in memory. */
import { strict as assert } from 'node:assert';
import { Core } from '../../src/vscode/core.js';
import { Root, type Difference } from '../../src/vscode/root.js';
import { today } from '../support/fixture.js';
import { at, MemoryOutside } from '../support/memory-outside.js';

const core = new Core({ read: (path) => Promise.reject(new Error(path)) }, () => today);
const prd = (id: string): string => `spec: prd/v1\nid: ${id}\ntitle: About ${id}\nstatus: draft\n`;
const experiment = (of: string): string => `spec: experiment/v1\nid: trial\ntitle: A trial\nstatus: draft\nprd: ${of}\n`;
const settings = 'spec: config/v1\nteam:\n  core-pm: Ana Ruiz\n';
/** With these every file in `plans` is a PRD. */
const settingsWithFiles = `${settings}files:\n  plans/*.yaml: prd\n`;

function rootOf(outside: MemoryOutside): Root {
  return new Root(core, outside, at('/specs'));
}

/** A root that knows all names of its files. */
async function knowing(outside: MemoryOutside): Promise<Root> {
  const root = rootOf(outside);
  await root.readConfig();
  assert.equal(await root.readNames(() => undefined), true);
  return root;
}

/** Which references of a file lead nowhere. */
async function unknownIn(root: Root, outside: MemoryOutside, path: string): Promise<readonly string[]> {
  return unknownOf(root, path, await outside.text(at(path)));
}

async function unknownOf(root: Root, path: string, text: string): Promise<readonly string[]> {
  const analysis = await root.analyze(at(path), text);
  assert(analysis.ours, `${path} is a spec`);
  return analysis.findings.filter(({ rule }) => rule === 'unknown-reference').map(({ span }) => analysis.source.text.slice(span.start, span.end));
}

/** The paths of what changed. */
function shown(difference: Difference): unknown {
  return difference === 'settings' ? difference : { files: difference.files.map(({ path }) => path).sort(), others: difference.othersChange };
}

const nothing = { files: [], others: false };

describe('a root', () => {
  it('has nothing read on account of what is not ours', async () => {
    const outside = new MemoryOutside({ '/specs/pipeline.yaml': 'steps: []\n' });
    const root = rootOf(outside);
    assert.equal((await root.analyze(at('/specs/pipeline.yaml'), 'steps: []\n')).ours, false);
    assert.deepEqual([outside.asked, root.watched, root.kinds], [[], false, undefined]);
    assert.equal(shown(await root.catchUp()) && outside.asked.length, 0, 'nor is it kept up with');
  });

  it('calls no name wrong before it knows them all', async () => {
    const outside = new MemoryOutside({ '/specs/a.prd.yaml': prd('search'), '/specs/b.experiment.yaml': experiment('serch') });
    const root = rootOf(outside);
    const stamps = new Set([root.stamp]);
    assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), []);
    const during: string[] = [];
    const early: Promise<readonly string[]>[] = [];
    outside.afterReading = () => {
      during.push(root.stamp);
      early.push(unknownOf(root, '/specs/b.experiment.yaml', experiment('serch')));
    };
    const progress: string[] = [];
    await root.readNames((done, of) => progress.push(`${done} of ${of}`));
    assert.deepEqual([...stamps, ...during], Array.from({ length: 3 }, () => [...stamps][0]), 'while they are read nothing changes');
    assert.deepEqual(await Promise.all(early), [[], []]);
    assert.deepEqual(progress, ['2 of 2']);
    outside.afterReading = () => undefined;
    assert(!stamps.has(root.stamp), 'what was said before is out of date');
    assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), ['serch']);
    assert.equal(await root.readNames(() => undefined), false, 'they are read once');
  });

  it('tries again to read the names where that failed', async () => {
    const outside = new MemoryOutside({ '/specs/a.prd.yaml': prd('search') });
    outside.trouble = 'the folder went';
    const root = rootOf(outside);
    await assert.rejects(root.readNames(() => undefined), /the folder went/);
    assert.equal(root.watched, false);
    outside.trouble = undefined;
    assert.equal(await root.readNames(() => undefined), true);
  });

  it('stops reading when another takes its place', async () => {
    const outside = new MemoryOutside({ '/specs/a.prd.yaml': prd('search'), '/specs/b.prd.yaml': prd('find') });
    const root = rootOf(outside);
    outside.afterReading = () => root.stop();
    assert.equal(await root.readNames(() => undefined), false);
    assert.deepEqual([root.isOver, root.holds(at('/specs')), root.knows(at('/specs/a.prd.yaml'))], [true, false, false]);
  });

  it('knows its files and the folders that hold them', async () => {
    const root = await knowing(new MemoryOutside({ '/specs/north/search/a.prd.yaml': prd('search') }));
    assert.deepEqual(['/specs/north', '/specs/north/search', '/specs/south'].map((path) => root.holds(at(path))), [true, true, false]);
    assert.equal(root.knows(at('/specs/north/search/a.prd.yaml')), true);
    assert.equal(root.knows(at('/specs/north/b.prd.yaml')), false);
    assert.deepEqual(['/specs/notes.txt', '/elsewhere/a.prd.yaml'].map((path) => root.knows(at(path))), [true, true], 'what is never looked at is not missed');
  });

  it('takes unsaved text before that on disk', async () => {
    const outside = new MemoryOutside({ '/specs/a.prd.yaml': prd('search'), '/specs/b.experiment.yaml': experiment('find') });
    const root = await knowing(outside);
    outside.unsaved.set('/specs/a.prd.yaml', prd('find'));
    assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), ['find']);
    const { stamp } = root;
    assert.equal(await root.read(at('/specs/a.prd.yaml')), true);
    assert.notEqual(root.stamp, stamp);
    assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), []);
    assert.equal(await root.read(at('/specs/a.prd.yaml')), false, 'the second time it says nothing new');
  });

  describe('settings', () => {
    it('that are made or go, here or in a folder below, are noticed without a word', async () => {
      for (const path of ['/specs/product-specs.yaml', '/specs/north/product-specs.yaml']) {
        const outside = new MemoryOutside({ '/specs/north/a.prd.yaml': prd('search') });
        const before = await knowing(outside);
        assert.deepEqual(shown(await before.catchUp()), nothing);
        outside.write(path, settings);
        assert.equal(shown(await before.catchUp()), 'settings', `${path} came`);
        const after = await knowing(outside);
        assert.deepEqual(shown(await after.catchUp()), nothing);
        outside.delete(path);
        assert.equal(shown(await after.catchUp()), 'settings', `${path} went`);
      }
    });

    it('that move are noticed', async () => {
      const outside = new MemoryOutside({ '/specs/north/product-specs.yaml': settings, '/specs/south/a.prd.yaml': prd('search') });
      const root = await knowing(outside);
      outside.delete('/specs/north/product-specs.yaml');
      outside.write('/specs/south/product-specs.yaml', settings);
      assert.equal(shown(await root.catchUp()), 'settings');
    });

    it('that go before the files are first listed are missed, too', async () => {
      const outside = new MemoryOutside({ '/specs/product-specs.yaml': settings, '/specs/a.prd.yaml': prd('search') });
      const root = rootOf(outside);
      await root.readConfig();
      outside.delete('/specs/product-specs.yaml');
      await root.readNames(() => undefined);
      assert.equal(shown(await root.catchUp()), 'settings');
    });

    it('count from the first of two names only', async () => {
      const files = { '/specs/product-specs.yaml': settings, '/specs/product-specs.yml': settingsWithFiles, '/specs/plans/a.yaml': 'title: A\n' };
      const outside = new MemoryOutside(files);
      const root = await knowing(outside);
      const isOurs = async (): Promise<boolean> => (await root.analyze(at('/specs/plans/a.yaml'), 'title: A\n')).ours;
      assert.equal(await isOurs(), false);
      const { stamp } = root;
      assert.equal(await root.read(at('/specs/product-specs.yml')), false);
      assert.deepEqual([root.stamp, await isOurs()], [stamp, false]);
    });

    it('make what was said before out of date, also before the names are known', async () => {
      const outside = new MemoryOutside({ '/specs/product-specs.yaml': settings, '/specs/plans/a.yaml': 'title: A\n' });
      const root = rootOf(outside);
      const stamps = [root.stamp];
      await root.readConfig();
      stamps.push(root.stamp);
      outside.write('/specs/product-specs.yaml', settingsWithFiles);
      assert.equal(await root.read(at('/specs/product-specs.yaml')), true);
      stamps.push(root.stamp);
      assert.equal(new Set(stamps).size, 3, stamps.join());
      assert.equal((await root.analyze(at('/specs/plans/a.yaml'), 'title: A\n')).ours, true);
    });

    it('that give files another kind have them read again, and what changed on disk while they were read', async () => {
      const outside = new MemoryOutside({
        '/specs/product-specs.yaml': settings,
        '/specs/plans/a.yaml': 'id: search\ntitle: A\nstatus: draft\n',
        '/specs/plans/c.yaml': 'id: old\ntitle: C\nstatus: draft\n',
        '/specs/b.experiment.yaml': experiment('search'),
        '/specs/d.experiment.yaml': experiment('new'),
      });
      const root = await knowing(outside);
      assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), ['search']);
      outside.write('/specs/product-specs.yaml', settingsWithFiles);
      outside.afterReading = (path) => {
        if (path === '/specs/product-specs.yaml') outside.write('/specs/plans/c.yaml', 'id: new\ntitle: C\nstatus: draft\n');
      };
      assert.equal(await root.read(at('/specs/product-specs.yaml')), true);
      assert.equal(root.stale, true);
      outside.afterReading = () => undefined;
      assert.equal((shown(await root.catchUp()) as { others: boolean }).others, true);
      assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), []);
      assert.deepEqual(await unknownIn(root, outside, '/specs/d.experiment.yaml'), []);
      assert.deepEqual([root.stale, shown(await root.catchUp())], [false, nothing]);
    });

    it('that go on saying the same of the files leave them alone', async () => {
      const outside = new MemoryOutside({ '/specs/product-specs.yaml': settings, '/specs/a.prd.yaml': prd('search') });
      const root = await knowing(outside);
      outside.write('/specs/product-specs.yaml', settings.replace('Ana Ruiz', 'Li Wei'));
      assert.equal(await root.read(at('/specs/product-specs.yaml')), true);
      assert.deepEqual([root.stale, shown(await root.catchUp())], [false, nothing]);
    });
  });

  describe('after events that nobody told of', () => {
    const files = { '/specs/a.prd.yaml': prd('search'), '/specs/b.experiment.yaml': experiment('find'), '/specs/c.prd.yaml': prd('sort') };

    it('finds what came, changed and went', async () => {
      const outside = new MemoryOutside(files);
      const root = await knowing(outside);
      assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), ['find']);
      const { stamp } = root;
      outside.write('/specs/a.prd.yaml', prd('find'));
      outside.write('/specs/new/d.prd.yaml', prd('filter'));
      outside.delete('/specs/c.prd.yaml');
      outside.asked.length = 0;
      const difference = await root.catchUp();
      assert.deepEqual(shown(difference), { files: ['/specs/a.prd.yaml', '/specs/c.prd.yaml', '/specs/new/d.prd.yaml'], others: true });
      assert.deepEqual(outside.asked.filter((one) => one === 'text /specs/b.experiment.yaml'), [], 'what is as it was is not read');
      assert.notEqual(root.stamp, stamp);
      assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), []);
      assert.deepEqual([root.knows(at('/specs/c.prd.yaml')), root.holds(at('/specs/new'))], [false, true]);
      assert.deepEqual(shown(await root.catchUp()), nothing, 'once');
    });

    it('says so when it changes nothing for others', async () => {
      const outside = new MemoryOutside(files);
      const root = await knowing(outside);
      outside.write('/specs/c.prd.yaml', `${prd('sort')}problem:\n  statement: People find nothing.\n`);
      assert.deepEqual(shown(await root.catchUp()), { files: ['/specs/c.prd.yaml'], others: false });
    });

    it('misses no change that comes between a look at a file and its text', async () => {
      const outside = new MemoryOutside(files);
      const root = rootOf(outside);
      outside.afterReading = (path) => {
        if (path === '/specs/a.prd.yaml') outside.write(path, prd('find'));
        outside.afterReading = () => undefined;
      };
      await root.readNames(() => undefined);
      assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), ['find'], 'it was read a moment too early');
      assert.deepEqual(shown(await root.catchUp()), { files: ['/specs/a.prd.yaml'], others: true });
      assert.deepEqual(await unknownIn(root, outside, '/specs/b.experiment.yaml'), []);
    });

    it('takes a file that cannot be read for one that is gone', async () => {
      const outside = new MemoryOutside(files);
      const root = await knowing(outside);
      outside.write('/specs/b.experiment.yaml', experiment('search'));
      outside.afterReading = (path) => {
        if (path === '/specs/b.experiment.yaml') throw new Error('no right to read it');
      };
      assert.deepEqual(shown(await root.catchUp()), { files: ['/specs/b.experiment.yaml'], others: true });
      assert.equal(root.knows(at('/specs/b.experiment.yaml')), false);
    });
  });
});
