import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by the structure check. */
export const unknownValue: Rule = {
  meta: {
    id: 'unknown-value',
    title: 'Not one of the choices',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      default: '`{found}` is not a choice for {name}. It should be {expected}.',
      meant: '`{found}` is not a choice for {name}. Did you mean `{meant}`?',
    },
    why: 'Fixed choices are what lists, checks and owners are worked out from; another word for the same thing is not understood.',
    howToFix: 'Pick one of the choices; completion offers them, and the hover says what each means.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: drfat\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n',
    },
  },
};
