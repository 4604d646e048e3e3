import { replaceValue } from '../edit/replace.js';
import { declaredMetrics } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import { numberText } from '../wording/numbers.js';
import type { Rule } from './rule.js';

const most = 5;

export const manyMetrics: Rule = {
  meta: {
    id: 'many-metrics',
    title: 'Many metrics and no correction',
    kinds: ['experiment'],
    sections: ['metrics', 'analysis'],
    level: { base: 'warning' },
    messages: {
      default:
        'With {count} metrics that could show a win, the chance that at least one does so by luck is about {chance} %, not {alpha} %. ' +
        'Keep the few that decide, or choose a `correction` under `analysis`.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const correction = spec.at('analysis', 'correction');
    // Guardrails all have to hold, so none of them can bring a lucky win. A Bayesian analysis has no such correction.
    const deciding = declaredMetrics(spec).filter(({ role }) => role !== 'guardrail');
    if (deciding.length <= most || spec.at('analysis', 'method').text === 'bayesian') return;
    if (correction.exists && correction.text !== 'none') return;
    const stated = spec.at('analysis', 'alpha').number ?? 0.05;
    const alpha = stated > 0 && stated < 1 ? stated : 0.05;
    const chance = 100 * (1 - (1 - alpha) ** deciding.length);
    yield {
      data: { count: deciding.length, chance: numberText(chance, 0), alpha: numberText(100 * alpha, 1) },
      span: spec.at('metrics', 'secondary').anchor,
      fixes: () => [correct(spec)],
    };
  },
};

function correct(spec: Spec): Fix {
  const { source, kind } = spec;
  const { node, exists } = spec.at('analysis', 'correction');
  const inside = spec.at('analysis').exists;
  const edits =
    node && exists ? replaceValue(source, node, 'holm')
    : insertAt(source, kind.schema, inside ? ['analysis', 'correction'] : ['analysis'], inside ? ' holm' : '\n  correction: holm');
  return { title: 'Set `correction` to `holm`', safe: false, edits };
}
