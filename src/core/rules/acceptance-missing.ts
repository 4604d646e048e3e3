import { insertPair } from '../edit/insert.js';
import { requirementsOf } from '../spec/requirements.js';
import type { Rule } from './rule.js';
import { tellLackingRequirements } from './support/lacking.js';

const places = '\n  - given: <what is the case before>\n    when: <what somebody does>\n    then: <what can be seen afterwards>';

export const acceptanceMissing: Rule = {
  meta: {
    id: 'acceptance-missing',
    title: 'A requirement nobody can check',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{requirement} has no `acceptance`. Write how somebody can see that it is met: given, when and then, or one sentence with shall.',
      ofAll: 'None of the {count} requirements has `acceptance`. Write how somebody can see that each is met: given, when and then, or one sentence with shall.',
    },
    source: 'iso-29148',
  },
  *check({ spec }) {
    const owing = requirementsOf(spec).filter(({ later }) => !later);
    const lacking = owing.filter(({ acceptance }) => !acceptance.some((criterion) => criterion.exists));
    yield* tellLackingRequirements(spec, owing, lacking, 'Insert an acceptance criterion', ({ view, map }) =>
      // A key that is there without criteria has to be filled by hand.
      view.at('acceptance').pair ? [] : insertPair(spec.source, map, 'acceptance', places, { before: 'effort' }),
    );
  },
};
