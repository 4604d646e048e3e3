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
  for (let line = 0; line < round.lines.lineCount; line++) {
    const start = round.lines.lineStart(line);
    const text = round.lines.line(line);
    const lead = /^(?:[ \t]|-(?=[ \t]))*/.exec(text)?.[0] ?? '';
    if (!lead.includes('\t')) continue;
    while (index + 1 < round.lexemes.length && (round.lexemes[index + 1] as Lexeme).offset <= start) {
      brackets += bracket(round.lexemes[index] as Lexeme);
      index++;
    }
    if (/^(#|$)/.test(text.slice(lead.length)) || (brackets > 0 && !lead.includes('-'))) continue;
    const lexeme = round.lexemes[index] as Lexeme;
    const within = lexeme.offset < start && start + lead.length < lexeme.offset + lexeme.source.length;
    if (within && lexeme.type === 'block-text') continue;
    // Behind a dash a tab is harmless unless a key or another dash follows.
    if (/^[ ]*-/.test(lead) && !/^(-\s|[^"'#]*:(\s|$))/.test(text.slice(lead.length))) continue;
    (within ? other : wrong).push({ start, end: start + lead.length, newText: spaces(lead, round.step) });
  }
  const first = wrong[0];
  if (!first) return undefined;
  const edits = [...wrong, ...other];
  const span = { start: first.start, end: first.end };
  return accident('tab', span, { lines: wrong.length }, [fix('Replace tabs with spaces', true, edits)]);
}

function bracket({ type }: Lexeme): number {
  if (type === 'flow-map-start' || type === 'flow-seq-start') return 1;
  return type === 'flow-map-end' || type === 'flow-seq-end' ? -1 : 0;
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
