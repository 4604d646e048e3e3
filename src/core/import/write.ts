/** Writes values as the text of a spec. What is written reads back as exactly these values. */
import { quote } from '../edit/quote.js';
import { bare, isFields, isList, noteOf, type Fields, type Value } from './value.js';

/** A text on one line that is longer than this goes below its key. */
const widest = 100;

export function write(fields: Fields): string {
  // Sections stand apart, as in the templates; what is said in one line stays together.
  const parts = [...fields].map(([key, value]) => pair(key, value, ''));
  return parts.map((lines, index) => (index > 0 && (lines.length > 1 || (parts[index - 1]?.length ?? 0) > 1) ? ['', ...lines] : lines).join('\n')).join('\n') + '\n';
}

function pair(key: string, value: Value, indent: string): readonly string[] {
  return [...comment(noteOf(value), indent), ...content(`${indent}${keyText(key)}:`, bare(value), indent)];
}

/** Our reader takes `on` for the word it is, and so the templates write it. */
function keyText(key: string): string {
  return key === 'on' ? key : quote(key);
}

/** @param head what stands before the value: its key or its dash */
function content(head: string, value: Value, indent: string): readonly string[] {
  if (isList(value)) return value.length === 0 ? [`${head} []`] : [head, ...value.flatMap((item) => entry(item, `${indent}  `))];
  if (isFields(value)) return value.size === 0 ? [`${head} {}`] : [head, ...[...value].flatMap(([key, inner]) => pair(key, inner, `${indent}  `))];
  return typeof value === 'string' ? text(head, value, `${indent}  `) : [`${head} ${String(value)}`];
}

function entry(item: Value, indent: string): readonly string[] {
  const value = bare(item);
  const note = comment(noteOf(item), indent);
  if (!isFields(value) || value.size === 0) return [...note, ...content(`${indent}-`, value, indent)];
  const lines = [...value].flatMap(([key, inner]) => pair(key, inner, `${indent}  `));
  // A remark on the first key stands above the dash.
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  const above = lines.slice(0, first).map((line) => line.slice(2));
  return [...note, ...above, `${indent}- ${(lines[first] ?? '').trimStart()}`, ...lines.slice(first + 1)];
}

function text(head: string, value: string, indent: string): readonly string[] {
  if (value.includes('\n') && fitsBlock(value)) {
    const lines = value.split('\n').map((line) => (line === '' ? '' : indent + line));
    return [`${head} ${value.startsWith(' ') ? '|2-' : '|-'}`, ...lines];
  }
  if (value.length > widest && /^\S+(?: \S+)*$/.test(value) && fitsBlock(value)) return [`${head} >-`, ...wrapped(value).map((line) => indent + line)];
  return [`${head} ${quote(value)}`];
}

/** Whether a text below its key reads back as it is: no line break at either end, and nothing that cannot be seen. */
function fitsBlock(value: string): boolean {
  const lines = value.split('\n');
  if (lines.length > 1 && (lines[0]?.trim() === '' || lines.at(-1)?.trim() === '')) return false;
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(value)) return false;
  return !/\p{Surrogate}/u.test(value) && !value.startsWith('\t');
}

function wrapped(value: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + word.length >= widest) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function comment(note: string | undefined, indent: string): readonly string[] {
  if (note === undefined) return [];
  const line = note.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]+/g, ' ').replace(/\p{Surrogate}/gu, '�').trim();
  return [`${indent}# ${line}`];
}
