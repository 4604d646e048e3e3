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
    why: 'A few lines that repeat each other can stand for billions. Nothing that large can be checked or read.',
    howToFix: 'Write out what is repeated. Specs rarely need `&` and `*` at all.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nglossary: &a [*a]\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n',
    },
  },
};
