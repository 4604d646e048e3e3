import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

/** Raised by the structure check. */
export const wrongType: Rule = {
  meta: {
    id: 'wrong-type',
    title: 'Not the form this takes',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', structural: true },
    fixable: true,
    messages: {
      default: '{name} should be {expected}; here it is {found}.',
      under: '{name} has several parts, each on a line of its own below it. Move the text under `{key}`.',
      entry: '{name} is a list of entries. Move the text into a first entry, under `{key}`.',
      characters: '`{text}` cannot be used for {name}: use letters, digits, `_`, `-` and `.`, without spaces.',
      tooSmall: '{name} is {text}; the least that makes sense is {limit}.',
      tooFew: '{name} needs at least {limit} entries. Add what is missing.',
      tooMany: '{name} takes at most {limit} entries. Take out what is too much, or move it elsewhere.',
      tooLarge: '{name} is {text}; the most that makes sense is {limit}.',
    },
    source: 'this-project',
  },
};
