import type { Config } from '../config.js';
import type { Rule } from './rule.js';
import { listedItems } from './support/lists.js';
import { proseOf, type Prose } from './support/prose.js';

export const bundledChange: Rule = {
  meta: {
    id: 'bundled-change',
    title: 'Several changes or outcomes in one test',
    kinds: ['experiment'],
    sections: ['hypothesis'],
    level: { base: 'info' },
    messages: {
      change: 'This looks like several changes in one, joined by {joiner}. If they only make sense together, name what they add up to; else test them one by one, so that you know which of them worked.',
      outcome: 'This looks like several outcomes in one, joined by {joiner}. Keep the one that your primary metric shows, and move the others to the secondary metrics.',
    },
    source: 'core-and-growth',
  },
  *check({ spec, config }) {
    for (const field of ['change', 'outcome']) {
      const prose = proseOf(spec, spec.at('hypothesis', field));
      const join = prose && joinIn(prose, config);
      if (join) yield { message: field, data: { joiner: join.words }, span: prose.span(join.start, join.end) };
    }
  },
};

interface Join {
  /** As the message names it. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Words that put a second thing beside the first; "as well as before" compares instead. */
const phrases =
  /\bas\s+well\s+as\b(?!\s+(?:before|today|now|ever|possible|it|they|we|any|others?|(?:the|our)\s+(?:old|current|existing|present|control))\b)|\b(?:in\s+addition(?:\s+to)?|additionally|on\s+top\s+of\s+that|and\s+also|but\s+also)\b/gi;

/** Verbs with which "as well as" compares: it works as well as the form does. */
const compared = /\b(?:works?|working|performs?|performing|does|do|converts?|converting|just|at\s+least|sells?|fares?)\s+$/i;

function joinIn({ text }: Prose, config: Config): Join | undefined {
  for (const match of text.matchAll(phrases)) {
    const words = match[0].replace(/\s+/g, ' ').toLowerCase();
    if (config.vocabulary.has(words) || (words === 'as well as' && compared.test(text.slice(0, match.index)))) continue;
    return { words: `"${words}"`, start: match.index, end: match.index + match[0].length };
  }
  const semicolon = /;(?=\s*\S)/.exec(text);
  if (semicolon) return { words: 'a semicolon', start: semicolon.index, end: semicolon.index + 1 };
  const list = listedItems(text);
  return list && { words: 'commas', start: list.start, end: list.end };
}
