import type { Lexeme } from '../lexemes.js';
import { accident, fix, type Accident, type Round } from './accident.js';
import { findColons } from './colons.js';
import { findConflicts } from './conflicts.js';
import { diagnose } from './diagnose.js';
import { findCutValues, findListsInText, findMisreadings } from './misreadings.js';
import { findExoticSpaces } from './spaces.js';
import { findTightComments, specialStart } from './specials.js';
import { findTabs } from './tabs.js';

/**
 * The accidents to mend before the text can be read further: all of a kind that can be seen without knowing the structure,
 * else the first thing that does not fit. Nothing is looked for from `limit` on.
 */
export function findAccidents(round: Round, limit: number): readonly Accident[] {
  const whole = findLineBreaks(round) ?? findConflicts(round) ?? findTabs(round) ?? findExoticSpaces(round) ?? findTightComments(round);
  if (whole) return [whole];
  const directive = round.lexemes.find(({ type, source }) => type === 'directive-line' && !/^%(YAML|TAG)\s/.test(source));
  if (directive) return [{ ...specialStart(round, directive.offset), fixes: [] }];
  const colons = findColons(round, Math.min(limit, firstOpenQuote(round.lexemes)));
  if (colons.length > 0) return colons;
  if (limit < Infinity) return [];
  const trouble = round.tree.troubles.find(({ code }) => code !== 'cyclic-alias');
  const stray = round.strays[0];
  if (stray && (!trouble || stray.offset < trouble.start)) {
    return [diagnose(round, { code: 'unexpected', start: stray.offset, end: stray.offset + 1 })];
  }
  if (trouble) return [diagnose(round, trouble)];
  return apart(findMisreadings(round));
}

/** What is worth knowing though the text is read as YAML has it. */
export function findAdvice(round: Round): readonly Accident[] {
  return [...findListsInText(round), ...findCutValues(round)];
}

/** Without those that begin within another. */
function apart(accidents: readonly Accident[]): Accident[] {
  let end = -1;
  return accidents.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** From here on the lexemes may be parts of a text that was never closed. */
function firstOpenQuote(lexemes: readonly Lexeme[]): number {
  const open = lexemes.find(({ type, source }) => {
    if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return false;
    return source.length === 1 || source.at(-1) !== source[0];
  });
  return open?.offset ?? Infinity;
}

/** Line breaks of old Macs, which YAML takes for part of the line. */
function findLineBreaks(round: Round): Accident | undefined {
  const { text } = round;
  const first = text.indexOf('\r');
  if (first < 0 || text.includes('\n')) return undefined;
  const edits = [...text.matchAll(/\r/g)].map(({ index }) => ({ start: index, end: index + 1, newText: '\n' }));
  return accident('line-breaks', { start: first, end: first + 1 }, {}, [fix('Use line breaks that YAML knows', true, edits)]);
}
