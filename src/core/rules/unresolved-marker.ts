import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Whole words in capitals, or three question marks and more; text in `code` is left alone. */
const marker = /`[^`]*`|(?<![\p{L}\p{N}_])(TBD|TODO|TBC|FIXME)(?![\p{L}\p{N}_])|(\?{3,})/gu;

export const unresolvedMarker: Rule = {
  meta: {
    id: 'unresolved-marker',
    title: 'Left to be decided',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '`{marker}` leaves this open. Write the answer, or move the question to where somebody owns it.',
    },
    why: 'A TBD has no owner and no date, so nobody closes it. Readers cannot tell whether it was forgotten.',
    howToFix: 'Decide it, or add it under `open_questions` with an owner and a due date (in a brief without that section: under `risks`).',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: Search in TBD languages.\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: Search in three languages.\n',
    },
  },
  *check({ spec }) {
    for (const { node, isKey } of spec.fields) {
      if (isKey || node.kind !== 'scalar' || typeof node.value !== 'string') continue;
      const text = spec.source.text.slice(node.span.start, node.span.end);
      for (const match of text.matchAll(marker)) {
        const found = match[1] ?? match[2];
        if (found === undefined) continue;
        const start = node.span.start + match.index;
        yield { data: { marker: found }, span: { start, end: start + found.length } };
      }
    }
  },
};
