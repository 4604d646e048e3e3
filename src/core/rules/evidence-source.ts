import { begunEntries, type Entry } from '../spec/entries.js';
import { fillIn } from '../spec/fill.js';
import type { Spec } from '../spec/spec.js';
import { dayNumber, lengthText } from '../wording/dates.js';
import { keys } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';

/** Twelve months, a leap day included. */
const longest = 366;

export const evidenceSource: Rule = {
  meta: {
    id: 'evidence-source',
    title: 'Evidence nobody can look up, or from long ago',
    kinds: ['prd', 'experiment'],
    sections: ['evidence'],
    level: { base: 'info' },
    messages: {
      default: '{entry} has no `source` and no `date`. Write where a reader can look it up, and when it was seen or heard.',
      source: '{entry} has no `source`. Write where a reader can look it up: a study, a dashboard, a ticket, a conversation.',
      date: '{entry} has no `date`. Write when it was seen or heard, so that a reader knows whether it may still hold.',
      old: '{entry} is {age} old. Check whether it still holds: look at the newest numbers, or ask again, and write down what you find with its date.',
      oldWithoutSource: '{entry} is {age} old and has no `source`, so nobody can check whether it still holds. Look at it again, and write down what you find with source and date.',
    },
    source: 'this-project',
  },
  *check({ spec, today }) {
    for (const entry of begunEntries(spec.at('evidence'), 'Evidence', 'finding')) {
      const problem = judge(spec, entry, dayNumber(today) ?? 0);
      if (problem) yield problem;
    }
  },
};

function judge(spec: Spec, entry: Entry, today: number): RuleProblem | undefined {
  const missing = ['source', 'date'].filter((key) => !entry.view.at(key).exists);
  const date = entry.view.at('date');
  const age = today - (dayNumber(date.text) ?? today);
  const isOld = age > longest && !isDecided(spec);
  const [only] = missing;
  if (only === undefined && !isOld) return undefined;
  const message = isOld ? (only === undefined ? 'old' : 'oldWithoutSource') : missing.length === 1 ? only : undefined;
  return {
    ...(message !== undefined && { message }),
    data: { entry: entry.name, age: lengthText(age) },
    span: isOld ? date.span : entry.place,
    fixes: () => (only === undefined ? [] : fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => [...entry.view.path, key]))),
  };
}

/** Once customers have it or the test runs, the evidence it was decided on may grow old. */
function isDecided(spec: Spec): boolean {
  return spec.hasReached(spec.kind.id === 'prd' ? 'launched' : 'running');
}
