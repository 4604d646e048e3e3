/**
 * A root of a continuous function between `low` and `high`, where its signs must differ (or it is 0 at one end), to a relative width of
 * `tolerance`.
 *
 * Chandrupatla's method (Advances in Engineering Software 28, 1997): inverse quadratic interpolation where that is safe, else bisection.
 * Fast on smooth functions, and on no function worse than a few times bisection; the root never leaves the bracket.
 *
 * @throws RangeError when the signs at the ends do not differ: callers have to know their bracket
 */
export function root(f: (x: number) => number, low: number, high: number, tolerance = 1e-12): number {
  let [x1, f1] = [low, f(low)];
  let [x2, f2] = [high, f(high)];
  if (f1 === 0) return x1;
  if (f2 === 0) return x2;
  if (Math.sign(f1) * Math.sign(f2) !== -1) throw new RangeError(`no change of sign between ${low} and ${high}`);
  let t = 0.5;
  for (let step = 0; step < 300; step++) {
    const x = x1 + t * (x2 - x1);
    const fx = f(x);
    // x1 is the newest point, x2 the end across the root, x3 the one dropped last.
    let [x3, f3] = [x1, f1];
    if (Math.sign(fx) !== Math.sign(f1)) {
      [x3, f3] = [x2, f2];
      [x2, f2] = [x1, f1];
    }
    [x1, f1] = [x, fx];
    const smallest = (tolerance * Math.abs(Math.abs(f1) < Math.abs(f2) ? x1 : x2) + Number.MIN_VALUE) / Math.abs(x2 - x1);
    if (f1 === 0 || smallest > 0.5) break;
    t = Math.min(1 - smallest, Math.max(smallest, nextFraction(x1, f1, x2, f2, x3, f3)));
  }
  return Math.abs(f1) < Math.abs(f2) ? x1 : x2;
}

/** How far from x1 towards x2 to look next: where the parabola through the three points says, if it can be trusted, else half way. */
function nextFraction(x1: number, f1: number, x2: number, f2: number, x3: number, f3: number): number {
  const xi = (x1 - x2) / (x3 - x2);
  const slope = (f1 - f2) / (f3 - f2);
  if (!(slope * slope < xi && (1 - slope) * (1 - slope) < 1 - xi)) return 0.5;
  return (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
}
