import type { TextEdit } from '../../text.js';
import type { Lexeme } from '../lexemes.js';
import { accident, fix, type Accident, type Round } from './accident.js';

/** Tabs that indent: YAML counts columns, and a tab has no agreed number of them. One finding and one fix for the file. */
export function findTabs(round: Round): Accident | undefined {
  if (!round.text.includes('\t')) return undefined;
  const wrong: TextEdit[] = [];
  const other: TextEdit[] = [];
  let index = 0;
  let brackets = 0;
  // Within brackets indentation means nothing, but a tab does not count as deep enough to stay within.
  const brokenOff = new Set(round.lexemes.filter(({ type }) => type === 'flow-error-end').map(({ offset }) => offset));
  for (let line = 0; line < round.lines.lineCount; line++) {
    const start = round.lines.lineStart(line);
    const text = round.lines.line(line);
    const marks = /^(?:[ \t]|-(?=[ \t]))*/.exec(text)?.[0] ?? '';
    const lead = marks.slice(0, marks.lastIndexOf('\t') + 1);
    if (lead === '') continue;
    while (index + 1 < round.lexemes.length && (round.lexemes[index + 1] as Lexeme).offset <= start) {
      brackets = bracketsAfter(brackets, round.lexemes[index] as Lexeme);
      index++;
    }
    const rest = text.slice(marks.length);
    if (/^(#|$)/.test(rest)) continue;
    const harmless = brackets > 0 && !brokenOff.has(start + marks.length);
    const lexeme = round.lexemes[index] as Lexeme;
    const within = lexeme.offset < start && start + lead.length < lexeme.offset + lexeme.source.length;
    if (within && lexeme.type === 'block-text') continue;
    // Behind a dash a tab is harmless unless a key or another dash follows.
    if (/^ *-/.test(lead) && !/^(-\s|[^"'#]*:(\s|$))/.test(text.slice(lead.length))) continue;
    (within || harmless ? other : wrong).push({ start, end: start + lead.length, newText: spaces(lead, round.step) });
  }
  const first = wrong[0];
  if (!first) return undefined;
  const edits = [...wrong, ...other];
  const span = { start: first.start, end: first.end };
  return accident('tab', span, { lines: wrong.length }, [fix('Replace tabs with spaces', true, edits)]);
}

function bracketsAfter(count: number, { type }: Lexeme): number {
  if (type === 'flow-map-start' || type === 'flow-seq-start') return count + 1;
  if (type === 'flow-error-end') return 0;
  return type === 'flow-map-end' || type === 'flow-seq-end' ? Math.max(0, count - 1) : count;
}

function spaces(lead: string, step: number): string {
  let result = '';
  for (const char of lead) {
    if (char !== '\t') result += char;
    else if (result.endsWith('-')) result += ' ';
    else result += ' '.repeat(step - (result.length % step));
  }
  return result;
}
