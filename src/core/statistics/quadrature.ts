/** Gauss–Legendre quadrature on [−1, 1]: exact for polynomials of degree 2·points − 1. */
interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const known = new Map<number, Quadrature>();

/**
 * The rule with `points` nodes (a whole number ≥ 2), found by Newton's method on the Legendre polynomial from the usual cosine guess
 * (Davis & Rabinowitz, Methods of Numerical Integration, 2.7). Kept once computed: only a few dozen sizes are ever asked for.
 */
export function gaussLegendre(points: number): Quadrature {
  const before = known.get(points);
  if (before) return before;
  const nodes = new Float64Array(points);
  const weights = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let step = 0; step < 100; step++) {
      const [value, derivative] = legendre(points, x);
      slope = derivative;
      x -= value / derivative;
      if (Math.abs(value / derivative) < 1e-15) break;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  const rule = { nodes, weights };
  known.set(points, rule);
  return rule;
}

/** The Legendre polynomial of a degree ≥ 2 and its derivative at x, by the three-term recurrence. */
function legendre(degree: number, x: number): readonly [number, number] {
  let [before, value] = [1, x];
  for (let n = 2; n <= degree; n++) [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  return [value, (degree * (x * value - before)) / (x * x - 1)];
}
