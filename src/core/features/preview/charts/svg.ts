/** Drawing. Every word and every value of an attribute is escaped here, so that no chart can be made to do anything. */
import { shortened } from '../../../text.js';
import { escapeHtml } from '../prose.js';

/** The width all charts are drawn in; the page scales them. */
export const width = 640;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param inside what `element` and `text` gave */
export function element(name: 'g' | 'line' | 'rect' | 'path' | 'circle' | 'polygon' | 'polyline', attributes: Attributes, inside = ''): string {
  return `<${name}${written(attributes)}>${inside}</${name}>`;
}

interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** `soft`: axes and notes. `strong`: what the eye should find. */
  readonly tone?: 'soft' | 'strong';
}

export function text(x: number, y: number, words: string, { anchor = 'start', tone }: TextStyle = {}): string {
  return `<text${written({ x, y, 'text-anchor': anchor, class: tone })}>${escapeHtml(words)}</text>`;
}

/** What is drawn is hidden from screen readers: the figure says it in a sentence and a table. */
export function drawing(height: number, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${round(height)}" aria-hidden="true" focusable="false" xmlns="http://www.w3.org/2000/svg">${parts.join('')}</svg>`;
}

/** Cut so that it fits beside a chart: about six units a letter. */
export function fitted(words: string, room: number): string {
  return shortened(words, Math.max(3, Math.floor(room / 6.4)));
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escapeHtml(value ?? '')}"`)
    .join('');
}

function round(value: number): string {
  return String(Math.round((Number.isFinite(value) ? value : 0) * 10) / 10);
}
