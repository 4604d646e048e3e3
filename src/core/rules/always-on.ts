import { readingRules } from '../parse/messages.js';
import type { Rule } from './rule.js';

export const alwaysOn: Rule = {
  meta: {
    id: 'always-on',
    title: 'A check that cannot be switched off',
    kinds: ['config'],
    sections: [],
    level: { base: 'warning', structural: true },
    messages: {
      default: '`{rule}` tells what cannot be read, and nothing can be judged there. It stays as it is: take this line out.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const [key] of spec.at('rules').entries()) {
      const rule = String(key.value);
      if (readingRules.has(rule)) yield { data: { rule }, span: key.span };
    }
  },
};
