import { mergeInsertions } from '../edit/merge.js';
import { replaceValue } from '../edit/replace.js';
import { insertAt } from '../schema/insert-missing.js';
import { entriesOf } from '../spec/entries.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { TextEdit } from '../text.js';
import type { Rule } from './rule.js';

export const blockingQuestion: Rule = {
  meta: {
    id: 'blocking-question',
    title: 'Approved with a blocking question',
    kinds: ['prd', 'launch'],
    sections: ['open_questions'],
    // Never asked before approval, so there are no lower levels.
    level: { base: 'error', draft: 'error' },
    messages: {
      default: '{question} blocks approval and is still open, but this has been approved. Answer it, or write `blocking: false` when the work can go on without the answer.',
      unmarked: '{question} blocks approval and has an answer, but is not marked as answered. Write `state: answered`, or go on looking and go back to an earlier status.',
      blank: '{question} blocked approval and is marked as answered, but the answer is not here. Write it under `answer`, so that nobody has to ask again.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    if (!spec.hasReached('approved')) return;
    for (const { view: question, name } of entriesOf(spec.at('open_questions'), 'Question')) {
      const blocking = question.at('blocking');
      const state = question.at('state');
      const answered = question.at('answer').exists;
      if (blocking.boolean !== true || (state.exists && !state.filled) || (state.text === 'answered' && answered)) continue;
      const message = state.text === 'answered' ? 'blank' : answered ? 'unmarked' : 'default';
      yield {
        message,
        data: { question: name },
        span: message === 'blank' ? state.span : blocking.span,
        fixes: () => {
          if (message === 'unmarked') return [{ title: 'Mark the question as answered', safe: false, edits: mark(spec, question) }];
          const answer = write(spec, question, 'answer', ' <what was found out or decided>');
          const edits = mergeInsertions([...(message === 'default' ? mark(spec, question) : []), ...answer]);
          return [{ title: 'Insert the answer, to fill in', safe: false, edits }];
        },
      };
    }
  },
};

function mark(spec: Spec, question: View): readonly TextEdit[] {
  return write(spec, question, 'state', ' answered');
}

function write(spec: Spec, question: View, key: string, text: string): readonly TextEdit[] {
  const { exists, node } = question.at(key);
  return exists && node ? replaceValue(spec.source, node, text) : insertAt(spec.source, spec.kind.schema, [...question.path, key], text);
}
