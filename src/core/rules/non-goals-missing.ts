import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { hasContent, placeFor } from './support/places.js';

export const nonGoalsMissing: Rule = {
  meta: {
    id: 'non-goals-missing',
    title: 'Nothing is left out',
    kinds: ['prd'],
    sections: ['non_goals'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: 'It is not said what is left out. Write under `non_goals` what a reader might expect here and will not get, each with the reason.',
    },
    why: 'What nobody rules out, somebody counts on. Saying it early takes one line; finding out late takes a meeting with a disappointed customer.',
    howToFix: 'Ask design, engineering and sales what they think is part of it. Whatever is not becomes a non-goal.',
    source: 'this-project',
    examples: {
      bad: example(''),
      good: example('non_goals:\n  - item: Searching inside reports\n    reason: Titles are what people remember, and the index would take a year.\n'),
    },
  },
  *check({ spec }) {
    if (spec.at('non_goals').items().length > 0) return;
    // Before the first goal there is nothing to draw a line around, until others are asked to read it.
    if (spec.phase === 'draft' && !hasContent(spec.at('goals'))) return;
    yield { span: placeFor(spec, 'non_goals'), fixes: () => fillIn(spec, 'Insert a non-goal to fill in', [['non_goals']]) };
  },
};

function example(more: string): string {
  return `spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\ngoals:\n  - id: found-at-once\n    outcome: Analysts find a report by its title.\n${more}`;
}
