import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by suppression itself. */
export const suppressionReason: Rule = {
  meta: {
    id: 'suppression-reason',
    title: 'A suppression without a reason',
    kinds: allKinds,
    sections: [],
    level: { base: 'info', structural: true },
    messages: { default: 'Say why this is silenced: add a colon and the reason after the rule.' },
    source: 'this-project',
  },
};
