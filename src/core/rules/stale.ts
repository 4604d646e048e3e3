import { insertPair } from '../edit/insert.js';
import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import type { View } from '../spec/view.js';
import { dayNumber, dayText, lengthText } from '../wording/dates.js';
import type { Rule, RuleContext } from './rule.js';

/** Days without a change, after which readers begin to wonder. */
const longest = 60;

export const stale: Rule = {
  meta: {
    id: 'stale',
    title: 'Not touched for a long time',
    kinds: ['prd'],
    sections: [],
    level: { base: 'info' },
    messages: {
      default: 'By its dates, nothing has changed here since {day}, {age} ago, and the status is still `{status}`. Read it through: if it holds, write today\'s date as `updated`; if nobody works on it, archive it.',
    },
    source: 'this-project',
  },
  *check(context) {
    const { spec } = context;
    // What customers have is no plan any more.
    if (spec.hasReached('launched')) return;
    const [updated, created] = [spec.at('updated'), spec.at('created')];
    const noted = updated.exists ? updated : created;
    const day = dayNumber(noted.text);
    const now = dayNumber(context.today);
    if (day === undefined || now === undefined) return;
    // An entry in the changelog is a change too, whatever the top of the file says.
    const changes = spec.at('changelog').items().flatMap((entry) => dayNumber(entry.at('date').text) ?? []);
    const last = changes.reduce((latest, change) => Math.max(latest, change), day);
    if (now - last <= longest) return;
    yield {
      data: { day: dayText(last), age: lengthText(now - last), status: spec.status ?? 'draft' },
      span: noted.span,
      fixes: () => fixes(context, updated),
    };
  },
};

function fixes({ spec, today }: RuleContext, updated: View): readonly Fix[] {
  const edits = updated.node
    ? replaceValue(spec.source, updated.node, ` ${today}`)
    : insertPair(spec.source, deref(spec.source.root), 'updated', ` ${today}`, { after: 'created' });
  return [{ title: 'It still holds: write today as `updated`', safe: false, edits }];
}
