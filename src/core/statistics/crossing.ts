/** The distribution of a trial that is looked at several times: the recursion behind every group-sequential design. */
import { density, phi, type Sided } from './normal.js';
import { gaussLegendre } from './quadrature.js';

/** Standard deviations beyond which a normal variable has less than 10⁻¹⁶ of its mass. */
const far = 8.5;

/**
 * The probability that the test statistic passes a boundary at one of the looks.
 *
 * The looks are equally spaced. With X₁, X₂ … independent normal of variance 1, the statistic at look k is Zₖ = Sₖ/√k, Sₖ = X₁ + … + Xₖ.
 * The density of Sₖ among the trials that still go on is the integral of the one before times the normal density of the step; it is
 * carried from look to look on Gauss–Legendre nodes between the boundaries. The integrands are smooth there, so that three nodes for two
 * standard deviations give about twelve digits.
 * (Armitage, McPherson & Rowe 1969; Jennison & Turnbull, Group Sequential Methods, chapter 19)
 *
 * @param bounds the boundary of Z at each look, all > 0; mirrored below when `sided` is two, else there is none below
 * @param drift the mean of Z at the last look: 0 when nothing changed
 */
export function crossing(bounds: readonly number[], drift: number, sided: Sided): number {
  const step = drift / Math.sqrt(bounds.length);
  let places: Float64Array = Float64Array.of(0);
  let masses: Float64Array = Float64Array.of(1);
  let crossed = 0;
  for (const [index, bound] of bounds.entries()) {
    const look = index + 1;
    const top = bound * Math.sqrt(look);
    for (const [i, place] of places.entries()) {
      const beyond = phi(place + step - top) + (sided === 'two' ? phi(-top - place - step) : 0);
      crossed += (masses[i] ?? 0) * beyond;
    }
    const bottom = sided === 'two' ? -top : step * look - far * Math.sqrt(look);
    if (look === bounds.length || bottom >= top) break;
    [places, masses] = carry(places, masses, step, bottom, top);
  }
  return crossed;
}

/** The trials still going on after one more step, as masses at nodes between `bottom` and `top`. */
function carry(places: Float64Array, masses: Float64Array, step: number, bottom: number, top: number): [Float64Array, Float64Array] {
  const half = (top - bottom) / 2;
  const middle = (top + bottom) / 2;
  // Rounded up to a multiple of 8, so that searching for a boundary does not need new nodes at every step.
  const { nodes, weights } = gaussLegendre(8 * Math.ceil((12 + 3 * half) / 8));
  const nextPlaces = nodes.map((node) => middle + half * node);
  const nextMasses = nextPlaces.map((place, j) => {
    let sum = 0;
    for (let i = 0; i < places.length; i++) {
      const distance = place - (places[i] ?? 0) - step;
      if (distance < far && distance > -far) sum += (masses[i] ?? 0) * density(distance);
    }
    return sum * half * (weights[j] ?? 0);
  });
  return [nextPlaces, nextMasses];
}
