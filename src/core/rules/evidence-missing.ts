import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';

export const evidenceMissing: Rule = {
  meta: {
    id: 'evidence-missing',
    title: 'No evidence',
    kinds: ['prd', 'experiment'],
    sections: ['evidence'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'There is no evidence. Add under `evidence` what you counted and what people told or showed you, each with its source and date.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    // An A/A test checks the measurement. There is no idea that evidence could speak for.
    if (spec.at('design').text === 'aa' || spec.at('evidence').items().length > 0) return;
    yield { span: placeFor(spec, 'evidence'), fixes: () => fillIn(spec, 'Insert a piece of evidence to fill in', [['evidence']]) };
  },
};
