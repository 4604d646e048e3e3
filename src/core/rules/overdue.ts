import { insertPair } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import { entriesOf, isOpen, type Entry } from '../spec/entries.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { dayNumber, lengthText } from '../wording/dates.js';
import type { Rule, RuleProblem } from './rule.js';
import { itemName } from './support/items.js';

export const overdue: Rule = {
  meta: {
    id: 'overdue',
    title: 'A day that has passed while something is open',
    kinds: ['prd', 'launch'],
    sections: ['open_questions', 'dependencies', 'metrics', 'launch', 'enablement', 'readiness'],
    level: { base: 'warning' },
    messages: {
      question: '{entry} was to be answered by {day}, {ago} ago. Write the `answer` and `state: answered`, or agree on a new day with whoever is to find out.',
      dependency: '{entry} was needed by {day}, {ago} ago. If it is there, write `state: done`; if not, ask those who deliver it and write the new day.',
      item: '{entry} was due on {day}, {ago} ago. If it is done, write `state: done`; if not, agree on a new day with whoever sees to it.',
      metric: 'The target of {entry} was to be reached by {day}, {ago} ago, and customers do not have this yet. Write a day by which it can be reached after the launch.',
      launch: 'The launch was planned for {day}, {ago} ago, but the status is still `{status}`. If customers have it, change the status; if not, write the new day and tell those who count on it.',
    },
    source: 'this-project',
  },
  *check({ spec, today }) {
    const now = dayNumber(today) ?? 0;
    for (const { message, name, date, fixes } of datesOf(spec)) {
      const ago = now - (dayNumber(date.text) ?? now);
      if (ago <= 0) continue;
      yield {
        message,
        data: { entry: name, day: date.text ?? '', ago: lengthText(ago), status: spec.status ?? 'draft' },
        span: date.span,
        ...(fixes && { fixes }),
      };
      // As long as nobody knows when it comes, nothing can be said of what is to be reached afterwards.
      if (message === 'launch') break;
    }
  },
};

/** A day that somebody counts on, and what it is the day of. */
interface Promised extends Pick<RuleProblem, 'fixes'> {
  readonly message: string;
  readonly name: string;
  readonly date: View;
}

/** The days of everything that is open; the launch comes before what is to be reached after it. */
function* datesOf(spec: Spec): Generator<Promised> {
  for (const entry of entriesOf(spec.at('open_questions'), 'Question')) {
    if (isOpen(entry) && !entry.view.at('answer').exists) yield { message: 'question', name: entry.name, date: entry.view.at('due'), fixes: () => answer(spec, entry) };
  }
  for (const entry of entriesOf(spec.at('dependencies'), 'Dependency')) {
    if (isOpen(entry)) yield { message: 'dependency', name: entry.name, date: entry.view.at('needed_by'), fixes: () => [settle(spec, entry, 'done')] };
  }
  for (const entry of [...entriesOf(spec.at('enablement'), 'Item'), ...entriesOf(spec.at('readiness'), 'Item'), ...entriesOf(spec.at('launch', 'checklist'), 'Item')]) {
    if (isOpen(entry)) yield { message: 'item', name: itemName(entry), date: entry.view.at('due'), fixes: () => [settle(spec, entry, 'done')] };
  }
  yield* launchDates(spec);
}

/** The day customers are to have it and those that follow from it, until they do. A launch that is under way has come to its day. */
function* launchDates(spec: Spec): Generator<Promised> {
  const [key, reached] = spec.kind.id === 'prd' ? ['target_launch', 'launched'] : ['launch_date', 'launching'];
  if (spec.hasReached(reached) || spec.at('launched_on').exists) return;
  const status = spec.at('status');
  yield {
    message: 'launch',
    name: '',
    date: spec.at(key),
    fixes: () => (status.exists ? [{ title: `Change the status to \`${reached}\``, safe: false, edits: [{ ...status.span, newText: reached }] }] : []),
  };
  for (const entry of entriesOf(spec.at('metrics'), 'Metric')) {
    if (!entry.view.at('actual').exists) yield { message: 'metric', name: entry.name, date: entry.view.at('by') };
  }
}

function answer(spec: Spec, entry: Entry): readonly Fix[] {
  const { edits } = settle(spec, entry, 'answered');
  const place = entry.view.at('answer').node;
  const words = ' <what was found out or decided>';
  const text = place ? replaceValue(spec.source, place, words) : insertPair(spec.source, entry.map, 'answer', words, { after: 'state' });
  return [{ title: 'Write the answer', safe: false, edits: mergeInsertions(place ? [...text, ...edits] : [...edits, ...text]) }];
}

function settle(spec: Spec, { view, map }: Entry, state: string): Fix {
  const { node } = view.at('state');
  const edits = node ? replaceValue(spec.source, node, ` ${state}`) : insertPair(spec.source, map, 'state', ` ${state}`);
  return { title: `Say that it is ${state}`, safe: false, edits };
}
