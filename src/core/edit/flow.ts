import { parse } from '../parse/parse.js';
import { quote } from './quote.js';

/** YAML block text for the inside of brackets, where indentation means nothing. */
export function toFlow(yamlText: string): string {
  return /\n/.test(yamlText) ? flowOf(parse(yamlText).data) : yamlText.trim();
}

function flowOf(data: unknown): string {
  if (typeof data === 'string') return quote(data.trimEnd(), { flow: true });
  if (Array.isArray(data)) return `[${data.map(flowOf).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return String(data);
  const pairs = Object.entries(data).map(([key, value]) => `${quote(key, { flow: true })}: ${flowOf(value)}`);
  return `{${pairs.join(', ')}}`;
}
