/** Metrics on their way: each from where it stood to where it should be, on a scale of its own, and how far it has come. */
import type { Span } from '../../../text.js';
import type { Figure, Inline } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

interface Track {
  readonly label: string;
  readonly baseline: number;
  readonly target: number;
  readonly actual: number | undefined;
  readonly by: string | undefined;
  readonly say: (value: number) => string;
  readonly span: Span;
}

const [left, right, rowHeight] = [190, 70, 52];
const [from, to] = [left + 30, width - right - 40];

export function tracksChart(title: string, tracks: readonly Track[], span: Span): Figure | undefined {
  const usable = tracks.filter(({ baseline, target }) => Number.isFinite(baseline) && Number.isFinite(target) && baseline !== target);
  if (usable.length === 0) return undefined;
  const rows = usable.map((track, index) => row(track, index * rowHeight + 26));
  const cells = ({ label, baseline, target, actual, by, say }: Track): readonly Inline[] => [
    { text: label }, { text: say(baseline) }, { text: say(target) }, { text: by ?? '–' }, { text: actual === undefined ? '–' : say(actual) },
  ];
  return {
    type: 'figure',
    title,
    svg: drawing(usable.length * rowHeight + 4, rows),
    alt: `${usable.map(sentence).join('; ')}.`,
    data: { head: ['Metric', 'Baseline', 'Target', 'By', 'Actual'], rows: usable.map((track) => ({ cells: cells(track), span: track.span })) },
    span,
  };
}

function row({ label, baseline, target, actual, by, say }: Track, y: number): string {
  const done = actual === undefined ? undefined : (actual - baseline) / (target - baseline);
  // What went far past either end is shown at the edge; its number says how far.
  const x = done === undefined ? undefined : from + Math.min(Math.max(done, -0.12), 1.12) * (to - from);
  return [
    text(left, y + 4, fitted(label, left - 4), { anchor: 'end', tone: 'strong' }),
    element('line', { x1: from, x2: to, y1: y, y2: y, class: 'grid' }),
    element('circle', { cx: from, cy: y, r: 4, class: 'open' }),
    element('polygon', { points: `${to - 7},${y - 6} ${to + 3},${y} ${to - 7},${y + 6}`, class: 'goal' }),
    text(from, y + 19, say(baseline), { anchor: 'middle', tone: 'soft' }),
    text(to, y + 19, by === undefined ? say(target) : `${say(target)} by ${by}`, { anchor: 'middle', tone: 'soft' }),
    ...(x === undefined || actual === undefined
      ? []
      : [element('line', { x1: from, x2: x, y1: y, y2: y, class: 'curve' }), element('circle', { cx: x, cy: y, r: 5, class: 'point' }), text(x, y - 10, `now ${say(actual)}`, { anchor: 'middle', tone: 'strong' })]),
  ].join('');
}

function sentence({ label, baseline, target, actual, by, say }: Track): string {
  const reached = actual !== undefined && (target > baseline ? actual >= target : actual <= target);
  const now = actual === undefined ? '' : `, now ${say(actual)}${reached ? ', which reaches it' : ''}`;
  return `${label} from ${say(baseline)} to ${say(target)}${by === undefined ? '' : ` by ${by}`}${now}`;
}
