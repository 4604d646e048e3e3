/** How users are divided: one bar, as long as all of them. */
import type { Span } from '../../../text.js';
import type { Figure } from '../page.js';
import { drawing, element, fitted, text, width } from './svg.js';

interface Share {
  readonly label: string;
  /** Of all of them, in percent. */
  readonly percent: number;
  /** What comes to it: "5,575 users". */
  readonly note: string | undefined;
  readonly span: Span;
}

/** Undefined for fewer than two, or shares that are none. */
export function sharesChart(title: string, shares: readonly Share[], span: Span): Figure | undefined {
  const total = shares.reduce((sum, { percent }) => sum + percent, 0);
  if (shares.length < 2 || shares.some(({ percent }) => !(percent >= 0)) || !(total > 0) || !Number.isFinite(total)) return undefined;
  let x = 0;
  const bars = shares.map(({ label, percent, note }, index) => {
    const room = (percent / total) * width;
    const bar = element('rect', { x: x + 1, y: 22, width: Math.max(room - 2, 0), height: 26, class: `bar bar-${index % 4}` });
    const words = [text(x + 1, 14, fitted(label, room), { tone: 'strong' }), text(x + 1, 64, fitted(`${said(percent)}${note === undefined ? '' : ` · ${note}`}`, room), { tone: 'soft' })];
    x += room;
    return bar + words.join('');
  });
  const notes = shares.some(({ note }) => note !== undefined);
  return {
    type: 'figure',
    title,
    svg: drawing(70, bars),
    alt: `${shares.map(({ label, percent }) => `${label} gets ${said(percent)}`).join(', ')}.`,
    data: {
      head: ['Variant', 'Share', ...(notes ? ['Needs'] : [])],
      rows: shares.map(({ label, percent, note, span: at }) => ({
        cells: [{ text: label, style: 'code' as const }, { text: said(percent) }, ...(notes ? [{ text: note ?? '–' }] : [])],
        span: at,
      })),
    },
    span,
  };
}

function said(percent: number): string {
  return `${percent.toLocaleString('en-US', { maximumFractionDigits: 2 })} %`;
}
