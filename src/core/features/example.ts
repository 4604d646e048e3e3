import { quote } from '../edit/quote.js';

/** A key with its value as a person would write it in YAML. */
export function exampleText(key: string, value: unknown): string {
  return [...pairLines(key, value)].join('\n');
}

function* pairLines(key: string, value: unknown): Generator<string> {
  const name = `${quote(key)}:`;
  if (isShort(value)) yield `${name} ${scalarText(value)}`;
  else {
    yield name;
    for (const line of blockLines(value)) yield `  ${line}`;
  }
}

function* blockLines(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      const lines = isShort(item) ? [scalarText(item)] : [...blockLines(item)];
      for (const [index, line] of lines.entries()) yield `${index === 0 ? '- ' : '  '}${line}`;
    }
  } else {
    for (const [key, inner] of Object.entries(value as Record<string, unknown>)) yield* pairLines(key, inner);
  }
}

/** What stands behind a colon on the same line: single values, short lists of names, nothing at all. */
function isShort(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value)) return Object.keys(value).length === 0;
  return value.every((item) => typeof item === 'string' || typeof item === 'number') && value.join(', ').length <= 60;
}

function scalarText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => inner(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return '{}';
  return typeof value === 'string' ? quote(value) : String(value);
}

function inner(item: unknown): string {
  return typeof item === 'string' ? quote(item, { flow: true }) : String(item);
}
