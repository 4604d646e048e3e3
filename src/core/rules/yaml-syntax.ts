import { syntaxAdvice, syntaxMessages } from '../parse/messages.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised while parsing. */
export const yamlSyntax: Rule = {
  meta: {
    id: 'yaml-syntax',
    title: 'The text cannot be read',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true, lighter: syntaxAdvice },
    fixable: true,
    messages: syntaxMessages['yaml-syntax'],
    source: 'this-project',
  },
};
