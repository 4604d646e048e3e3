import { deref } from '../parse/source.js';
import { requirementsOf } from '../spec/requirements.js';
import type { View } from '../spec/view.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';

export const acceptanceForm: Rule = {
  meta: {
    id: 'acceptance-form',
    title: 'A criterion in neither of the two forms',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'info' },
    messages: {
      default: 'This says neither what happens before nor what must follow. Write given, when and then, or one sentence with shall.',
      part: 'This criterion has no {missing}, so nobody knows {question}. Add it, or write the criterion as one sentence with shall.',
    },
    source: 'ears',
  },
  *check({ spec }) {
    for (const { acceptance, later } of requirementsOf(spec)) {
      if (later) continue;
      for (const criterion of acceptance) {
        const problem = formProblem(criterion);
        if (problem) yield problem;
      }
    }
  },
};

function formProblem(criterion: View): { message?: string; data?: Record<string, string>; span: View['span'] } | undefined {
  const node = deref(criterion.node);
  const sentence = node?.kind === 'map' ? criterion.at('ears') : criterion;
  if (sentence.exists) return !sentence.filled || isSentence(sentence.text ?? '') ? undefined : { span: sentence.span };
  if (node?.kind !== 'map' || node.pairs.length === 0) return undefined;
  const missing = (['when', 'then'] as const).filter((key) => !criterion.at(key).exists);
  if (missing.length === 0) return undefined;
  const question = { when: 'what sets it off', then: 'what can be seen afterwards' };
  return {
    message: 'part',
    data: { missing: listed(missing.map((key) => `\`${key}\``)), question: listed(missing.map((key) => question[key])) },
    span: node.pairs[0]?.key.span ?? criterion.span,
  };
}

/**
 * One of the five forms of EARS (always, while, when, where, if … then), of which all say what shall be, or given, when and then in one
 * sentence. What stands before the shall needs no check: a sentence that begins otherwise still says what must follow.
 */
function isSentence(text: string): boolean {
  return /\bshall\b/i.test(text) || (/\bwhen\b/i.test(text) && /\bthen\b/i.test(text));
}
