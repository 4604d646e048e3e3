import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { placeFor } from './support/places.js';

export const launchTier: Rule = {
  meta: {
    id: 'launch-tier',
    title: 'Nobody has said how big the launch is',
    kinds: ['prd', 'launch'],
    sections: [],
    // Never asked of a draft, so there is no lower level.
    level: { base: 'warning', draft: 'warning' },
    messages: {
      default: 'It is not said how big the launch is. Write `launch_tier`: `tier-1` for a campaign everywhere, `tier-2`, `tier-3` for a release note, or `none` for no announcement.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!spec.hasReached('in-review') || spec.at('launch_tier').exists) return;
    yield { span: placeFor(spec, 'launch_tier'), fixes: () => fillIn(spec, 'Insert `launch_tier`', [['launch_tier']]) };
  },
};
