import { syntaxMessages } from '../parse/messages.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised while parsing. */
export const duplicateKey: Rule = {
  meta: {
    id: 'duplicate-key',
    title: 'The same key twice',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: syntaxMessages['duplicate-key'],
    source: 'this-project',
  },
};
