import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { gaussLegendre } from '../../../src/core/statistics/quadrature.js';
import { root } from '../../../src/core/statistics/root.js';

describe('root', () => {
  it('finds the root of any rising cubic, inside its bracket', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }), (at, slope) => {
        const found = root((x) => (x - at) ** 3 + slope * (x - at), -60, 70);
        assert.ok(Math.abs(found - at) < 1e-4 && found >= -60 && found <= 70, `${found} is not ${at}`);
      }),
    );
  });

  it('needs few steps on a smooth function and not too many on a jump', () => {
    let calls = 0;
    const count = (f: (x: number) => number): number => {
      calls = 0;
      root((x) => (calls++, f(x)), 0, 10);
      return calls;
    };
    assert.ok(count((x) => Math.exp(x) - 5) < 20, String(calls));
    assert.ok(count((x) => (x < Math.PI ? -1 : 1000)) < 130, String(calls));
    assert.ok(count((x) => (x > 3 ? Infinity : -Infinity)) < 130, String(calls));
  });

  it('takes an end that is the root, and refuses a bracket without one', () => {
    assert.equal(root((x) => x, 0, 5), 0);
    assert.equal(root((x) => x - 5, 0, 5), 5);
    assert.throws(() => root((x) => x + 1, 0, 5), RangeError);
    assert.throws(() => root(() => NaN, 0, 5), RangeError);
  });
});

describe('Gauss–Legendre quadrature', () => {
  it('is exact for polynomials up to twice its size', () => {
    for (const points of [2, 3, 8, 40, 200]) {
      const { nodes, weights } = gaussLegendre(points);
      for (const power of [0, 2, 2 * points - 2]) {
        const sum = nodes.reduce((total, node, i) => total + (weights[i] ?? 0) * node ** power, 0);
        assert.ok(Math.abs(sum - 2 / (power + 1)) < 1e-13, `${points} points, degree ${power}: ${sum}`);
      }
    }
  });

  it('has the nodes of the tables', () => {
    const { nodes, weights } = gaussLegendre(3);
    assert.deepEqual([...nodes].map((node) => node.toFixed(12)), ['0.774596669241', '0.000000000000', '-0.774596669241']);
    assert.deepEqual([...weights].map((weight) => weight.toFixed(12)), ['0.555555555556', '0.888888888889', '0.555555555556']);
  });
});
