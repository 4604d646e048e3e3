import type { Rule } from './rule.js';

export const srmCheckOff: Rule = {
  meta: {
    id: 'srm-check-off',
    title: 'The split is not checked',
    kinds: ['experiment'],
    sections: ['analysis'],
    level: { base: 'warning' },
    messages: {
      default: 'The groups\' real sizes will not be checked against the planned shares, so a broken assignment would go unnoticed. Switch the check on, or delete the line.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const check = spec.at('analysis', 'srm_check');
    // A bandit moves its shares on purpose: there is nothing to check them against.
    if (check.boolean !== false || spec.at('design').text === 'bandit') return;
    yield { span: check.span, fixes: () => [{ title: 'Switch the check on', safe: false, edits: [{ ...check.span, newText: 'true' }] }] };
  },
};
