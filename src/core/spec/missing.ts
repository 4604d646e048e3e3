/** What a status asks for and is not there, put together for people. */
import { listedUpTo } from '../wording/words.js';
import type { Missing } from './required.js';

/** What is missing in the same way: in one place, or in several entries of one list. */
export interface MissingGroup {
  /** `"Problem"`, `"Who" in Problem`, `"Priority" in Requirements R1, R2 and R3` */
  readonly label: string;
  readonly items: readonly Missing[];
}

export function groupMissing(missing: readonly Missing[]): readonly MissingGroup[] {
  const groups = new Map<string, Missing[]>();
  for (const item of missing) {
    const key = JSON.stringify([item.title, item.within, item.entry === undefined]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((items) => {
    const entries = items.flatMap(({ entry }) => entry ?? []);
    const within = items[0]?.within;
    const where = within === undefined ? '' : ` in ${within}${entries.length === 0 ? '' : ` ${listedUpTo(entries, entries.length === 5 ? 5 : 4)}`}`;
    return { label: `"${items[0]?.title ?? ''}"${where}`, items };
  });
}
