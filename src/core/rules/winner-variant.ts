import { nearest } from '../nearest.js';
import type { Rule } from './rule.js';
import { variants } from './support/experiment.js';
import { listedUpTo } from './support/words.js';

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
    why: 'The winner is what gets rolled out. A name that no variant has leaves open what that was.',
    howToFix: 'Write the variant\'s `key` as it stands under `variants`. Leave `winner` out when nothing won.',
    source: 'this-project',
    examples: { bad: example('new-checklist'), good: example('checklist') },
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

function example(winner: string): string {
  return (
    'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: stopped\nvariants:\n  - key: control\n    control: true\n  - key: checklist\n' +
    `results:\n  winner: ${winner}\n`
  );
}
