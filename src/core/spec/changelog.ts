/** The changelog: who has said that a change is meant, and how an entry is added. */
import { insertItem } from '../edit/insert.js';
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import { insertAt } from '../schema/insert-missing.js';
import type { TextEdit } from '../text.js';
import { dayNumber } from '../wording/dates.js';
import type { Spec } from './spec.js';
import type { View } from './view.js';

/** An entry of that day or later says that what was locked is changed on purpose. */
export function isAcknowledged(spec: Spec, lockedOn: View): boolean {
  const locked = dayNumber(lockedOn.text) ?? -Infinity;
  return spec.at('changelog').items().some((entry) => entry.at('plan_change').boolean === true && (dayNumber(entry.at('date').text) ?? Infinity) >= locked);
}

/** A place for the note that acknowledges a change. */
export function noteFix(spec: Spec, today: string): Fix {
  const entry = [`date: ${today}`, 'by: <name>', 'change: <what changed, and why>', 'plan_change: true'];
  return { title: 'Note the change in the changelog', safe: false, edits: entryEdits(spec, entry) };
}

/**
 * Adds an entry where the newest are: at the end, or at the top of a changelog that is kept the other way round.
 *
 * @param entry its lines, each a key and a value
 */
export function entryEdits(spec: Spec, entry: readonly string[]): readonly TextEdit[] {
  const changelog = spec.at('changelog');
  const list = changelog.node;
  if (!list || deref(list)?.kind !== 'seq') return insertAt(spec.source, spec.kind.schema, ['changelog'], `\n  - ${entry.join('\n    ')}`);
  const days = changelog.items().flatMap((item) => dayNumber(item.at('date').text) ?? []);
  const newestFirst = (days[0] ?? 0) > (days.at(-1) ?? 0);
  return insertItem(spec.source, list, entry.join('\n  '), newestFirst ? 0 : undefined);
}
