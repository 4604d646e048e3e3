import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by suppression itself. */
export const suppressionReason: Rule = {
  meta: {
    id: 'suppression-reason',
    title: 'A suppression without a reason',
    kinds: allKinds,
    sections: [],
    level: { base: 'info', structural: true },
    messages: { default: 'Say why this is silenced: add a colon and the reason after the rule.' },
    why: 'The next reader, who was not in the room, has to decide whether it still holds.',
    howToFix: 'Write `# product-specs-ignore <rule>: <reason>`.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n# product-specs-ignore valid-date\ncreated: 2026-02-30\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n# product-specs-ignore valid-date: the archive says so\ncreated: 2026-02-30\n',
    },
  },
};
