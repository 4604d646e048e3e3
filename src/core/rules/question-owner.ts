import type { Rule } from './rule.js';
import { begunEntries, isOpen, tellMissing } from './support/entries.js';

export const questionOwner: Rule = {
  meta: {
    id: 'question-owner',
    title: 'A question of everybody',
    kinds: ['prd', 'launch'],
    sections: ['open_questions'],
    level: { base: 'warning', risesWhenFirm: true },
    messages: {
      default: '{entry} has no `owner` and no `due` date. Name one person who gets it answered, and the day by which the answer is needed.',
      owner: '{entry} has no `owner`. Name one person who gets it answered.',
      due: '{entry} has no `due` date. Write the day by which the answer is needed.',
      ofAll: 'None of the {count} open questions has an `owner` or a `due` date. Name for each one person who gets it answered, and the day by which the answer is needed.',
      ownerOfAll: 'None of the {count} open questions has an `owner`. Name for each one person who gets it answered.',
      dueOfAll: 'None of the {count} open questions has a `due` date. Write for each the day by which the answer is needed.',
    },
    why: 'A question of everybody is answered by nobody, or by whoever builds it first. With a name and a day it gets asked.',
    howToFix: 'Write one person as `owner`, who need not know the answer but sees to it, and a day as `due`. If it is answered, write `answer` and `state: answered`.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nopen_questions:\n  - id: old-reports\n    question: Are archived reports found too?\n',
      good:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nopen_questions:\n  - id: old-reports\n    question: Are archived reports found too?\n' +
        '    owner: Jonas Lind\n    due: 2027-01-15\n',
    },
  },
  *check({ spec }) {
    const list = spec.at('open_questions');
    // Beside an answer, nobody has to find one.
    const open = begunEntries(list, 'Question', 'question').filter((entry) => isOpen(entry) && !entry.view.at('answer').exists);
    yield* tellMissing(spec, list, open, ['owner', 'due']);
  },
};
