import { insertAt } from '../schema/insert-missing.js';
import { dayNumber, dayText } from '../wording/dates.js';
import type { Rule } from './rule.js';

const most = 40;

export const flagCleanup: Rule = {
  meta: {
    id: 'flag-cleanup',
    title: 'The flag is still in the code',
    kinds: ['experiment'],
    sections: ['rollout', 'results'],
    level: { base: 'warning' },
    messages: {
      default: 'The experiment was concluded on {day}, {days} days ago, and the flag `{flag}` is not marked as removed. Take it out with the losing variant, then write `flag_removed: true`.',
    },
    source: 'this-project',
  },
  *check({ spec, today }) {
    const flag = spec.at('rollout', 'flag');
    const removed = spec.at('rollout', 'flag_removed');
    const [concluded, now] = [dayNumber(spec.at('results', 'concluded_on').text), dayNumber(today)];
    if (spec.status !== 'concluded' || !flag.filled || removed.boolean === true || concluded === undefined || now === undefined) return;
    // A test that is extended still needs its flag.
    if (now - concluded <= most || spec.at('results', 'decision').text === 'extend') return;
    const edits = () =>
      removed.exists ? [{ ...removed.span, newText: 'true' }] : insertAt(spec.source, spec.kind.schema, ['rollout', 'flag_removed'], ' true');
    yield {
      data: { day: dayText(concluded), days: now - concluded, flag: flag.text ?? '' },
      span: flag.span,
      related: [{ span: spec.at('results', 'concluded_on').span, message: 'The day it was concluded' }],
      fixes: () => [{ title: 'Write down that the flag is removed', safe: false, edits: edits() }],
    };
  },
};
