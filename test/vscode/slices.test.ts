/** Work in slices, and 5,000 specs indexed in them as the extension does it. */
import { strict as assert } from 'node:assert';
import { Project } from '../../src/core/project.js';
import { inSlices, Slices, sliceTime } from '../../src/vscode/slices.js';
import { today } from '../support/fixture.js';

describe('slices', () => {
  /** Runs a piece of a quarter slice several times, and tells in which turn of the event loop each was. */
  async function turnsOf(pieces: (piece: () => Promise<void>) => Promise<unknown>): Promise<readonly number[]> {
    let clock = 0;
    let turn = 0;
    const slices = new Slices(() => clock);
    const seen: number[] = [];
    let beat: NodeJS.Immediate | undefined;
    const next = (): void => {
      turn++;
      beat = setImmediate(next);
    };
    next();
    await pieces(async () => {
      await slices.turn();
      seen.push(turn);
      clock += sliceTime / 4;
    });
    clearImmediate(beat);
    return seen.map((one) => one - (seen[0] ?? 0));
  }

  it('let others have their turn as soon as the time is used up, and not before', async () => {
    const turns = await turnsOf(async (piece) => {
      for (let count = 0; count < 12; count++) await piece();
    });
    assert.deepEqual(turns, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('are shared by all that wait', async () => {
    const turns = await turnsOf((piece) => Promise.all(Array.from({ length: 12 }, piece)));
    assert.deepEqual(turns, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('end where they are told to', async () => {
    const done: number[] = [];
    const all = await inSlices([1, 2, 3, 4], {
      fetch: (item) => Promise.resolve(item),
      work: (item) => done.push(item),
      stopped: () => done.length === 2,
    });
    assert.deepEqual([all, done], [false, [1, 2]]);
  });
});

describe('indexing 5,000 specs', () => {
  it('keeps nobody waiting for long, and the open file least of all', async function () {
    this.timeout(60_000);
    const project = new Project(() => today);
    const files = Array.from({ length: 5000 }, (_each, index) => spec(index));
    // What else wants the thread: it counts the files that were read while it waited.
    let read = 0;
    let readBefore = 0;
    const perTurn: number[] = [];
    const costs: number[] = [];
    let first: number | undefined;
    let running = true;
    const others = (): void => {
      perTurn.push(read - readBefore);
      readBefore = read;
      if (first === undefined) {
        const analysis = project.analyze('spec: prd/v1\nid: open\ntitle: Open\nstatus: drfat\n', undefined);
        assert(analysis.ours && analysis.findings.some(({ rule }) => rule === 'unknown-value'));
        first = read;
      }
      if (running) setImmediate(others);
    };
    setImmediate(others);
    const all = await inSlices(files, {
      fetch: ({ text }) => Promise.resolve(text),
      work: ({ path }, text) => {
        const start = performance.now();
        project.update(path, text);
        costs.push(performance.now() - start);
        read++;
      },
    });
    running = false;
    assert(all);
    assert(first !== undefined && first < files.length / 10, `the first finding came after ${first} files`);
    // Counted in files and weighed with what a file costs here and now, so that a busy machine makes no difference.
    const cost = [...costs].sort((a, b) => a - b)[costs.length / 2] ?? 0;
    const longest = Math.max(...perTurn, read - readBefore);
    assert(longest * cost < 6 * sliceTime, `${longest} files of ${cost.toFixed(2)} ms each at one go`);
    const experiments = files.flatMap(({ id }) => (id.startsWith('experiment') ? [id] : []));
    const references = project.analyze(`spec: prd/v1\nid: ask\ntitle: Ask\nstatus: draft\nexperiments: [${experiments.join(', ')}, nobody]\n`, 'ask.prd.yaml');
    assert(references.ours);
    const unknown = references.findings.filter(({ rule }) => rule === 'unknown-reference').map(({ span }) => references.source.text.slice(span.start, span.end));
    assert.deepEqual(unknown, ['nobody'], 'names that are not known');
    // Whatever its kind, a spec that is known already tells nobody anything new.
    assert.deepEqual(files.filter(({ path, text }) => project.update(path, text)).map(({ path }) => path), []);
  });
});

/** Of three kinds and several sizes; every hundredth is broken or none of ours. */
function spec(index: number): { readonly path: string; readonly id: string; readonly text: string } {
  const kind = ['prd', 'experiment', 'launch'][index % 3] ?? 'prd';
  const id = `${kind}-${index}`;
  const folder = `area-${index % 40}/team-${index % 7}`;
  const goals = Array.from({ length: index % 25 }, (_each, goal) => `  - id: goal-${goal}\n    outcome: People in area ${index % 40} finish step ${goal} sooner.\n`).join('');
  const text = `spec: ${kind}/v1\nid: ${id}\ntitle: Spec ${index}\nstatus: draft\n${kind === 'prd' && goals !== '' ? `goals:\n${goals}` : ''}${index % 100 === 99 ? 'problem: [\n' : ''}`;
  return { path: `${folder}/${id}.${kind}.yaml`, id, text };
}
