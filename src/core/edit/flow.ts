import { parse } from '../parse/parse.js';
import { quote } from './quote.js';

/** YAML block text for the inside of brackets, where indentation means nothing and a comma or bracket in a text needs quotes. */
export function toFlow(yamlText: string): string {
  if (/\n/.test(yamlText)) return flowOf(parse(yamlText).data);
  const { root } = parse(yamlText);
  const isPlainText = root?.kind === 'scalar' && root.style === 'plain' && typeof root.value === 'string';
  return isPlainText && /[,[\]{}]/.test(root.value) ? quote(root.value, { flow: true }) : yamlText.trim();
}

/** Plain data for the inside of brackets. */
export function flowOf(data: unknown): string {
  if (typeof data === 'string') return quote(data.trimEnd(), { flow: true });
  if (Array.isArray(data)) return `[${data.map(flowOf).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return String(data);
  const pairs = Object.entries(data).map(([key, value]) => `${quote(key, { flow: true })}: ${flowOf(value)}`);
  return `{${pairs.join(', ')}}`;
}
