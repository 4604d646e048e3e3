import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by the structure check. */
export const missingKey: Rule = {
  meta: {
    id: 'missing-key',
    title: 'A line every spec starts with is missing',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      default: 'This {kind} still needs {keys} at the top.',
      one: 'This {kind} still needs `{key}` at the top, for example `{example}`.',
      empty: '`{key}` is empty. Write it behind the colon, for example `{example}`.',
      within: '{name} still needs `{key}`. Add it.',
    },
    source: 'this-project',
  },
};
