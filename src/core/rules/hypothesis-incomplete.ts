import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';
import { keys } from './support/words.js';

const parts = ['because', 'change', 'outcome', 'metric', 'direction'];

export const hypothesisIncomplete: Rule = {
  meta: {
    id: 'hypothesis-incomplete',
    title: 'A hypothesis with a part missing',
    kinds: ['experiment'],
    sections: ['hypothesis'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'The hypothesis does not say {missing} yet. Add it: only with all five parts can a result prove the idea wrong.',
      late: 'The hypothesis does not say {missing}. If it was agreed on before the start, add it; what is written after the result proves nothing.',
      none: 'There is no hypothesis yet. Write because of what you know, which change leads to which outcome, in which metric and direction.',
      lateNone: 'There is no hypothesis. If one was written before the start, copy it here; one that is written after the result proves nothing.',
    },
    why: 'Whoever writes down beforehand what should happen and why cannot read every result as a success. The reason is also what the next test builds upon.',
    howToFix: 'Say it as one sentence first: because we know this, that change leads to this outcome, and we will see this metric go up or down. Then fill in the parts.',
    source: 'core-and-growth',
    examples: {
      bad: 'spec: experiment/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\nhypothesis:\n  change: The yearly price stands first.\n  outcome: More buyers choose to pay yearly.\n',
      good:
        'spec: experiment/v1\nid: pricing\ntitle: Pricing page\nstatus: draft\nhypothesis:\n  because: Buyers told us that they never saw the yearly price.\n' +
        '  change: The yearly price stands first.\n  outcome: More buyers choose to pay yearly.\n  metric: yearly_share\n  direction: increase\n' +
        'metrics:\n  primary:\n    id: yearly_share\n',
    },
  },
  *check({ spec }) {
    const hypothesis = spec.at('hypothesis');
    // An A/A test checks the measurement. It has no idea to prove, and no direction that could be named.
    if (spec.at('design').text === 'aa' || !mayLackKeys(hypothesis)) return;
    const missing = parts.filter((part) => !hypothesis.at(part).exists);
    if (missing.length === 0) return;
    const none = missing.length === parts.length;
    const late = spec.hasReached('stopped');
    yield {
      message: late ? (none ? 'lateNone' : 'late') : none ? 'none' : 'default',
      data: { missing: keys(missing, 'or') },
      span: placeFor(spec, 'hypothesis'),
      fixes: () => fillIn(spec, none ? 'Insert the hypothesis to fill in' : `Insert ${keys(missing)}`, missing.map((part) => ['hypothesis', part])),
    };
  },
};
