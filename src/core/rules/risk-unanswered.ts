import type { View } from '../spec/view.js';
import { keys } from '../wording/words.js';
import type { Rule } from './rule.js';
import { lackingKeys } from './support/lacking.js';
import { mayLackKeys } from './support/places.js';

const questions = ['brand', 'revenue', 'privacy', 'legal', 'pricing'];

export const riskUnanswered: Rule = {
  meta: {
    id: 'risk-unanswered',
    title: 'A risk nobody has answered',
    kinds: ['experiment'],
    sections: ['risks'],
    // Never asked of a draft, so there is no lower level.
    level: { base: 'warning', draft: 'warning' },
    messages: {
      default: 'Nothing is said about {missing}. Write for each what could happen and what you do about it, or `none` if you have thought about it and there is nothing.',
      one: 'Nothing is said about {missing}. Write what could happen and what you do about it, or `none` if you have thought about it and there is nothing.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const risks = spec.at('risks');
    if (!spec.hasReached('ready') || !mayLackKeys(risks)) return;
    const missing = questions.filter((key) => !isAnswered(risks.at(key)));
    if (missing.length > 0) yield lackingKeys(spec, 'risks', missing, { message: missing.length === 1 ? 'one' : 'default', data: { missing: keys(missing) } });
  },
};

/** A dash or a dot is no answer. What is no text at all is reported for its form. */
function isAnswered(risk: View): boolean {
  return risk.exists && (risk.text === undefined || /[\p{L}\p{N}]/u.test(risk.text));
}
