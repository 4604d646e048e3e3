/**
 * Long work over many files in slices, so that typing and hovers are answered in between. Knows nothing of VS Code, and so can be measured
 * without it.
 */

/** As long as work may keep others waiting at a time, in milliseconds: less than a frame of the screen. */
export const sliceTime = 12;

/** Enough for a disk or a server to be busy, few enough not to hold much in memory. */
export const fetchedAtOnce = 16;

/** On Node.js a timer of no time may come before what is due; a worker on the web knows no other. */
const afterOthers: (then: () => void) => void = typeof setImmediate === 'function' ? setImmediate : (then) => setTimeout(then, 0);

export class Slices {
  private end = 0;
  private last: Promise<void> = Promise.resolve();

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /**
   * To be waited for before each piece of work: when the slice is used up, whatever else is due comes first. Of several that wait, one is
   * let through after the other has done its work, up to where that waits itself.
   */
  turn(): Promise<void> {
    this.last = this.last.then(() => (this.now() < this.end ? undefined : this.begin()));
    return this.last;
  }

  private async begin(): Promise<void> {
    await new Promise<void>(afterOthers);
    this.end = this.now() + sliceTime;
  }
}

export interface SlicedWork<Item, Fetched> {
  /** Gets what the work needs: a few at once, while others run. */
  readonly fetch: (item: Item) => Promise<Fetched>;
  /** Keeps everybody waiting while it runs. */
  readonly work: (item: Item, fetched: Fetched) => void;
  /** Asked before each item: true ends it all. */
  readonly stopped?: () => boolean;
  /** Hears how many are done. */
  readonly progress?: (done: number) => void;
}

/** @returns whether all items were worked on */
export async function inSlices<Item, Fetched>(items: readonly Item[], how: SlicedWork<Item, Fetched>): Promise<boolean> {
  const { fetch, work, stopped, progress } = how;
  const slices = new Slices();
  for (let done = 0; done < items.length; ) {
    const batch = items.slice(done, done + fetchedAtOnce);
    const fetched = await Promise.all(batch.map(async (item) => ({ item, got: await fetch(item) })));
    for (const { item, got } of fetched) {
      await slices.turn();
      if (stopped?.()) return false;
      work(item, got);
      done++;
    }
    progress?.(done);
  }
  return true;
}
