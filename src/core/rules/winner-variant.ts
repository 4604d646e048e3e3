import { isControl, variants } from '../experiment/experiment.js';
import { nearest } from '../nearest.js';
import { listedUpTo } from '../wording/words.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { Rule, RuleProblem } from './rule.js';

export const winnerVariant: Rule = {
  meta: {
    id: 'winner-variant',
    title: 'The winner is none of the treatments',
    kinds: ['experiment'],
    sections: ['results', 'variants'],
    level: { base: 'error', structural: true },
    messages: {
      default: 'No variant has the key `{winner}`. {known} If none of them won, leave `winner` out.',
      control: 'The winner is `{winner}`, which is the control, and yet you roll the change out. Name the variant that is rolled out, or correct the decision.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const winner = spec.at('results', 'winner');
    if (!winner.filled || winner.text === undefined) return;
    const known = variants(spec).flatMap((variant) => variant.at('key').text ?? []);
    if (known.includes(winner.text)) {
      yield* judgeControl(spec, winner);
      return;
    }
    const meant = nearest(winner.text, known);
    const choice = meant !== undefined ? `Did you mean \`${meant}\`?` : known.length > 0 ? `There is ${listedUpTo(known.map((key) => `\`${key}\``), 4)}.` : 'There are no variants yet.';
    yield {
      data: { winner: winner.text, known: choice },
      span: winner.span,
      fixes: () => (meant === undefined ? [] : [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...winner.span, newText: meant }] }]),
    };
  },
};

/** There is nothing to roll out where everything stays as it is. */
function* judgeControl(spec: Spec, winner: View): Iterable<RuleProblem> {
  const decision = spec.at('results', 'decision');
  const all = variants(spec);
  if (decision.text !== 'roll-out' || !all.some((variant) => isControl(variant) && variant.at('key').text === winner.text)) return;
  const treatments = all.flatMap((variant) => (isControl(variant) ? [] : (variant.at('key').filledText ?? [])));
  yield {
    message: 'control',
    data: { winner: winner.text ?? '' },
    span: winner.span,
    related: [{ span: decision.span, message: 'The decision' }],
    fixes: () => treatments.map((key) => ({ title: `Change to \`${key}\``, safe: false, edits: [{ ...winner.span, newText: key }] })),
  };
}
