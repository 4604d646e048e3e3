import type { Rule } from './rule.js';
import { bounded, hitsOf, requirementPassages } from './support/passages.js';

const openEnd = new RegExp(
  [
    bounded(
      [
        'etc\\.?', 'et\\s+cetera', 'and\\s+so\\s+(?:on|forth)', '(?:including(?:\\s*,)?\\s+)?but\\s+not\\s+limited\\s+to', 'and\\s+the\\s+like', 'and\\s+similar(?!\\s+to\\b)',
        'or\\s+similar(?!\\s+to\\b)', 'and\\s+others(?=\\s*(?:[.,;)]|$))', 'among\\s+others', 'amongst\\s+others', 'and\\s+such', '(?<!more\\s)and\\s+more(?=\\s*(?:[.,;)]|$))',
      ].join('|'),
    ),
    '(?<=,\\s?)(?:…|\\.\\.\\.)',
  ].join('|'),
  'giu',
);

/** Examples of what has been named, or a row of numbers: neither pretends to be the whole list. */
const isExample = /\b(?:e\.?g\.?|for\s+example|examples?|for\s+instance|such\s+as|any\b[^;]*\bincluding)\b[^;]*$|\d[’']?\s*$/iu;

export const openEnded: Rule = {
  meta: {
    id: 'open-ended',
    title: 'A list without an end',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning' },
    messages: {
      default: '`{word}` leaves the list open, so nobody can say when it is done. Name all of it, or say what belongs to it and what does not.',
    },
    source: 'incose',
  },
  *check({ spec, config }) {
    for (const { word, span, before } of hitsOf(requirementPassages(spec, config.vocabulary), openEnd)) {
      if (!isExample.test(before)) yield { data: { word }, span };
    }
  },
};
