import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns, sideBySide } from './measure.js';
import { markdownTable, median, spread, terminalTable, time, times, withBenchmarks, type Part, type Row } from './table.js';

const rows: readonly Row[] = [
  { what: 'findings', against: 'another', ratios: [4.21, 3.9, 12.4], behind: '1 ms, 4 ms' },
  { what: 'size', against: '', ratios: [], figure: '412 KB' },
];

const order = ['typing', 'size'];
const part = (name: string): Part => ({ name, title: `All about ${name}`, rows });

describe('the table of benchmarks', () => {
  it('gives the median and the spread, with the digits that count', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(spread([4.21, 3.9, 12.4]), '4.2× (3.9–12)');
    assert.equal(spread([0.456, 0.999]), '0.73× (0.46–1.0)');
    assert.equal(spread([]), '—');
  });

  it('writes times and large ratios as people do', () => {
    assert.deepEqual([0.00312, 0.0456, 0.1, 1.234, 12.6, 430.2, 1234, 61_300].map(time), ['0.0031 ms', '0.046 ms', '0.10 ms', '1.2 ms', '13 ms', '430 ms', '1.2 s', '61 s']);
    assert.equal(times([1, 9, 2], [40]), '2.0 ms, 40 ms');
    assert.equal(spread([1234.5, 9.97, 98_765]), '1,235× (10–98,765)');
    assert.equal(spread([0.00123]), '0.0012× (0.0012–0.0012)');
  });

  it('is written for both, with what lies behind a ratio', () => {
    assert.equal(terminalTable(rows), '  findings  another  4.2× (3.9–12)  1 ms, 4 ms\n  size               412 KB');
    assert.match(markdownTable(rows), /\n\| findings \| another \| 4\.2× \(3\.9–12\) \| 1 ms, 4 ms \|\n\| size \|  \| 412 KB \|  \|$/);
  });

  it('replaces what stands in the README, and nothing else', () => {
    const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
    const once = withBenchmarks(readme, [part('typing')], 'two cores', order);
    assert.equal(withBenchmarks(once, [part('typing')], 'two cores', order), once);
    assert(once.includes('| findings | another |') && once.includes('**All about typing**: `npm run bench -- --only typing` (two cores)\n\n|'));
    const [before = '', after = ''] = [readme.indexOf('<!-- benchmarks'), readme.indexOf('<!-- /benchmarks')].map((at, index) => (index === 0 ? readme.slice(0, at) : readme.slice(at)));
    assert(before.length > 1000 && after.length > 100 && once.startsWith(before) && once.endsWith(after));
    assert.throws(() => withBenchmarks('# Another README\n', rows.map(() => part('a')), '', order), /has no place for the benchmarks/);
  });

  it('of a part is replaced while those of others stay, in an order of their own', () => {
    const empty = withBenchmarks('<!-- benchmarks: written by `npm run bench -- --write` -->\n<!-- /benchmarks -->\n', [], '', order);
    const late = withBenchmarks(empty, [part('size')], 'then', order);
    const both = withBenchmarks(late, [part('typing')], 'now', order);
    assert.deepEqual(both.match(/--only \w+` \(\w+\)/g), ['--only typing` (now)', '--only size` (then)']);
    assert.equal(withBenchmarks(both, [], 'later', order), both);
    assert.equal(withBenchmarks(empty, [part('size'), part('typing')], 'now', order).replaceAll('now', ''), both.replaceAll('now', '').replace('then', ''));
    // A part that is no more goes.
    assert.equal(withBenchmarks(both, [], 'later', ['size']), late);
  });

  it('takes turns, and says how many times as long the second side took', async () => {
    const order: string[] = [];
    const wait = (name: string, time: number) => () => {
      order.push(name);
      const end = performance.now() + time;
      while (performance.now() < end);
    };
    const { ratios } = await sideBySide(4, wait('ours', 2), wait('theirs', 20));
    assert.deepEqual(order, ['ours', 'theirs', 'theirs', 'ours', 'ours', 'theirs', 'theirs', 'ours']);
    assert.equal(ratios.length, 4);
    assert(median(ratios) > 1, ratios.join(' '));
  });

  it('takes turns among three as well', async () => {
    const order: number[] = [];
    const taken = await inTurns(2, [0, 1, 2].map((side) => () => order.push(side)));
    assert.deepEqual(order, [0, 1, 2, 1, 2, 0]);
    assert.deepEqual(taken.map(({ length }) => length), [2, 2, 2]);
  });
});
