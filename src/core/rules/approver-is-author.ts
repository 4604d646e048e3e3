import { insertItem } from '../edit/insert.js';
import type { Rule } from './rule.js';

export const approverIsAuthor: Rule = {
  meta: {
    id: 'approver-is-author',
    title: 'Approved by its author alone',
    kinds: ['prd', 'launch'],
    sections: [],
    level: { base: 'info' },
    messages: {
      default: '{person} wrote this and is the only one who approves it. Add somebody under `approvals` who did not write it.',
    },
    source: 'daci',
  },
  *check({ spec }) {
    const author = spec.at('author');
    const approvals = spec.at('approvals');
    const people = approvals.items().map((entry) => entry.at('person'));
    const [first] = people;
    // An approval without a name may be anybody's.
    if (!first || !author.filled || !people.every((person) => person.filled && sameName(person.text, author.text))) return;
    const { node } = approvals;
    yield {
      data: { person: author.text ?? '' },
      span: first.span,
      related: [{ span: author.span, message: 'The author' }],
      fixes: () => {
        const edits = node ? insertItem(spec.source, node, 'role: <the role whose yes is needed>\n  person: <name>\n  decision: pending') : [];
        return edits.length === 0 ? [] : [{ title: 'Add another approval, to fill in', safe: false, edits }];
      },
    };
  },
};

function sameName(one: string | undefined, other: string | undefined): boolean {
  return one?.trim().toLowerCase() === other?.trim().toLowerCase();
}
