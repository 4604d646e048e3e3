import { begunEntries } from '../spec/entries.js';
import type { Rule } from './rule.js';
import { tellMissingKeys } from './support/lacking.js';

export const riskMitigation: Rule = {
  meta: {
    id: 'risk-mitigation',
    title: 'A risk nobody does anything about',
    kinds: ['prd', 'launch'],
    sections: ['risks'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{entry} has no `mitigation` and no `owner`. Write what you do about it, or why you accept it, and who keeps an eye on it.',
      mitigation: '{entry} has no `mitigation`. Write what makes it less likely or less bad, or why you accept it.',
      owner: '{entry} has no `owner`. Name the person who keeps an eye on it and speaks up.',
      ofAll: 'None of the {count} risks has a `mitigation` or an `owner`. Write for each what you do about it, or why you accept it, and who keeps an eye on it.',
      mitigationOfAll: 'None of the {count} risks has a `mitigation`. Write for each what makes it less likely or less bad, or why you accept it.',
      ownerOfAll: 'None of the {count} risks has an `owner`. Name for each the person who keeps an eye on it and speaks up.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const list = spec.at('risks');
    yield* tellMissingKeys(spec, list, begunEntries(list, 'Risk', 'text'), ['mitigation', 'owner']);
  },
};
