import { requirementsOf, type Requirement } from '../spec/requirements.js';
import type { Rule } from './rule.js';

const enough = 5;
const share = 0.6;

export const allMust: Rule = {
  meta: {
    id: 'all-must',
    title: 'Nearly everything is a must',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning' },
    messages: {
      default: 'Musts are {percent} % of the effort, so hardly anything can give way when time runs short. Keep them at 60 % or less.',
      count: '{musts} of {all} requirements are musts, so hardly anything can give way when time runs short. Keep them at 60 % or less.',
    },
    source: 'moscow',
  },
  *check({ spec }) {
    const requirements = requirementsOf(spec).filter(({ priority, later }) => !later && /^(must|should|could)$/.test(priority ?? ''));
    if (requirements.length < enough) return;
    const musts = requirements.filter(({ priority }) => priority === 'must');
    const span = spec.at('requirements').anchor;
    const [all, must] = [effortOf(requirements), effortOf(musts)];
    if (all === undefined || must === undefined || all === 0) {
      if (musts.length > share * requirements.length) yield { message: 'count', data: { musts: musts.length, all: requirements.length }, span };
    } else if (must > share * all) yield { data: { percent: Math.round((must / all) * 100) }, span };
  },
};

/** The effort of all of them together; undefined where one has none, because a part says nothing about the whole. */
function effortOf(requirements: readonly Requirement[]): number | undefined {
  let sum = 0;
  for (const { view } of requirements) {
    const effort = view.at('effort').number;
    if (effort === undefined || !(effort >= 0)) return undefined;
    sum += effort;
  }
  return sum;
}
