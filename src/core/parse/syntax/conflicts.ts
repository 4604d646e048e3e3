import type { TextEdit } from '../../text.js';
import { accident, fix, type Accident, type Round } from './accident.js';

/** What git leaves in a file when two people changed the same lines. Read on with the first version. */
export function findConflicts(round: Round): Accident | undefined {
  if (!/^<{7}( |\r?$)/m.test(round.text)) return undefined;
  const first: TextEdit[] = [];
  const second: TextEdit[] = [];
  const { lines } = round;
  let open = -1;
  let middle = -1;
  let count = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    const mark = /^(?:<{7}(?= |$)|={7}$|>{7}(?= |$))/.exec(lines.line(line).trimEnd())?.[0].charAt(0);
    if (mark === '<') open = line;
    else if (mark === '=' && open >= 0) middle = line;
    else if (mark === '>' && open >= 0 && middle > open) {
      count++;
      first.push(cut(round, open, open), cut(round, middle, line));
      second.push(cut(round, open, middle), cut(round, line, line));
      open = middle = -1;
    }
  }
  const start = first[0]?.start;
  if (start === undefined) return undefined;
  const span = { start, end: lines.lineEnd(lines.lineAt(start)) };
  return accident('merge-conflict', span, { count }, [fix('Keep the first version', false, first), fix('Keep the second version', false, second)]);
}

function cut(round: Round, from: number, to: number): TextEdit {
  return { start: round.lines.lineStart(from), end: round.lines.lineStart(to + 1), newText: '' };
}
