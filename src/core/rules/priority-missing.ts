import { insertPair } from '../edit/insert.js';
import { requirementsOf } from '../spec/requirements.js';
import type { Rule } from './rule.js';
import { tellLackingRequirements } from './support/lacking.js';

export const priorityMissing: Rule = {
  meta: {
    id: 'priority-missing',
    title: 'A requirement without a priority',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning' },
    messages: {
      default: '{requirement} has no `priority`. Write must, should, could or wont, so that everybody knows what gives way when time runs short.',
      ofAll: 'None of the {count} requirements has a `priority`. Write must, should, could or wont, so that everybody knows what gives way when time runs short.',
    },
    source: 'moscow',
  },
  *check({ spec }) {
    const requirements = requirementsOf(spec);
    const lacking = requirements.filter(({ view }) => !view.at('priority').exists);
    yield* tellLackingRequirements(spec, requirements, lacking, 'Insert a priority', ({ view, map }) =>
      view.at('priority').pair ? [] : insertPair(spec.source, map, 'priority', ' <must or should or could or wont>', { after: 'text' }),
    );
  },
};
