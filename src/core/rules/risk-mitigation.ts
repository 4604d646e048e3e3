import type { Rule } from './rule.js';
import { begunEntries, tellMissing } from './support/entries.js';

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
    why: 'A list of worries changes nothing. What somebody does about them does, and only if it is clear who.',
    howToFix: 'Write one sentence as `mitigation` and one person as `owner`. To accept a risk is an answer too, if somebody says so.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nrisks:\n  - id: slow\n    type: feasibility\n    text: With 10,000 reports the search takes too long.\n',
      good:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nrisks:\n  - id: slow\n    type: feasibility\n    text: With 10,000 reports the search takes too long.\n' +
        '    mitigation: We try it with the three largest accounts before anything else is built.\n    owner: Tom Nguyen\n',
    },
  },
  *check({ spec }) {
    const list = spec.at('risks');
    yield* tellMissing(spec, list, begunEntries(list, 'Risk', 'text'), ['mitigation', 'owner']);
  },
};
