import type { Spec } from '../../spec/spec.js';

/** Customers will pay more, less, or for another package. */
export function pricingChanges(spec: Spec): boolean {
  return spec.at('pricing', 'change').boolean === true;
}
