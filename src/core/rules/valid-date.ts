import { isPlaceholder } from '../spec/view.js';
import { dayNumber, meantDay } from '../wording/dates.js';
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
      const message = /^\d{4}-\d{2}-\d{2}$/.test(found) ? 'impossible' : meant !== undefined ? 'meant' : 'default';
      yield {
        message,
        data: { found, today, meant: meant?.day ?? '' },
        span: node.span,
        ...(meant !== undefined && { fixes: () => [{ title: `Write ${meant.day}`, safe: meant.certain, edits: [{ ...node.span, newText: meant.day }] }] }),
      };
    }
  },
};

/** `TBD` as a date is an open question, which has a rule of its own. */
function isMarker(text: string): boolean {
  return marker.test(text);
}

const marker = new RegExp(String.raw`^(?:${markerWords}|\?{3,})$`);
