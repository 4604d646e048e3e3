import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { crossing } from '../../../src/core/statistics/crossing.js';
import { phi } from '../../../src/core/statistics/normal.js';
import { boundaries, inflation, peekingAlpha, type Boundary, type SequentialDesign } from '../../../src/core/statistics/sequential.js';
import { computed, proportion } from './support.js';

const usual: SequentialDesign = { alpha: 0.05, power: 0.8, looks: 5, boundary: 'pocock', sided: 'two' };
const table = [2, 3, 4, 5, 10];

describe('group-sequential designs', () => {
  const inflations: readonly (readonly [Boundary, readonly string[]])[] = [
    ['obrien-fleming', ['1.008', '1.017', '1.024', '1.028', '1.040']],
    ['pocock', ['1.110', '1.166', '1.202', '1.228', '1.300']],
  ];
  for (const [boundary, expected] of inflations) {
    it(`${boundary}: the inflation for 2, 3, 4, 5 and 10 looks`, () =>
      assert.deepEqual(table.map((looks) => inflation({ ...usual, looks, boundary }).toFixed(3)), expected));
  }

  it('5 looks of Pocock at power .9: 1.2065', () => assert.equal(inflation({ ...usual, power: 0.9 }).toFixed(4), '1.2065'));

  it('the last boundaries are those of Jennison & Turnbull, tables 2.1 and 2.3', () => {
    const last = (boundary: Boundary): string[] => table.map((looks) => (boundaries({ ...usual, looks, boundary }).at(-1) ?? 0).toFixed(3));
    assert.deepEqual(last('pocock'), ['2.178', '2.289', '2.361', '2.413', '2.555']);
    assert.deepEqual(last('obrien-fleming'), ['1.977', '2.004', '2.024', '2.040', '2.087']);
  });

  it("O'Brien–Fleming falls with the square root of the look, Pocock stays", () => {
    const falling = boundaries({ ...usual, looks: 4, boundary: 'obrien-fleming' });
    assert.deepEqual(falling.map((bound) => bound.toFixed(2)), ['4.05', '2.86', '2.34', '2.02']);
    assert.equal(new Set(boundaries(usual)).size, 1);
    const three = boundaries({ ...usual, alpha: 0.025, looks: 3, boundary: 'obrien-fleming' });
    assert.deepEqual(three.map((bound) => bound.toFixed(3)), ['3.935', '2.783', '2.272']);
  });

  it('one look is the usual test', () => {
    assert.equal(inflation({ ...usual, looks: 1 }), 1);
    assert.equal(boundaries({ ...usual, looks: 1 })[0]?.toFixed(6), '1.959964');
    for (const drift of [0, 1, 3]) {
      const exact = phi(drift - 2) + phi(-drift - 2);
      assert.ok(Math.abs(crossing([2], drift, 'two') - exact) < 1e-15);
      assert.ok(Math.abs(crossing([2], drift, 'one') - phi(drift - 2)) < 1e-15);
    }
  });

  it('a one-sided test at half of alpha has nearly the two-sided boundaries', () => {
    for (const boundary of ['pocock', 'obrien-fleming'] as const) {
      const one = boundaries({ ...usual, alpha: 0.025, sided: 'one', boundary }).at(-1) ?? 0;
      assert.ok(Math.abs(one - (boundaries({ ...usual, boundary }).at(-1) ?? 0)) < 1e-3);
    }
  });

  it('boundaries spend exactly alpha, and no design needs less than one look', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.4, noNaN: true }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom<Boundary>('pocock', 'obrien-fleming'),
        fc.constantFrom('two' as const, 'one' as const),
        (alpha, power, looks, boundary, sided) => {
          const spent = crossing(boundaries({ alpha, looks, boundary, sided }), 0, sided);
          assert.ok(Math.abs(spent / alpha - 1) < 1e-6, `${spent} of ${alpha}`);
          const needed = inflation({ alpha, power, looks, boundary, sided });
          assert.ok(needed >= 1 && needed < 2, String(needed));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds boundaries for the smallest alpha too', () => {
    for (const boundary of ['pocock', 'obrien-fleming'] as const) {
      for (const alpha of [1e-9, 1e-12]) {
        for (const sided of ['one', 'two'] as const) assert.ok(inflation({ alpha, power: 0.8, looks: 2, boundary, sided }) < 1.1);
      }
    }
  });

  it('agrees with trials played out by chance', () => {
    const bounds = boundaries(usual);
    const random = normals();
    let rejected = 0;
    const trials = 40_000;
    for (let trial = 0; trial < trials; trial++) {
      let sum = 0;
      if (bounds.some((bound, look) => Math.abs((sum += random() + 1) / Math.sqrt(look + 1)) >= bound)) rejected++;
    }
    const exact = crossing(bounds, Math.sqrt(5), 'two');
    assert.ok(Math.abs(rejected / trials - exact) < 0.01, `${rejected / trials} and ${exact}`);
  });

  it('computes 10 looks in under 20 ms, and the same again in no time', () => {
    const time = (work: () => void): number => {
      const start = process.hrtime.bigint();
      work();
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    const design = (alpha: number): SequentialDesign => ({ ...usual, looks: 10, boundary: 'obrien-fleming', alpha });
    // The best of some, as other work on the machine can only make it slower; each alpha is new to the memory.
    const first = Math.min(...[0.041, 0.042, 0.043, 0.044, 0.045, 0.046].map((alpha) => time(() => inflation(design(alpha)))));
    const again = Math.min(...[0.041, 0.042, 0.043].map((alpha) => time(() => inflation(design(alpha)))));
    assert.ok(first < 20, `${first} ms`);
    assert.ok(again < 0.5, `${again} ms`);
  });

  it('multiply the plan, and say so', () => {
    const plan = computed(proportion(0.1, 0.12, { method: 'group-sequential', looks: 5, boundary: 'pocock' }));
    assert.equal((plan.exact / plan.textbook).toFixed(3), '1.228');
    assert.deepEqual(plan.steps, ['two proportions, pooled: 3,840.85 per variant', '5 looks with Pocock boundaries: × 1.22837 = 4,717.98']);
  });

  it('looks of a fixed horizon change nothing', () => {
    const plan = computed(proportion(0.1, 0.12, { looks: 5 }));
    assert.deepEqual(plan.steps, ['two proportions, pooled: 3,840.85 per variant']);
  });
});

describe('peeking', () => {
  it('the real alpha of 2, 5, 10 and 20 looks at 5 %', () => {
    const percent = (looks: number): string => (100 * (peekingAlpha(0.05, looks) ?? 0)).toFixed(1);
    assert.deepEqual([1, 2, 5, 10, 20].map(percent), ['5.0', '8.3', '14.2', '19.3', '24.8']);
  });

  it('rises with every look', () => {
    const alphas = Array.from({ length: 30 }, (_, index) => peekingAlpha(0.05, index + 1, 'one') ?? 0);
    assert.deepEqual(alphas, [...new Set(alphas)].sort((a, b) => a - b));
  });

  it('is undefined where it makes no sense', () => {
    for (const looks of [0, -1, 2.5, 101, NaN, Infinity]) assert.equal(peekingAlpha(0.05, looks), undefined);
    for (const alpha of [0, -1, 1, 0.5, NaN, 1e-300]) assert.equal(peekingAlpha(alpha, 5), undefined);
    assert.notEqual(peekingAlpha(1e-9, 2), undefined);
    assert.equal(peekingAlpha(0.05, 100)?.toFixed(2), '0.37');
  });
});

/** Standard normal numbers, the same in every run. (mulberry32, Box–Muller) */
function normals(): () => number {
  let state = 20240229;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
