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
    messages: syntaxMessages['yaml-syntax'],
    why: 'The file is read by its punctuation and indentation. One slip can hide everything below it, or change what it means.',
    howToFix: 'Do what the message says; most slips have a quick fix. When in doubt, put the text between double quotes.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search: the next step\nstatus: draft\n',
      good: 'spec: prd/v1\nid: search\ntitle: "Search: the next step"\nstatus: draft\n',
    },
  },
};
