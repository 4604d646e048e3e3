import type { View } from '../spec/view.js';
import { contentWords } from '../wording/content-words.js';
import { repeated } from '../wording/words.js';
import type { Rule } from './rule.js';

export const goalNonGoal: Rule = {
  meta: {
    id: 'goal-non-goal',
    title: 'A goal that is a non-goal as well',
    kinds: ['prd'],
    sections: ['goals', 'non_goals'],
    level: { base: 'error' },
    messages: {
      default: 'The same stands under `goals`: "{goal}". Decide which it is, and take it out of the other; if they differ, write what the difference is.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const goals = new Map<string, View>();
    for (const goal of spec.at('goals').items()) {
      for (const key of ['outcome', 'customer_outcome', 'business_outcome']) {
        const view = goal.at(key);
        const meaning = meaningOf(view);
        if (meaning !== undefined && !goals.has(meaning)) goals.set(meaning, view);
      }
    }
    for (const nonGoal of spec.at('non_goals').items()) {
      const item = nonGoal.at('item');
      const goal = goals.get(meaningOf(item) ?? '');
      if (!goal) continue;
      yield {
        data: { goal: repeated(goal.text ?? '') },
        span: item.span,
        related: [{ span: goal.span, message: 'The goal' }],
      };
    }
  },
};

/** Two texts of the same meaning have the same words in it, whatever their order, and say yes or no alike. */
function meaningOf(view: View): string | undefined {
  if (!view.filled || view.text === undefined) return undefined;
  const words = contentWords(view.text);
  const negative = /(?<!\p{L})(?:no|not|never|without|nobody|nothing|none|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu.test(view.text);
  return words.length === 0 ? undefined : JSON.stringify([negative, [...words].sort()]);
}
