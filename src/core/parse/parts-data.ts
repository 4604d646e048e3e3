import { remembered } from '../remembered.js';
import { toData } from './data.js';
import type { Branch, Part } from './parts.js';

/**
 * The content of a text that is read in parts, as plain data. What did not change since the last version is the same object, so that whoever
 * looked at it need not look again. Nothing is merged in among its keys (`<<`): no part begins with such a key.
 */
export function dataOfParts({ shape, parts }: Branch): object {
  if (shape.of === 'items') return parts.flatMap((part) => dataOf(part) as readonly unknown[]);
  const mapping = Object.create(null) as Record<string, unknown>;
  for (const part of parts) {
    const data = dataOf(part) as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(data)) if (!(key in mapping)) mapping[key] = data[key];
  }
  return mapping;
}

/** A mapping with the part's key alone, or a list with its item alone. */
const dataOf = remembered((part: Part): object => ('parts' in part ? branchData(part) : (toData(part.content?.around) as object)));

function branchData(branch: Branch): object {
  const data = toData(branch.head.content?.around) as Record<string, unknown>;
  for (const key of Object.keys(data)) data[key] = dataOfParts(branch);
  return data;
}
