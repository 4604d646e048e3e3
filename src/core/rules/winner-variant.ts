import { variants } from '../experiment/experiment.js';
import { nearest } from '../nearest.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule } from './rule.js';

export const winnerVariant: Rule = {
  meta: {
    id: 'winner-variant',
    title: 'The winner is none of the variants',
    kinds: ['experiment'],
    sections: ['results', 'variants'],
    level: { base: 'error', structural: true },
    messages: {
      default: 'No variant has the key `{winner}`. {known} If none of them won, leave `winner` out.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const winner = spec.at('results', 'winner');
    if (!winner.filled || winner.text === undefined) return;
    const known = variants(spec).flatMap((variant) => variant.at('key').text ?? []);
    if (known.includes(winner.text)) return;
    const meant = nearest(winner.text, known);
    const choice = meant !== undefined ? `Did you mean \`${meant}\`?` : known.length > 0 ? `There is ${listedUpTo(known.map((key) => `\`${key}\``), 4)}.` : 'There are no variants yet.';
    yield {
      data: { winner: winner.text, known: choice },
      span: winner.span,
      fixes: () => (meant === undefined ? [] : [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...winner.span, newText: meant }] }]),
    };
  },
};
