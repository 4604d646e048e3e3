import { kinds as builtIn, type Kind } from '../../schema/catalog.js';
import { sortText, type Completion } from './completion.js';

/** The beginning of a file that is nothing yet: which kind of spec it is going to be. Other files are left alone. */
export function completeStart(text: string, offset: number, kinds: readonly Kind[] = builtIn): Completion[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(start, end).trimEnd();
  const others = `${text.slice(0, start)}${text.slice(end)}`.split('\n').map((other) => other.trim());
  if (others.some((other) => other !== '' && other !== '---' && !other.startsWith('#'))) return [];
  const typedKey = /^spec[ \t]*:[ \t]*[\w/.-]*$/.exec(line);
  if (!typedKey && !'spec'.startsWith(line)) return [];
  if (offset > start + line.length && !typedKey) return [];
  return kinds.map((kind, index) => ({
    label: `spec: ${kind.tag}`,
    kind: 'key',
    span: { start, end: Math.max(start + line.length, offset) },
    snippet: `spec: ${kind.tag}`,
    detail: kind.phrase,
    ...(kind.schema.description !== undefined && { documentation: kind.schema.description }),
    sortText: sortText(0, index),
  }));
}
