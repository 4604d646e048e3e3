import type { Condition } from '../schema/vocabulary.js';
import type { View } from './view.js';

/** Whether the keys at a place have the values that a condition asks for; always true without one. */
export function holds(condition: Condition | undefined, place: View): boolean {
  return Object.entries(condition ?? {}).every(([key, allowed]) =>
    place.at(key).items().some((item) => item.text !== undefined && allowed.includes(item.text)),
  );
}
