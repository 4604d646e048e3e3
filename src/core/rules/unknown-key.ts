import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by the structure check. */
export const unknownKey: Rule = {
  meta: {
    id: 'unknown-key',
    title: 'A key that means nothing here',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    messages: {
      meant: '`{key}` is not known in {place}. Did you mean `{meant}`?',
      home: '`{key}` does not belong here. Move it under `{home}`.',
      default: '`{key}` is not known in {place}. Known there: {known}.',
      top: '`{key}` is no part of {place}. For something of your own, start the key with `x-`: `{own}`.',
      twin: '`{meant}` is already in this file; put these lines there.',
      owner: 'Each section has its own owner: name people under `team`, or change one section under `ownership`.',
    },
    why: 'What stands under a key nobody knows is not checked, not shown and not owned by anybody, although it looks as if it were.',
    howToFix: 'Correct the spelling, move the line to the section it belongs to, or start a key of your own at the top level with `x-`.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nproblm:\n  statement: People cannot find a report they saved.\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nproblem:\n  statement: People cannot find a report they saved.\n',
    },
  },
};
