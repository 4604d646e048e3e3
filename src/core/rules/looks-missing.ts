import { isStandardDesign } from '../experiment/experiment.js';
import { fillIn } from '../spec/fill.js';
import { keys } from '../wording/words.js';
import type { Rule } from './rule.js';

export const looksMissing: Rule = {
  meta: {
    id: 'looks-missing',
    title: 'A group-sequential test without its looks',
    kinds: ['experiment'],
    sections: ['analysis'],
    level: { base: 'warning' },
    messages: {
      default: 'A group-sequential test reads the numbers several times with a stricter bar, but there is no {missing} here. Say how often, and how strict the early looks are.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const analysis = spec.at('analysis');
    if (analysis.at('method').text !== 'group-sequential' || !isStandardDesign(spec)) return;
    const missing = ['looks', 'boundary'].filter((key) => !analysis.at(key).exists);
    if (missing.length === 0) return;
    yield {
      data: { missing: keys(missing, 'and no') },
      span: analysis.at('method').span,
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['analysis', key])),
    };
  },
};
