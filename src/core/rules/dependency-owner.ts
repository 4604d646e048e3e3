import { begunEntries, isOpen } from '../spec/entries.js';
import type { Rule } from './rule.js';
import { tellMissingKeys } from './support/lacking.js';

export const dependencyOwner: Rule = {
  meta: {
    id: 'dependency-owner',
    title: 'A dependency nobody sees to',
    kinds: ['prd'],
    sections: ['dependencies'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{entry} has no `owner` and no `needed_by`. Name the person who makes sure that it arrives, and the day from which you cannot go on without it.',
      owner: '{entry} has no `owner`. Name the person who makes sure that it arrives.',
      needed_by: '{entry} has no `needed_by`. Write the day from which you cannot go on without it, and tell those who deliver it.',
      ofAll: 'None of the {count} open dependencies has an `owner` or `needed_by`. Write for each who makes sure that it arrives, and from which day you cannot go on without it.',
      ownerOfAll: 'None of the {count} open dependencies has an `owner`. Name for each the person who makes sure that it arrives.',
      needed_byOfAll: 'None of the {count} open dependencies has `needed_by`. Write for each the day from which you cannot go on without it.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const list = spec.at('dependencies');
    yield* tellMissingKeys(spec, list, begunEntries(list, 'Dependency', 'on').filter(isOpen), ['owner', 'needed_by']);
  },
};
