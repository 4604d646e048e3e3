import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by suppression itself. */
export const unknownSuppression: Rule = {
  meta: {
    id: 'unknown-suppression',
    title: 'A suppression of a rule that does not exist',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    messages: {
      default: 'There is no rule called `{id}`, so this silences nothing. The name of a rule stands behind its message.',
      meant: 'There is no rule called `{id}`, so this silences nothing. Did you mean `{meant}`?',
      none: 'This names no rule, so it silences nothing. Write `product-specs-ignore`, the rule, a colon and the reason.',
    },
    source: 'this-project',
  },
};
