import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by the structure check. */
export const missingKey: Rule = {
  meta: {
    id: 'missing-key',
    title: 'A line every spec starts with is missing',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      default: 'This is {phrase}, which always has `{key}`, but it is not here yet. Add a line `{key}:`{example}.',
      empty: '`{key}` is empty. Write it behind the colon{example}.',
    },
    why: 'Id, title and status are what other specs, lists and people go by.',
    howToFix: 'Add the line near the top. The quick fix inserts it.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\nstatus: draft\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search in saved reports\nstatus: draft\n',
    },
  },
};
