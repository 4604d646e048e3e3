/** The numbers of a metric as people read them. */
import { isProportion } from '../../experiment/plan.js';
import type { View } from '../../spec/view.js';
import { numberText, shareText } from '../../wording/numbers.js';

/** The fields that count in the unit of their metric. */
const counted: readonly string[] = ['baseline', 'target', 'actual'];

/** The number in a field of a metric that is a share, as percent: 0.08 is "8 %". Undefined for anything else. */
export function shareIn(metric: View, key: string): string | undefined {
  const { number } = metric.at(key);
  return number !== undefined && counted.includes(key) && isShare(metric) ? metricText(metric, number) : undefined;
}

/** A share as percent, anything else in the metric's own unit. */
export function metricText(metric: View, value: number): string {
  return isShare(metric) ? shareText(Number(value.toPrecision(4))) : numberText(value);
}

/** By its type, or where one of its numbers is written as percent. */
function isShare(metric: View): boolean {
  return isProportion(metric) || counted.some((key) => metric.at(key).text?.includes('%'));
}
