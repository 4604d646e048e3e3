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
    why: 'A spec of that size is never read by anybody; it usually holds pasted data. Reading it on every keystroke would slow the editor down.',
    howToFix: 'Move pasted data to a file of its own and link to it under `links`.',
    source: 'this-project',
    examples: {
      bad: `spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: ${'x'.repeat(40)}\n`,
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: People find a saved report.\n',
    },
  },
};
