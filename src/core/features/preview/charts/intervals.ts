/** Effects with their intervals, one a line, against no effect. */
import { scaleLinear } from 'd3-scale';
import type { Span } from '../../../text.js';
import type { Figure } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

export interface Interval {
  readonly label: string;
  readonly effect: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly span: Span;
}

const [left, right, top, rowHeight] = [210, 130, 22, 34];

export function intervalsChart(title: string, intervals: readonly Interval[], say: (value: number) => string, span: Span): Figure | undefined {
  const usable = intervals.filter(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  if (usable.length === 0) return undefined;
  const ends = usable.flatMap(({ low, high }) => [low, high, 0]);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  if (!(to > from)) return undefined;
  const x = scaleLinear([from, to], [left, width - right]).nice(4);
  const bottom = top + usable.length * rowHeight;
  const ticks = x.ticks(4).map((value) => element('line', { x1: x(value), x2: x(value), y1: top - 6, y2: bottom, class: value === 0 ? 'axis' : 'grid' }) + text(x(value), bottom + 14, say(value), { anchor: 'middle', tone: 'soft' }));
  const rows = usable.map(({ label, effect, low, high }, index) => {
    const y = top + index * rowHeight + rowHeight / 2;
    return [
      text(left - 12, y + 4, fitted(label, left - 16), { anchor: 'end', tone: 'strong' }),
      element('line', { x1: x(low), x2: x(high), y1: y, y2: y, class: 'curve' }),
      ...[low, high].map((end) => element('line', { x1: x(end), x2: x(end), y1: y - 6, y2: y + 6, class: 'curve' })),
      ...(effect === undefined ? [] : [element('circle', { cx: x(effect), cy: y, r: 5, class: 'point' })]),
      text(width - right + 10, y + 4, `${say(low)} to ${say(high)}`, { tone: 'soft' }),
    ].join('');
  });
  return {
    type: 'figure',
    title,
    svg: drawing(bottom + 22, [text(x(0), 10, 'no effect', { anchor: 'middle', tone: 'soft' }), ...ticks, ...rows]),
    alt: usable.map((one) => `${one.label}: ${say(one.low)} to ${say(one.high)}, ${place(one)}`).join('; ') + '.',
    data: {
      head: ['Metric', 'Effect', 'From', 'To'],
      rows: usable.map(({ label, effect, low, high, span: at }) => ({ cells: [label, effect === undefined ? '–' : say(effect), say(low), say(high)].map((words) => ({ text: words })), span: at })),
    },
    span,
  };
}

function place({ low, high }: Interval): string {
  return low > 0 ? 'above no effect' : high < 0 ? 'below no effect' : 'which includes no effect';
}
