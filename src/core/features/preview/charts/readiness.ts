/** What has to be ready, by who gets it ready, on the day it is due. */
import { scaleLinear } from 'd3-scale';
import type { Span } from '../../../text.js';
import { dayText } from '../../../wording/dates.js';
import type { Figure } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

interface ReadyItem {
  readonly item: string;
  readonly role: string;
  readonly done: boolean;
  /** A day number. */
  readonly due: number | undefined;
  readonly span: Span;
}

const [left, right, top, rowHeight] = [170, 40, 34, 32];

/** @param until the day of the launch, as a day number, where it is known */
export function readinessChart(title: string, items: readonly ReadyItem[], until: number | undefined, today: number, span: Span): Figure | undefined {
  const dated = items.flatMap((item) => (item.due === undefined ? [] : [{ ...item, due: item.due }]));
  if (dated.length < 2) return undefined;
  const days = [...dated.map(({ due }) => due), ...(until === undefined ? [] : [until])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // A day far away from the rest would press the rest together.
  const showsToday = today >= first - (last - first) && today <= last + (last - first) / 2;
  const x = scaleLinear([showsToday ? Math.min(first, today) : first, (showsToday ? Math.max(last, today) : last) + 1], [left + 16, width - right]);
  const roles = [...new Set(dated.map(({ role }) => role))];
  const bottom = top + roles.length * rowHeight;
  const late = ({ due, done }: { due: number; done: boolean }): boolean => !done && due < today;
  const rows = roles.map((role, index) => {
    const y = top + index * rowHeight + rowHeight / 2;
    const marks = dated.filter((one) => one.role === role).map((one) => mark(x(one.due), y, one.done, late(one)));
    return text(left, y + 4, fitted(role, left - 4), { anchor: 'end', tone: 'strong' }) + element('line', { x1: left + 10, x2: width - right, y1: y, y2: y, class: 'grid' }) + marks.join('');
  });
  const lines = [...(showsToday ? [[today, 'today', 'today'] as const] : []), ...(until === undefined ? [] : [[until, 'launch', 'tick'] as const])];
  const across = lines.map(([day, words, look]) =>
    element('line', { x1: x(day), x2: x(day), y1: 18, y2: bottom, class: look }) + text(x(day), 12, words, { anchor: 'middle', tone: 'strong' }));
  const ends = [text(x(first), bottom + 14, dayText(first), { anchor: 'start', tone: 'soft' }), text(x(last), bottom + 14, dayText(last), { anchor: 'end', tone: 'soft' })];
  const count = (found: readonly unknown[], words: string): string => `${found.length} ${words}`;
  return {
    type: 'figure',
    title,
    svg: drawing(bottom + 22, [...across, ...rows, ...ends]),
    alt: `${[count(dated.filter(({ done }) => done), 'done (filled)'), count(dated.filter(({ done }) => !done), 'open (hollow)'), count(dated.filter(late), 'overdue (crossed)')].join(', ')}.`,
    data: {
      head: ['Who', 'What', 'Due', 'State'],
      rows: dated.map((one) => ({ cells: [one.role, one.item, dayText(one.due), one.done ? 'done' : late(one) ? 'overdue' : 'open'].map((words) => ({ text: words })), span: one.span })),
    },
    span,
  };
}

function mark(x: number, y: number, done: boolean, late: boolean): string {
  const circle = element('circle', { cx: x, cy: y, r: 6, class: done ? 'point' : 'open' });
  const cross = element('path', { d: `M${x - 4},${y - 4}L${x + 4},${y + 4}M${x - 4},${y + 4}L${x + 4},${y - 4}`, class: 'cross' });
  return late ? circle + cross : circle;
}
