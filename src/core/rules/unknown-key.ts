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
      notIndented: '`{key}` belongs under `{home}`, but its line begins as far left. Put two spaces before it.',
      default: '`{key}` is not known in {place}. Known there: {known}.',
      top: '`{key}` is no part of {place}. For something of your own, start the key with `x-`: `{own}`.',
      confidence: '`{key}` is not known in {place}. Write it as `alpha`, the risk of a false win that is left: a confidence of 95 % is `alpha: 0.05`.',
      twin: '`{meant}` is already in this file; put these lines there.',
      owner: 'Each section has its own owner: name people under `team`, or change one section under `ownership`.',
    },
    source: 'this-project',
  },
};
