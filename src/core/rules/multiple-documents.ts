import { syntaxMessages } from '../parse/messages.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised while parsing. */
export const multipleDocuments: Rule = {
  meta: {
    id: 'multiple-documents',
    title: 'More than one spec in a file',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: syntaxMessages['multiple-documents'],
    source: 'this-project',
  },
};
