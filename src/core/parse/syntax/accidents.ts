import type { Lexeme } from '../lexemes.js';
import type { Trouble } from '../trouble.js';
import { accident, fix, type Accident, type Round } from './accident.js';
import { findBullets } from './bullets.js';
import { findColons } from './colons.js';
import { findConflicts } from './conflicts.js';
import { diagnose } from './diagnose.js';
import { findStuckDashes } from './lines.js';
import { findBoldLines, findFences } from './markdown.js';
import { findCutValues, findListsInText, findMisreadings } from './misreadings.js';
import { findExoticSpaces } from './spaces.js';
import { findTightComments, specialStart } from './specials.js';
import { findTabs } from './tabs.js';

/**
 * The accidents to mend before the text can be read further: all of a kind that can be seen without knowing the structure,
 * else the first thing that does not fit. Nothing is looked for from `limit` on.
 */
export function findAccidents(round: Round, limit: number): readonly Accident[] {
  const whole =
    findLineBreaks(round) ?? findConflicts(round) ?? findTabs(round) ?? findExoticSpaces(round) ?? findFences(round) ?? findTightComments(round);
  if (whole) return [whole];
  const directive = round.lexemes.find(({ type, source }) => type === 'directive-line' && !/^%(YAML|TAG)\s/.test(source));
  if (directive) return [{ ...specialStart(round, directive.offset), fixes: [] }];
  const bold = findBoldLines(round);
  if (bold.length > 0) return bold;
  const open = Math.min(limit, firstOpenQuote(round.lexemes));
  const dashes = findStuckDashes(round, open);
  if (dashes.length > 0) return dashes;
  const bullets = findBullets(round, open);
  if (bullets.length > 0) return bullets;
  const colons = findColons(round, open);
  if (colons.length > 0) return colons;
  // Keys that slipped nest what follows: many of them look like one deep nesting.
  const deep = limit < Infinity;
  const nesting = round.tree.troubles.find(({ code, start }) => start < limit && (code === 'multiline-key' || code === 'nested-key'));
  const trouble = deep ? nesting : round.tree.troubles.find(({ code }) => code !== 'cyclic-alias');
  if (deep && !trouble) return [];
  const stray = round.strays[0];
  if (stray && (!trouble || stray.offset < trouble.start)) {
    return [diagnose(round, { code: 'unexpected', start: stray.offset, end: stray.offset + 1 })];
  }
  if (trouble) return [diagnose(round, rootOf(round, trouble))];
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

/** A bracket whose closing partner is swallowed by a quote that was not closed is no trouble of its own. */
function rootOf(round: Round, trouble: Trouble): Trouble {
  if (trouble.code !== 'unclosed-bracket') return trouble;
  const line = round.lines.lineAt(trouble.start);
  return round.tree.troubles.find(({ code, start }) => code === 'unclosed-quote' && round.lines.lineAt(start) === line) ?? trouble;
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
  const edits = [...round.text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({ start: index, end: index + 1, newText: round.eol }));
  const first = edits[0];
  if (!first) return undefined;
  return accident('line-breaks', { start: first.start, end: first.end }, {}, [fix('Use line breaks that YAML knows', true, edits)]);
}
