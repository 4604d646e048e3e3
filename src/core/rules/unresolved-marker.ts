import { markerWords } from '../wording/markers.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';
import { spanFinder } from './support/value-offsets.js';

/** Whole words in capitals, or three question marks and more; text in `code` is left alone. */
const marker = new RegExp('`[^`]*`|' + String.raw`(?<![\p{L}\p{N}_])(${markerWords})(?![\p{L}\p{N}_])|(\?{3,})`, 'gu');

/** All that is written. */
const noAnswer = /^\s*(?:n\/a|n\.\s?a|not\s+applicable)\.?\s*$/i;

/** Most texts have none of them, and one look is enough to see that. */
const any = new RegExp(String.raw`${markerWords}|\?{3}|\b[nN](?:/|\.\s?)[aA]\b|\b(?:not|Not|NOT)\s+(?:applicable|Applicable|APPLICABLE)\b`);

export const unresolvedMarker: Rule = {
  meta: {
    id: 'unresolved-marker',
    title: 'Left to be decided',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', risesWhenFirm: true, lighter: new Set(['empty']) },
    messages: {
      default: '`{marker}` leaves this open. Write the answer, or move the question to where somebody owns it.',
      empty: '`{marker}` tells a reader nothing. Write the answer, or take the line out if there is none.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!any.test(spec.source.text)) return;
    for (const { node, schema, section, isKey } of spec.fields) {
      if (isKey || node.kind !== 'scalar' || typeof node.value !== 'string') continue;
      if (!any.test(node.value)) continue;
      // Of a risk it says that there is none.
      if (schema['x-prose'] === true && section !== 'risks' && noAnswer.test(node.value)) yield { message: 'empty', data: { marker: node.value.trim() }, span: node.span };
      const spanOf = spanFinder(spec.source.text, node);
      for (const match of node.value.matchAll(marker)) {
        const found = match[1] ?? match[2];
        if (found === undefined) continue;
        yield { data: { marker: found }, span: spanOf(match.index, match.index + found.length) };
      }
    }
  },
};
