import { fillIn } from '../spec/fill.js';
import { keys } from '../wording/words.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';

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
    source: 'core-and-growth',
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
