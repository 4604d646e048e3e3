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
    why: 'The tier tells sales, support and marketing how much they have to prepare. Left open, each of them guesses, and the guesses differ.',
    howToFix: 'Agree on the tier with product marketing and write it. That nothing is announced is an answer too: `none`.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nhorizon: current\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nhorizon: current\nlaunch_tier: none\n',
    },
  },
  *check({ spec }) {
    if (!spec.hasReached('in-review') || spec.at('launch_tier').exists) return;
    yield { span: placeFor(spec, 'launch_tier'), fixes: () => fillIn(spec, 'Insert `launch_tier`', [['launch_tier']]) };
  },
};
