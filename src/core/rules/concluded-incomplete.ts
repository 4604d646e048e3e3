import { fillIn } from '../spec/fill.js';
import { keys } from '../wording/words.js';
import type { Rule } from './rule.js';
import { mayLackKeys } from './support/places.js';

export const concludedIncomplete: Rule = {
  meta: {
    id: 'concluded-incomplete',
    title: 'Concluded without outcome, decision or learning',
    kinds: ['experiment'],
    sections: ['results'],
    level: { base: 'error' },
    messages: {
      default: 'The experiment is concluded, but its results have no {missing}. Write what came out, what you do now and what you learned, or go back to `stopped`.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    const results = spec.at('results');
    // Without any results the status itself is wrong, which is a finding of its own.
    if (spec.status !== 'concluded' || !results.exists || !mayLackKeys(results)) return;
    const missing = ['outcome', 'decision', 'learning'].filter((key) => !results.at(key).exists);
    if (missing.length === 0) return;
    yield {
      data: { missing: keys(missing, 'or') },
      span: results.anchor,
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['results', key])),
    };
  },
};
