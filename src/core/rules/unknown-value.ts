import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by the structure check. */
export const unknownValue: Rule = {
  meta: {
    id: 'unknown-value',
    title: 'Not one of the choices',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    fixable: true,
    messages: {
      default: '`{found}` is not a choice for {name}. It should be {expected}.',
      meant: '`{found}` is not a choice for {name}. Did you mean `{meant}`?',
    },
    source: 'this-project',
  },
};
