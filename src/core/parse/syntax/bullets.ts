import type { TextEdit } from '../../text.js';
import { accident, excerpt, fix, indentOf, lineContent, type Accident, type Round } from './accident.js';

const marks = '*•·‣▪◦–—';
const bullet = new RegExp(`^[${marks}](?=[ \\t\u00a0]+\\S)`);

/** Lists with the bullets of other tools: `* item`, `• item`. One finding for the lines of a list. */
export function findBullets(round: Round, limit: number): Accident[] {
  const found: Accident[] = [];
  let done = -1;
  for (const { type, source, offset } of round.lexemes) {
    if (type === 'scalar' ? !marks.includes(source.charAt(0)) || source === '' : type !== 'alias' || source !== '*') continue;
    const line = round.lines.lineAt(offset);
    if (offset >= limit || line <= done || lineContent(round, line).start !== offset) continue;
    if (!bullet.test(round.text.slice(offset, round.lines.lineEnd(line)))) continue;
    const edits: TextEdit[] = [];
    for (let below = line; below < round.lines.lineCount; below++) {
      const { start, end } = lineContent(round, below);
      if (start === end) continue;
      if (indentOf(round, below) < indentOf(round, line)) break;
      if (indentOf(round, below) === indentOf(round, line) && !bullet.test(round.text.slice(start, end))) break;
      if (indentOf(round, below) > indentOf(round, line)) continue;
      edits.push({ start, end: start + 1, newText: '-' });
      done = below;
    }
    const { end } = lineContent(round, line);
    const data = { char: source.charAt(0), text: excerpt(round.text.slice(offset, end)), count: edits.length };
    found.push(accident('bullet', { start: offset, end }, data, [fix('Replace with dashes', true, edits)]));
  }
  return found;
}
