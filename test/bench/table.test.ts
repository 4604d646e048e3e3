import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sideBySide } from './measure.js';
import { markdownTable, median, spread, terminalTable, withBenchmarks, type Row } from './table.js';

const rows: readonly Row[] = [
  { what: 'findings', against: 'another', ratios: [4.21, 3.9, 12.4], behind: '1 ms, 4 ms' },
  { what: 'size', against: '', ratios: [], figure: '412 KB' },
];

describe('the table of benchmarks', () => {
  it('gives the median and the spread, with the digits that count', () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(median([4, 1, 2, 3]), 2.5);
    assert.equal(spread([4.21, 3.9, 12.4]), '4.2× (3.9–12)');
    assert.equal(spread([0.456, 0.999]), '0.73× (0.46–1.0)');
    assert.equal(spread([]), '—');
  });

  it('is written for both, and what lies behind a ratio for the terminal only', () => {
    assert.equal(terminalTable(rows), '  findings  another  4.2× (3.9–12)  1 ms, 4 ms\n  size               412 KB');
    assert.match(markdownTable(rows), /\n\| findings \| another \| 4\.2× \(3\.9–12\) \|\n\| size \|  \| 412 KB \|$/);
  });

  it('replaces what stands in the README, and nothing else', () => {
    const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
    const once = withBenchmarks(readme, rows);
    assert.equal(withBenchmarks(once, rows), once);
    assert(once.includes('| findings | another |'));
    const [before = '', after = ''] = [readme.indexOf('<!-- benchmarks'), readme.indexOf('<!-- /benchmarks')].map((at, index) => (index === 0 ? readme.slice(0, at) : readme.slice(at)));
    assert(before.length > 1000 && after.length > 100 && once.startsWith(before) && once.endsWith(after));
    assert.throws(() => withBenchmarks('# Another README\n', rows), /has no place for the benchmarks/);
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
});
