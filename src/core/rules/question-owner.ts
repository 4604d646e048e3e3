import { begunEntries, isOpen } from '../spec/entries.js';
import type { Rule } from './rule.js';
import { tellMissingKeys } from './support/lacking.js';

const everybody = /^\s*(?:(?:the|our)\s+)?(?:(?:whole|entire)\s+)?(?:team|group|company|everybody|everyone|anybody|anyone|somebody|someone|all(?:\s+of\s+us)?|us|we)\s*$/i;

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
      everybody: '{entry} is to be answered by "{owner}", and what belongs to everybody is done by nobody. Name one person who gets it answered.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const list = spec.at('open_questions');
    // Beside an answer, nobody has to find one.
    const open = begunEntries(list, 'Question', 'question').filter((entry) => isOpen(entry) && !entry.view.at('answer').exists);
    for (const { view, name } of open) {
      const owner = view.at('owner');
      if (everybody.test(owner.text ?? '')) yield { message: 'everybody', data: { entry: name, owner: (owner.text ?? '').trim() }, span: owner.span };
    }
    yield* tellMissingKeys(spec, list, open, ['owner', 'due']);
  },
};
