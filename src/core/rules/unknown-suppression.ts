import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by suppression itself. */
export const unknownSuppression: Rule = {
  meta: {
    id: 'unknown-suppression',
    title: 'A suppression of a rule that does not exist',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    messages: {
      default: 'There is no rule called `{id}`, so this silences nothing. The name of a rule stands behind its message.',
      meant: 'There is no rule called `{id}`, so this silences nothing. Did you mean `{meant}`?',
      none: 'This names no rule, so it silences nothing. Write `product-specs-ignore`, the rule, a colon and the reason.',
    },
    why: 'A misspelt suppression looks as if something had been decided, and silences nothing.',
    howToFix: 'Write the rule\'s name as it stands behind its message.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n# product-specs-ignore valid-dates: the archive says so\ncreated: 2026-02-30\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n# product-specs-ignore valid-date: the archive says so\ncreated: 2026-02-30\n',
    },
  },
};
