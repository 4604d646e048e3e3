import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';
import { keys } from './support/words.js';

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
    why: 'Every team has more problems than time. Whom it hurts and what it costs to wait is what one problem can be weighed against another with.',
    howToFix: 'Name a group of people and a situation, and what they and the company lose each month. If nobody knows, customer success and data are good people to ask.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nproblem:\n  statement: Saved reports are hard to find again.\n',
      good:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nproblem:\n  statement: Saved reports are hard to find again.\n' +
        '  who: Analysts with more than 50 saved reports\n  cost_of_inaction: About ten minutes a day for each of 400 analysts.\n',
    },
  },
  *check({ spec }) {
    const problem = spec.at('problem');
    // A problem that is not there at all is one thing that is missing, and reported as such.
    if (!mayLackKeys(problem) || problem.entries().length === 0) return;
    const missing = ['who', 'cost_of_inaction'].filter((key) => !problem.at(key).exists);
    const [first] = missing;
    if (first === undefined) return;
    yield {
      ...(missing.length === 1 && { message: first }),
      span: placeFor(spec, 'problem', ...(missing.length === 1 ? [first] : [])),
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['problem', key])),
    };
  },
};
