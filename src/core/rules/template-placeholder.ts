import { isPlaceholder } from '../spec/view.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const templatePlaceholder: Rule = {
  meta: {
    id: 'template-placeholder',
    title: 'Template text not replaced',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', draft: 'info' },
    messages: {
      default: 'Still to be written: {placeholder}. Replace it, brackets included.',
    },
    why: 'What a template leaves in angle brackets is a question, not an answer. In a draft it is a to-do list; after that it is a gap.',
    howToFix: 'Replace the text between the brackets, and the brackets, with your own. Delete the line if it does not apply.',
    source: 'this-project',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: <what changes for whom>\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nsummary: People find a saved report by a word in it.\n',
    },
  },
  *check({ spec }) {
    for (const { node, isKey } of spec.fields) {
      if (isKey || node.kind !== 'scalar' || typeof node.value !== 'string' || !isPlaceholder(node.value)) continue;
      yield { data: { placeholder: node.value.trim().slice(1, -1) }, span: node.span };
    }
  },
};
