import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by suppression itself, which alone knows what it silenced. */
export const unusedSuppression: Rule = {
  meta: {
    id: 'unused-suppression',
    title: 'A suppression that silences nothing',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    messages: { default: 'Nothing here breaks `{id}` any more. Remove it from the comment.' },
    why: 'A suppression left behind would silence the next, real finding without anybody noticing.',
    howToFix: 'Delete the comment, or the rule from its list. The quick fix does it.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n# product-specs-ignore valid-date: agreed with Ana\ncreated: 2026-02-28\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\n# product-specs-ignore valid-date: the archive says so\ncreated: 2026-02-30\n',
    },
  },
};
