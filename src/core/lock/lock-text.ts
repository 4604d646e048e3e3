/** Writes down what is agreed, dated, so that a later difference can be seen: values in clear, which read back as what they were. */
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import type { TextEdit } from '../text.js';
import { dayNumber } from '../wording/dates.js';

/** A value and where it goes below the key that holds the lock: one key, or two. */
interface LockedValue {
  readonly path: readonly string[];
  readonly text: string;
}

/** Puts the values under a top-level key, in the place of what was locked before. */
export function lockEdits(spec: Spec, key: string, values: readonly LockedValue[], today: string): readonly TextEdit[] {
  const held = spec.at(key);
  const text = lockText([{ path: ['locked_on'], text: today }, ...values]);
  return held.exists && held.node ? replaceValue(spec.source, held.node, text) : insertAt(spec.source, spec.kind.schema, [key], text);
}

function lockText(values: readonly LockedValue[]): string {
  let text = '';
  let above: string | undefined;
  for (const { path, text: value } of values) {
    const [first = '', second] = path;
    if (second !== undefined && first !== above) text += `\n  ${first}:`;
    above = first;
    text += second === undefined ? `\n  ${first}: ${valueText(value, 4)}` : `\n    ${quote(second)}: ${valueText(value, 6)}`;
  }
  return text;
}

/** Several lines stay lines, and long sentences are folded at spaces, which reads back as the same text. */
export function valueText(value: string, indent: number): string {
  const plain = value.trim();
  // A day and a number are written as they are.
  if (dayNumber(plain) !== undefined || /^-?\d+(?:\.\d+)?$/.test(plain)) return plain;
  const block = (header: string, lines: readonly string[]): string => [header, ...lines].join(`\n${' '.repeat(indent)}`);
  if (plain.includes('\n') && isReadable(plain)) return block('|-', plain.split('\n'));
  if (plain.length <= 100 || /\s{2}|[^\S ]/.test(plain)) return quote(plain);
  const lines = foldedAtSpaces(plain);
  return lines ? block('>-', lines) : quote(plain);
}

/** Lines of some 110 characters; undefined for text that cannot be cut so, as it holds a longer word. */
export function foldedAtSpaces(text: string): readonly string[] | undefined {
  const lines = text.match(/\S(?:.{0,108}\S)?(?=\s|$)/g) ?? [];
  return lines.join(' ') === text ? lines : undefined;
}

/** Whether every line can stand as it is: quotes would need no escapes for it. */
function isReadable(text: string): boolean {
  return text.split('\n').every((line) => line.trim() !== '' && !quote(line).includes('\\'));
}
