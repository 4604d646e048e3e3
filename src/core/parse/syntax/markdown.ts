import { accident, excerpt, fix, insert, lexemeAt, lineContent, type Accident, type Round } from './accident.js';

const fence = /^(?:`{3,}|~{3,})[\w-]*$/;
const bold = /^\*\*(?=\S)[^*]+\*\*:?$/;

/** The lines around a block of code, which come along when a spec is copied out of a chat or a wiki page. */
export function findFences(round: Round): Accident | undefined {
  const lines = linesLike(round, fence);
  const [first] = lines;
  if (first === undefined) return undefined;
  const { start, end } = lineContent(round, first);
  const edits = lines.map((line) => ({ start: round.lines.lineStart(line), end: Math.min(round.lines.lineStart(line + 1), round.text.length), newText: '' }));
  return accident('code-fence', { start, end }, { mark: round.text.slice(start, end) }, [fix(lines.length === 1 ? 'Remove this line' : 'Remove these lines', true, edits)]);
}

/** `**Problem**`: a heading as other tools write it, between keys. */
export function findBoldLines(round: Round): readonly Accident[] {
  return linesLike(round, bold).map((line) => {
    const { start, end } = lineContent(round, line);
    return accident('bold-line', { start, end }, { text: excerpt(round.text.slice(start, end)) }, [fix('Make it a remark', false, [insert(start, '# ')])]);
  });
}

/** Lines that look so and stand for themselves: within a text that goes over several lines they belong to it. */
function linesLike(round: Round, pattern: RegExp): readonly number[] {
  const found: number[] = [];
  // Most texts have neither character at the start of a line, and one look is enough to see that.
  if (!/^[ \t]*(?:[`~]{3}|\*\*)/m.test(round.text)) return found;
  for (let line = 0; line < round.lines.lineCount; line++) {
    const { start, end } = lineContent(round, line);
    if (start === end || !pattern.test(round.text.slice(start, end))) continue;
    const lexeme = round.lexemes[lexemeAt(round.lexemes, start)];
    if (lexeme && lexeme.offset === start && lexeme.type !== 'block-text') found.push(line);
  }
  return found;
}
