import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import type { TextEdit } from '../text.js';
import type { Rule } from './rule.js';

export const estimateInterval: Rule = {
  meta: {
    id: 'estimate-interval',
    title: 'An estimate and an interval that do not fit together',
    kinds: ['experiment'],
    sections: ['results'],
    level: { base: 'error' },
    fixable: true,
    messages: {
      default: 'The effect{metric} is {effect}, but its own interval goes from {low} to {high}. An effect lies inside its interval: correct the one or the other.',
      order: 'The interval{metric} goes from {high} down to {low}. Write the lower end first.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const estimate of spec.at('results', 'estimates').items()) {
      const ends = estimate.at('ci').items();
      const [from, to] = ends;
      if (!from || !to || ends.length !== 2 || from.number === undefined || to.number === undefined) continue;
      const reversed = from.number > to.number;
      const [low, high] = reversed ? [to, from] : [from, to];
      const metric = estimate.at('metric').filledText;
      const data = { metric: metric === undefined ? '' : ` of \`${metric}\``, low: textOf(low), high: textOf(high) };
      if (reversed) yield { message: 'order', data, span: estimate.at('ci').span, fixes: () => [swap(spec, from, to)] };
      const effect = estimate.at('effect');
      const size = effect.number;
      // Numbers that are rounded may lie on the end, and by a hair beyond it.
      const hair = 1e-9 + 0.01 * Math.abs(to.number - from.number);
      if (size === undefined || (size >= (low.number ?? 0) - hair && size <= (high.number ?? 0) + hair)) continue;
      yield { data: { ...data, effect: textOf(effect) }, span: effect.span, related: [{ span: estimate.at('ci').span, message: 'The interval' }] };
    }
  },
};

function textOf(view: View): string {
  return (view.text ?? '').trim();
}

/** Which end is which the numbers say themselves. */
function swap(spec: Spec, from: View, to: View): Fix {
  const written = ({ span }: View): string => spec.source.text.slice(span.start, span.end);
  const put = (place: View, other: View): readonly TextEdit[] => (place.node ? replaceValue(spec.source, place.node, written(other)) : []);
  return { title: 'Write the lower end first', safe: true, edits: [...put(from, to), ...put(to, from)] };
}
