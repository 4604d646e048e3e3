import { isStandardDesign, variants } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import { shareText } from '../wording/numbers.js';
import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';

export const correctionMissing: Rule = {
  meta: {
    id: 'correction-missing',
    title: 'Several treatments and no correction',
    kinds: ['experiment'],
    sections: ['analysis', 'variants'],
    level: { base: 'warning' },
    messages: {
      default:
        '{treatments} treatments are compared with the control, each with a risk of {alpha} to win by chance: together that is up to {risk}. ' +
        'Choose a `correction` under `analysis`, such as `holm`, or test fewer at once.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const correction = spec.at('analysis', 'correction');
    if (!isStandardDesign(spec) || spec.at('analysis', 'method').text === 'bayesian') return;
    if (correction.exists && correction.text !== 'none') return;
    const treatments = variants(spec).filter((variant) => variant.at('weight').percent !== 0).length - 1;
    if (treatments < 2) return;
    const written = spec.at('analysis', 'alpha').number ?? 0.05;
    const alpha = written > 0 && written < 0.5 ? written : 0.05;
    yield {
      // As if the comparisons were independent; that they share a control makes it a little less.
      data: { treatments, alpha: shareText(alpha), risk: shareText(Math.round(1000 * (1 - (1 - alpha) ** treatments)) / 1000) },
      span: correction.exists ? correction.span : placeFor(spec, spec.at('analysis').exists ? 'analysis' : 'variants'),
      fixes: () => [...correctWith(spec, 'holm'), ...correctWith(spec, 'bonferroni')],
    };
  },
};

function correctWith(spec: Spec, method: string): readonly Fix[] {
  const correction = spec.at('analysis', 'correction');
  const path = spec.at('analysis').exists ? ['analysis', 'correction'] : ['analysis'];
  const edits = correction.exists
    ? [{ ...correction.span, newText: method }]
    : insertAt(spec.source, spec.kind.schema, path, path.length === 1 ? `\n  correction: ${method}` : ` ${method}`);
  return edits.length === 0 ? [] : [{ title: `Correct with \`${method}\``, safe: false, edits }];
}
