import { entriesOf } from '../spec/entries.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import { contentWords } from '../wording/content-words.js';
import type { Rule } from './rule.js';

/** What customers are called where nothing more is known of them. */
const people = new Set(
  contentWords(
    'customer client user people person buyer shopper visitor guest owner member subscriber newcomer reader viewer listener player patient student teacher pupil learner ' +
      'parent driver rider passenger traveller seller merchant shop store supplier partner creator author publisher developer engineer designer analyst admin administrator ' +
      'operator manager accountant freelancer employee staff worker candidate applicant recruiter tenant guest household family citizen community team account ' +
      'anybody everybody anyone everyone nobody somebody',
  ),
);
/** "They", which stands for them; `contentWords` leaves it out. */
const pronouns = /\b(?:they|them|their|theirs|nobody|somebody)\b/i;
/** What only a company gains. */
const money = /\b(?:revenues?|turnover|profits?|profitability|margins?|EBITDA|ARR|MRR|ARPU|LTV|CAC|market\s+share|sales|bookings|upsells?|monetisation|monetization)\b/i;

export const customerOutcome: Rule = {
  meta: {
    id: 'customer-outcome',
    title: 'A goal that is good for the company only',
    kinds: ['prd'],
    sections: ['goals'],
    level: { base: 'warning' },
    messages: {
      default: '{goal} says what the company gains and not what customers do. Write that as `customer_outcome`: what they can do then, or no longer have to put up with.',
    },
    source: 'growth-pm',
  },
  *check({ spec }) {
    const words = new Set([...people, ...personaWords(spec)]);
    for (const { view, name } of entriesOf(spec.at('goals'), 'Goal')) {
      const [outcome, business] = [view.at('outcome'), view.at('business_outcome')];
      if (view.at('customer_outcome').exists || (outcome.exists && !outcome.filled)) continue;
      const said = outcome.text ?? '';
      if (!business.filled && !money.test(said)) continue;
      if (pronouns.test(said) || contentWords(said).some((word) => words.has(word))) continue;
      yield {
        data: { goal: name },
        span: business.filled ? business.span : outcome.span,
        fixes: () => fillIn(spec, 'Insert what customers gain', [[...view.path, 'customer_outcome']]),
      };
    }
  },
};

/** Those this spec is for have names of their own. */
function personaWords(spec: Spec): readonly string[] {
  return spec.at('personas').items().flatMap((persona) => contentWords(persona.at('name').filledText ?? ''));
}
