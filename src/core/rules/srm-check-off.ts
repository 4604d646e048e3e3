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
    why: 'When the groups are not as large as planned, some people were lost on the way, and not by chance. No result of such a test can be trusted.',
    howToFix: 'Write `srm_check: true`, or delete the line: the check is on by default.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nanalysis:\n  srm_check: false\n',
      good: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nanalysis:\n  srm_check: true\n',
    },
  },
  *check({ spec }) {
    const check = spec.at('analysis', 'srm_check');
    // A bandit moves its shares on purpose: there is nothing to check them against.
    if (check.boolean !== false || spec.at('design').text === 'bandit') return;
    yield { span: check.span, fixes: () => [{ title: 'Switch the check on', safe: false, edits: [{ ...check.span, newText: 'true' }] }] };
  },
};
