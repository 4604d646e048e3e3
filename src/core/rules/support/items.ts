/** What has to be done for a launch: checklists, readiness, enablement. These items have no ids. */
import type { Entry } from '../../spec/entries.js';
import { repeated } from '../../wording/words.js';

/** As it is called there. */
export function itemName({ view, name }: Entry): string {
  const item = view.at('item').filled ? view.at('item') : view.at('asset');
  return item.filled ? `"${repeated(item.text ?? '')}"` : name;
}
