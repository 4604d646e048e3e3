/** Days on a line: phases as bars, days as marks, and where today is. */
import { scaleLinear } from 'd3-scale';
import type { Span } from '../../../text.js';
import { dayText } from '../../../wording/dates.js';
import type { Figure } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

interface Phase {
  readonly label: string;
  /** Day numbers; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

interface Mark {
  readonly label: string;
  /** A day number. */
  readonly day: number;
}

const edge = 46;

/** @param today a day number; drawn where it lies near the rest */
export function timelineChart(title: string, phases: readonly Phase[], marks: readonly Mark[], today: number, span: Span): Figure | undefined {
  const days = [...phases.flatMap(({ from, to }) => [from, to]), ...marks.map(({ day }) => day)];
  if (days.length < 2) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (!(last > first)) return undefined;
  const reach = (last - first) * 0.5;
  const isNear = today >= first - reach && today <= last + reach;
  const x = scaleLinear([isNear ? Math.min(first, today) : first, isNear ? Math.max(last, today) : last], [edge, width - edge]);
  const axis = element('line', { x1: edge, x2: width - edge, y1: 45, y2: 45, class: 'axis' });
  const bars = phases.map(({ label, from, to }, index) => {
    const room = x(to) - x(from);
    const bar = element('rect', { x: x(from), y: 34, width: Math.max(room - 1, 1), height: 22, class: `bar bar-${index % 4}` });
    return bar + text(x(from) + 6, 49, fitted(label, room - 8), { tone: 'strong' });
  });
  const labels = spread(marks.map(({ label, day }) => ({ words: [label, dayText(day)], at: x(day) })));
  const ticks = labels.map(({ words, at, row }) => [
    element('line', { x1: at, x2: at, y1: 30, y2: 62 + row * 28, class: 'tick' }),
    text(at, 74 + row * 28, words[0] ?? '', { anchor: anchorAt(at) }),
    text(at, 87 + row * 28, words[1] ?? '', { anchor: anchorAt(at), tone: 'soft' }),
  ].join(''));
  const here = x(today);
  const day = [
    element('line', { x1: here, x2: here, y1: 18, y2: 60, class: 'today' }),
    text(here, 13, 'today', { anchor: anchorAt(here), tone: 'strong' }),
  ];
  const rows = Math.max(0, ...labels.map(({ row }) => row));
  const when = isNear ? ` Today is ${dayText(today)}.` : '';
  return {
    type: 'figure',
    title,
    svg: drawing(94 + rows * 28, [...(bars.length > 0 ? bars : [axis]), ...ticks, ...(isNear ? day : [])]),
    alt: `${marks.map(({ label, day }) => `${label} ${dayText(day)}`).join(', ')}.${when}`,
    data: {
      head: ['What', 'From', 'Until', 'Days'],
      rows: phases.map(({ label, from, to }) => {
        const cells = [label, dayText(from), dayText(to), String(to - from)];
        return { cells: cells.map((words) => ({ text: words })), span };
      }),
    },
    span,
  };
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < edge + 30 ? 'start' : x > width - edge - 30 ? 'end' : 'middle';
}

/** Labels that would touch the one before go into the next row. */
function spread<Label extends { readonly at: number }>(labels: readonly Label[]): readonly (Label & { readonly row: number })[] {
  const ends: number[] = [];
  return [...labels]
    .sort((a, b) => a.at - b.at)
    .map((label) => {
      const free = ends.findIndex((end) => label.at - end > 92);
      const row = free < 0 ? ends.length : free;
      ends[row] = label.at;
      return { ...label, row };
    });
}
