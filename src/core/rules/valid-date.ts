import type { Fix } from '../finding.js';
import { isPlaceholder } from '../spec/view.js';
import { dayNumber, eitherDay, meantDay } from '../wording/dates.js';
import { markerWords } from '../wording/markers.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const validDate: Rule = {
  meta: {
    id: 'valid-date',
    title: 'Not a date',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    fixable: true,
    messages: {
      default: '`{found}` is not a date. Write year, month and day, for example {today}.',
      impossible: 'There is no day {found} in the calendar. Check the month and the day.',
      either: '`{found}` may be {meant} or {other}. Write year, month and day, so that everybody reads the same.',
      meant: '`{found}` is not written as a date is here. Write {meant}.',
    },
    source: 'this-project',
  },
  *check({ spec, today }) {
    for (const { node, schema } of spec.fields) {
      if (schema.format !== 'date' || node.kind !== 'scalar' || typeof node.value !== 'string') continue;
      const found = node.value.trim();
      if (found === '' || dayNumber(found) !== undefined || isPlaceholder(found) || isMarker(found)) continue;
      const meant = meantDay(found);
      const either = meant ? undefined : eitherDay(found);
      const message = /^\d{4}-\d{2}-\d{2}$/.test(found) ? 'impossible' : meant ? 'meant' : either ? 'either' : 'default';
      const days = meant ? [meant.day] : (either ?? []);
      const write = (day: string): Fix => ({ title: `Write ${day}`, safe: meant?.certain ?? false, edits: [{ ...node.span, newText: day }] });
      yield {
        message,
        data: { found, today, meant: days[0] ?? '', other: days[1] ?? '' },
        span: node.span,
        ...(days.length > 0 && { fixes: () => days.map(write) }),
      };
    }
  },
};

/** `TBD` as a date is an open question, which has a rule of its own. */
function isMarker(text: string): boolean {
  return marker.test(text);
}

const marker = new RegExp(String.raw`^(?:${markerWords}|\?{3,})$`);
