import { insertPair } from '../edit/insert.js';
import { deref } from '../parse/source.js';
import type { Rule } from './rule.js';

export const smallestIncrement: Rule = {
  meta: {
    id: 'smallest-increment',
    title: 'No first small step',
    kinds: ['prd'],
    sections: ['solution'],
    level: { base: 'info' },
    messages: {
      default: 'There is a solution but no `smallest_increment`. Write the smallest piece that would already teach you something or help somebody.',
    },
    source: 'core-and-growth',
  },
  *check({ spec }) {
    const solution = spec.at('solution');
    // Before there is an idea, there is nothing to make smaller.
    if (!solution.at('approach').filled || solution.at('smallest_increment').exists) return;
    yield {
      span: solution.anchor,
      ...(!solution.at('smallest_increment').pair && {
        fixes: () => [
          {
            title: 'Insert the smallest increment',
            safe: false,
            edits: insertPair(spec.source, deref(solution.node), 'smallest_increment', ' <the smallest piece worth trying>', { after: 'approach' }),
          },
        ],
      }),
    };
  },
};
