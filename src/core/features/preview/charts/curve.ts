/** A curve over days, with the point where the plan is. */
import { scaleLinear } from 'd3-scale';
import type { Span } from '../../../text.js';
import type { Figure } from '../page.js';
import { drawing, element, text, width } from './svg.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface CurveText {
  readonly title: string;
  readonly alt: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yText: (value: number) => string;
}

const [left, right, top, bottom, height] = [64, 16, 24, 40, 240];

/**
 * @param points in rising order of `x`; two or more
 * @param plan the planned point
 * @param aim the `y` that was asked for; a line across
 */
export function curveChart(
  points: readonly Point[],
  plan: Point | undefined,
  aim: number | undefined,
  words: CurveText,
  span: Span,
): Figure | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return undefined;
  const highest = Math.max(...points.map(({ y }) => y), plan?.y ?? 0, aim ?? 0);
  if (!(highest > 0) || !Number.isFinite(highest)) return undefined;
  const x = scaleLinear([first.x, Math.max(last.x, plan?.x ?? 0)], [left, width - right]);
  const y = scaleLinear([0, highest], [height - bottom, top]).nice(5);
  const path = points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
  const across = (value: number, look: 'grid' | 'aim'): string =>
    element('line', { x1: left, x2: width - right, y1: y(value), y2: y(value), class: look });
  const grid = y.ticks(5).map((value) => across(value, 'grid') + text(left - 8, y(value) + 4, words.yText(value), { anchor: 'end', tone: 'soft' }));
  const days = x.ticks(6).map((value) => text(x(value), height - bottom + 18, String(value), { anchor: 'middle', tone: 'soft' }));
  const wanted = aim === undefined ? [] : [across(aim, 'aim'), text(width - right, y(aim) - 5, `asked for: ${words.yText(aim)}`, { anchor: 'end' })];
  const marked = plan === undefined ? [] : [
    element('line', { x1: x(plan.x), x2: x(plan.x), y1: y(plan.y), y2: height - bottom, class: 'tick' }),
    element('circle', { cx: x(plan.x), cy: y(plan.y), r: 5, class: 'point' }),
    text(x(plan.x) + 9, y(plan.y) + 20, `plan: ${words.yText(plan.y)}`, { tone: 'strong' }),
  ];
  return {
    type: 'figure',
    title: words.title,
    svg: drawing(height, [
      ...grid, ...days, element('polyline', { points: path, class: 'curve' }), ...wanted, ...marked,
      text(left, 12, words.yTitle, { tone: 'soft' }), text(width - right, height - 4, words.xTitle, { anchor: 'end', tone: 'soft' }),
    ]),
    alt: words.alt,
    data: {
      head: [words.xTitle, words.yTitle],
      rows: points.map((point) => ({ cells: [{ text: String(point.x) }, { text: words.yText(point.y) }], span })),
    },
    span,
  };
}
