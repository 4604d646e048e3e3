/** What serves what: each goal with its requirements, and whether somebody could check them. */
import type { Span } from '../../../text.js';
import type { Figure } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

interface Covered {
  readonly goal: string;
  readonly requirements: readonly { readonly name: string; readonly priority: string | undefined; readonly checked: boolean }[];
  readonly span: Span;
}

const [left, box, gap, rowGap] = [220, 92, 8, 16];
const perRow = Math.floor((width - left) / (box + gap));

export function coverageChart(title: string, goals: readonly Covered[], span: Span): Figure | undefined {
  if (goals.every(({ requirements }) => requirements.length === 0)) return undefined;
  let y = 4;
  const rows = goals.map(({ goal, requirements }) => {
    const lines = Math.max(1, Math.ceil(requirements.length / perRow));
    const boxes = requirements.map(({ name, priority, checked }, index) => {
      const [x, top] = [left + (index % perRow) * (box + gap), y + Math.floor(index / perRow) * 42];
      return [
        element('rect', { x, y: top, width: box, height: 34, rx: 3, class: checked ? 'bar bar-0' : 'bar bar-2' }),
        text(x + 6, top + 14, fitted(name, box - 10), { tone: 'strong' }),
        text(x + 6, top + 28, fitted(`${priority ?? 'no priority'} ${checked ? '✓' : '– no check'}`, box - 4), { tone: 'soft' }),
      ].join('');
    });
    const none = requirements.length === 0 ? text(left, y + 22, 'no requirement yet', { tone: 'soft' }) : '';
    const words = wrapped(goal, left - 16, 2).map((part, index) => text(0, y + 14 + index * 14, part, { tone: 'strong' })).join('');
    y += lines * 42 + rowGap;
    return words + boxes.join('') + none;
  });
  const all = goals.flatMap(({ requirements }) => requirements);
  return {
    type: 'figure',
    title,
    svg: drawing(y, rows),
    alt: `${goals.map(({ goal, requirements }) => `${goal}: ${requirements.length === 0 ? 'no requirement yet' : requirements.map(({ name }) => name).join(', ')}`).join('; ')}. ` +
      `${all.filter(({ checked }) => checked).length} of ${all.length} can be checked.`,
    data: {
      head: ['Goal', 'Requirement', 'Priority', 'Acceptance'],
      rows: goals.flatMap(({ goal, requirements, span: at }) =>
        requirements.map(({ name, priority, checked }) => ({ cells: [goal, name, priority ?? '–', checked ? 'yes' : 'missing'].map((words) => ({ text: words })), span: at })),
      ),
    },
    span,
  };
}

/** In as many lines as there is room for; the last one is cut. */
function wrapped(words: string, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + word.length + 1) * 6.4 <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines.map((line) => fitted(line, room)) : [...lines.slice(0, most - 1), fitted(lines.slice(most - 1).join(' '), room)];
}
