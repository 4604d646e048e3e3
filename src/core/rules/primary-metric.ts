import { fillIn } from '../spec/fill.js';
import { keys } from '../wording/words.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';

const wanted = ['type', 'direction', 'definition'] as const;

export const primaryMetric: Rule = {
  meta: {
    id: 'primary-metric',
    title: 'The primary metric is missing or incomplete',
    kinds: ['experiment'],
    sections: ['metrics'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'The primary metric{name} has no {missing} yet. Add what is missing, so that everybody counts the same thing and knows which way is good.',
      none: 'No metric decides this experiment yet. Choose the one number that does and write it as `primary` under `metrics`, with type, direction and definition.',
    },
    source: 'growth-pm',
  },
  *check({ spec }) {
    const primary = spec.at('metrics', 'primary');
    if (!mayLackKeys(spec.at('metrics')) || !mayLackKeys(primary)) return;
    if (!primary.exists) {
      const path = ['metrics', 'primary'];
      yield { message: 'none', span: placeFor(spec, ...path), fixes: () => fillIn(spec, 'Insert the primary metric', [path]) };
      return;
    }
    const missing = wanted.filter((key) => !primary.at(key).exists);
    if (missing.length === 0) return;
    const id = primary.at('id');
    yield {
      data: { name: id.filledText === undefined ? '' : ` \`${id.filledText}\``, missing: keys(missing, 'or') },
      span: id.exists ? id.span : primary.anchor,
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['metrics', 'primary', key])),
    };
  },
};
