import { markerWords } from '../wording/markers.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';
import { spanFinder } from './support/value-offsets.js';

/** Whole words in capitals, or three question marks and more; text in `code` is left alone. */
const marker = new RegExp('`[^`]*`|' + String.raw`(?<![\p{L}\p{N}_])(${markerWords})(?![\p{L}\p{N}_])|(\?{3,})`, 'gu');

/** Most texts have none, and one look is enough to see that. */
const any = new RegExp(String.raw`${markerWords}|\?{3}`);

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
    source: 'this-project',
  },
  *check({ spec }) {
    if (!any.test(spec.source.text)) return;
    for (const { node, isKey } of spec.fields) {
      if (isKey || node.kind !== 'scalar' || typeof node.value !== 'string') continue;
      if (!any.test(node.value)) continue;
      const spanOf = spanFinder(spec.source.text, node);
      for (const match of node.value.matchAll(marker)) {
        const found = match[1] ?? match[2];
        if (found === undefined) continue;
        yield { data: { marker: found }, span: spanOf(match.index, match.index + found.length) };
      }
    }
  },
};
