import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by suppression itself, which alone knows what it silenced. */
export const unusedSuppression: Rule = {
  meta: {
    id: 'unused-suppression',
    title: 'A suppression that silences nothing',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    fixable: true,
    messages: { default: 'Nothing here breaks `{id}` any more. Remove it from the comment.' },
    source: 'this-project',
  },
};
