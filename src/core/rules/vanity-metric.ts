import { metricsOf } from '../spec/metrics.js';
import type { View } from '../spec/view.js';
import type { Rule } from './rule.js';
import { specKinds } from './rule.js';

/** What only ever grows, as it is written in names and ids, and what to count instead. */
const totals: readonly (readonly [RegExp, string])[] = [
  [/\b(?:page ?)?views?\b|\bvisits?\b|\bvisitors?\b|\bhits\b|\bimpressions?\b/, 'the share of visitors who do what the page is there for'],
  [/\bclicks?\b|\btaps?\b/, 'the share of those who saw it who finish what the click starts'],
  [/\bdownloads?\b|\binstalls?\b|\binstallations?\b/, 'the share of those who install it who still use it a week later'],
  [/\bsign ?ups?\b|\bregistrations?\b|\bregistered users\b/, 'the share of visitors who sign up, or of those who sign up who get something done'],
  [/\bfollowers?\b|\blikes\b|\bfans\b/, 'the share of readers who come back or try the product'],
];

/** Words that make a rate or an average of it, wherever they stand … */
const rate =
  /\brates?\b|\bshares?\b|\bratios?\b|\bpercent(?:age)?\b|%|\bper\b|\baverages?\b|\bmean\b|\bmedian\b|\bproportion\b|\bconver(?:sion|t)s?\b|\bdivided\b|\bctr\b|\bretention\b/;
/** … and in a name: "visitors who open an account", `visitor_to_account`. */
const part = /\bwho\b|\bthat\b|\bto\b|\bof\b/;

export const vanityMetric: Rule = {
  meta: {
    id: 'vanity-metric',
    title: 'A primary metric that only grows',
    kinds: specKinds,
    sections: ['metrics'],
    level: { base: 'warning' },
    messages: {
      default: 'The primary metric "{name}" is a total: it grows with traffic and time, whether or not the change helps anybody. Choose a rate instead, for example {instead}.',
    },
    source: 'pm-is-dialogue',
  },
  *check({ spec, config }) {
    for (const { view, role } of metricsOf(spec)) {
      if (role !== 'primary' || !isTotal(view)) continue;
      const place = view.at('name').filled ? view.at('name') : view.at('id');
      const text = words(place.text ?? '');
      const found = totals.map(([pattern, instead]) => ({ word: pattern.exec(text)?.[0], instead })).find(({ word }) => word !== undefined);
      if (found?.word === undefined || [found.word, text, place.text?.toLowerCase() ?? ''].some((word) => config.vocabulary.has(word))) continue;
      yield { data: { name: place.text ?? '', instead: found.instead }, span: place.span };
    }
  },
};

/** No type that is a rate or an average, and nothing in its words that makes it one. */
function isTotal(metric: View): boolean {
  const type = metric.at('type');
  if (type.filled && type.text !== 'count') return false;
  const said = (keys: readonly string[]): string => keys.map((key) => words(metric.at(key).text ?? '')).join(' / ');
  return !rate.test(said(['id', 'name', 'definition', 'unit', 'baseline', 'target'])) && !part.test(said(['id', 'name']));
}

/** An id or a name as plain words: `pageViews` and `page-views` are page views. */
function words(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().replace(/[\s_.-]+/g, ' ');
}
