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
    why: 'Who wrote a plan no longer sees what it leaves out. An approval is worth something because somebody else has looked.',
    howToFix: 'Ask one more person who has to live with the decision, for example in engineering, and add them under `approvals`.',
    source: 'daci',
    examples: {
      bad:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nauthor: Ana Ruiz\napprovals:\n  - role: core-pm\n    person: Ana Ruiz\n    decision: approved\n',
      good:
        'spec: prd/v1\nid: search\ntitle: Search\nstatus: in-review\nauthor: Ana Ruiz\napprovals:\n  - role: core-pm\n    person: Ana Ruiz\n    decision: approved\n' +
        '  - role: engineering\n    person: Dan Weber\n    decision: pending\n',
    },
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
