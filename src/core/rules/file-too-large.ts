import { syntaxMessages } from '../parse/messages.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised before parsing. */
export const fileTooLarge: Rule = {
  meta: {
    id: 'file-too-large',
    title: 'Too large to read',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: syntaxMessages['file-too-large'],
    source: 'this-project',
  },
};
