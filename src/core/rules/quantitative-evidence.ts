import { insertItem } from '../edit/insert.js';
import { rolePhrase } from '../ownership/knowledge.js';
import type { Roster } from '../ownership/roster.js';
import { deref } from '../parse/source.js';
import { isPlaceholder } from '../spec/view.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { hasCount } from './support/measures.js';
import { placeFor } from './support/places.js';

export const quantitativeEvidence: Rule = {
  meta: {
    id: 'quantitative-evidence',
    title: 'No number among the evidence',
    kinds: ['prd'],
    sections: ['evidence'],
    level: { base: 'warning' },
    messages: {
      default: 'Nothing under `evidence` is a number, so nobody can tell how often it happens. Ask {who} how many customers it concerns, and add the number with its source.',
      alone: 'Nothing under `evidence` is a number, so nobody can tell how often it happens. Count how many customers it concerns, and add the number with its source.',
    },
    source: 'core-and-growth',
  },
  *check({ spec, ownership }) {
    // Growth work starts from a number, and platform work often has no customers to count.
    const workType = spec.at('work_type');
    const evidence = spec.at('evidence');
    const node = deref(evidence.node);
    const all = evidence.items();
    if ((workType.exists && workType.text !== 'core') || node?.kind !== 'seq' || all.length === 0) return;
    // A finding that is still to be filled in may become a number.
    if (all.some((item) => isPlaceholder(item.text) || isPlaceholder(item.at('finding').text))) return;
    if (all.some((item) => item.at('kind').text === 'quantitative' || hasCount(item.at('finding').text ?? item.text ?? ''))) return;
    const who = whoCounts(ownership.roster);
    yield {
      ...(who === '' && { message: 'alone' }),
      data: { who },
      span: placeFor(spec, 'evidence'),
      fixes: () => [
        {
          title: 'Add a number, to fill in',
          safe: false,
          edits: insertItem(
            spec.source, node,
            'id: <short name>\n  kind: quantitative\n  finding: <how many, out of how many, over which time>\n  source: <where a reader can look it up>\n  date: <YYYY-MM-DD>',
          ),
        },
      ],
    };
  },
};

/** Those in this team who work with numbers, by name where they have one: "data (Tom Nguyen) or the growth product manager". */
function whoCounts(roster: Roster): string {
  const roles = ['data', 'growth-pm'].filter((role) => !roster.absence(role));
  const phrases = roles.map((role) => {
    const people = roster.people(role);
    return people.length === 0 ? rolePhrase(role) : `${rolePhrase(role)} (${listed(people)})`;
  });
  return listed(phrases, 'or');
}
