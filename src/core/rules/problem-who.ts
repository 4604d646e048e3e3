import type { Rule } from './rule.js';
import { lackingKeys } from './support/lacking.js';
import { mayLackKeys } from './support/places.js';

export const problemWho: Rule = {
  meta: {
    id: 'problem-who',
    title: 'Not said whose problem it is, or what it costs',
    kinds: ['prd'],
    sections: ['problem'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'It is not said who has this problem, nor what it costs to leave it as it is. Write `who` and `cost_of_inaction` under `problem`.',
      who: 'It is not said who has this problem. Write it as `who` under `problem`: what these people do, and when it happens to them.',
      cost_of_inaction: 'It is not said what it costs to leave the problem as it is. Write it as `cost_of_inaction` under `problem`, with a number if you have one.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const problem = spec.at('problem');
    // A problem that is not there at all is one thing that is missing, and reported as such.
    if (!mayLackKeys(problem) || problem.entries().length === 0) return;
    const missing = ['who', 'cost_of_inaction'].filter((key) => !problem.at(key).exists);
    const [first] = missing;
    if (first === undefined) return;
    yield lackingKeys(spec, 'problem', missing, missing.length === 1 ? { message: first } : {});
  },
};
