import { syntaxMessages } from '../parse/messages.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised while parsing. */
export const aliasLimit: Rule = {
  meta: {
    id: 'alias-limit',
    title: 'Repeats itself too often',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: syntaxMessages['alias-limit'],
    source: 'this-project',
  },
};
