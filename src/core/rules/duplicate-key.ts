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
    why: 'Only one of the two is read. Whoever wrote the other believes it is in force.',
    howToFix: 'Join the two, or delete one.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\ntitle: Find reports\nstatus: draft\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n',
    },
  },
};
