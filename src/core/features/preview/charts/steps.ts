/** Stages of a rollout as stairs: how many people have it at each, and what has to be true before the next. */
import type { Span } from '../../../text.js';
import type { Figure } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

interface Step {
  readonly label: string;
  readonly percent: number;
  readonly advanceIf: string | undefined;
  readonly span: Span;
}

const [top, height, floor] = [22, 110, 150];

export function stepsChart(title: string, steps: readonly Step[], span: Span): Figure | undefined {
  const usable = steps.filter(({ percent }) => percent >= 0 && percent <= 100);
  if (usable.length === 0) return undefined;
  const room = width / usable.length;
  const stairs = usable.map(({ label, percent }, index) => {
    const x = index * room;
    const y = top + height * (1 - percent / 100);
    return [
      element('rect', { x: x + 1, y, width: room - 2, height: top + height - y, class: `bar bar-${index % 4}` }),
      text(x + 6, y - 5, `${percent} %`, { tone: 'strong' }),
      text(x + 2, floor, fitted(`${index + 1}. ${label}`, room - 4), {}),
    ].join('');
  });
  return {
    type: 'figure',
    title,
    svg: drawing(floor + 8, [...stairs, element('line', { x1: 0, x2: width, y1: top + height, y2: top + height, class: 'axis' })]),
    alt: `${usable.map(({ label, percent }) => `${label}: ${percent} %`).join(', then ')}.`,
    data: {
      head: ['Stage', 'Share', 'Goes on when'],
      rows: usable.map(({ label, percent, advanceIf, span: at }) => ({ cells: [{ text: label }, { text: `${percent} %` }, { text: advanceIf ?? '–' }], span: at })),
    },
    span,
  };
}
