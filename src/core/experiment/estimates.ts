/** What the results say about a metric. */
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { isControl, variants } from './experiment.js';

export interface Estimate {
  readonly view: View;
  /** Lower and upper end of the effect's interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * The estimates of a metric that have an interval: of the winner, where one is named and has an estimate, else of all treatments. Ends
 * in the wrong order are read the other way round.
 */
export function estimatesOf(spec: Spec, metric: string): readonly Estimate[] {
  const winner = spec.at('results', 'winner').text;
  const controls = new Set(variants(spec).filter(isControl).map((variant) => variant.at('key').text));
  const all = spec
    .at('results', 'estimates')
    .items()
    .filter((view) => view.at('metric').text === metric && !controls.has(view.at('variant').text ?? ''));
  const ofWinner = all.filter((view) => winner !== undefined && view.at('variant').text === winner);
  return (ofWinner.length > 0 ? ofWinner : all).flatMap((view) => {
    const [from, to] = view.at('ci').items().map((end) => end.number);
    return from === undefined || to === undefined ? [] : [{ view, low: Math.min(from, to), high: Math.max(from, to) }];
  });
}

/** The interval as it is written: "−0.01 to 0.03". */
export function intervalText({ view }: Estimate): string {
  return view.at('ci').items().map((end) => end.text ?? '').join(' to ');
}
