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
    why: 'One file holds one spec, so that it can be named, reviewed and owned. What comes after the separator is not looked at.',
    howToFix: 'Give the second part a file of its own. If the line got there by accident, delete it.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n---\nsummary: People find a saved report.\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: People find a saved report.\n',
    },
  },
};
