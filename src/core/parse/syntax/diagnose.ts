import type { Trouble } from '../trouble.js';
import { accident, contentEnd, excerpt, fix, lexemeAt, lineContent, quoteEdits, type Accident, type Round } from './accident.js';
import { bracketsAsKey, comma, dashInBrackets, extraBracket, textAfterBracket, unclosedBracket, wrongBracket } from './brackets.js';
import { colonInBrackets, colonInValue } from './colons.js';
import { forgottenDash, forgottenFirstDash, slipped, slippedStart } from './indentation.js';
import { continuedText, keyOverLines, lineWithoutColon, lineWithoutDash } from './lines.js';
import { pairStartingAt } from './nodes.js';
import { badEscape, textAfterQuote, unclosedQuote } from './quotes.js';
import { dashInValue, inBrackets, specialStart, textInHeader, unknownAlias, unknownTag } from './specials.js';

/** From what does not fit to what probably happened. */
export function diagnose(round: Round, trouble: Trouble): Accident {
  return known(round, trouble) ?? general(round, trouble.start);
}

function known(round: Round, trouble: Trouble): Accident | undefined {
  const { code, start, end, subject } = trouble;
  const type = round.lexemes[lexemeAt(round.lexemes, start)]?.type ?? 'space';
  switch (code) {
    case 'nested-key':
      if (subject && round.text.charAt(subject.start) === '?') return specialStart(round, subject.start);
      return colonInValue(round, { start: subject?.start ?? start, end: Math.max(contentEnd(round, start), start + 1) });
    case 'colon-in-brackets':
      return colonInBrackets(round, start);
    case 'dash-in-brackets':
      return dashInBrackets(round, start);
    case 'multiline-key':
      return keyOverLines(round, trouble);
    case 'no-colon':
      return lineWithoutColon(round, start);
    case 'no-dash':
      return lineWithoutDash(round, start);
    case 'misplaced':
      return misplaced(round, start);
    case 'dash-in-value':
      return dashInValue(round, trouble);
    case 'unclosed-quote':
      return unclosedQuote(round, trouble);
    case 'bad-escape':
      return badEscape(round, trouble);
    case 'unclosed-bracket':
      return unclosedBracket(round, trouble);
    case 'wrong-bracket':
      return wrongBracket(round, trouble);
    case 'missing-comma':
    case 'extra-comma':
      return comma(round, trouble);
    case 'complex-key':
      return bracketsAsKey(round, trouble);
    case 'special-start':
      return continuedText(round, start) ?? specialStart(round, start, end, isKey(round, end) || inBrackets(round, start));
    case 'unknown-alias':
      return unknownAlias(round, trouble);
    case 'unknown-tag':
      return unknownTag(round, trouble);
    case 'text-in-header':
      return textInHeader(round, trouble);
    case 'missing-key':
      return accident('missing-key', { start, end }, {});
    case 'text-after':
      return subject && textAfter(round, trouble, subject.start);
    case 'ragged-block':
      return raggedBlock(round, trouble);
    case 'unexpected':
      return /^flow-.*-end$/.test(type) ? extraBracket(round, trouble) : slippedStart(round, start);
    default:
      return undefined;
  }
}

function misplaced(round: Round, start: number): Accident | undefined {
  const line = round.lines.lineAt(start);
  const above = pairStartingAt(round.tree.root, start);
  const siblings = above?.parent.pairs ?? [];
  const before = above && siblings[siblings.indexOf(above) - 1]?.value;
  const first = before?.kind === 'map' && !before.flow ? forgottenFirstDash(round, line, before.span.start) : undefined;
  return (round.text.charAt(start) === '-' ? first : forgottenDash(round, line)) ?? slipped(round, line);
}

function textAfter(round: Round, trouble: Trouble, start: number): Accident | undefined {
  const subject = trouble.subject ?? trouble;
  if (subject.start === subject.end) return keyWithText(round, trouble) ?? slippedStart(round, trouble.start);
  const char = round.text.charAt(start);
  if (char === '"' || char === "'") return textAfterQuote(round, subject);
  if (char === '[' || char === '{') return textAfterBracket(round, trouble, subject);
  if (char === '*') return specialStart(round, start);
  return undefined;
}

function isKey(round: Round, end: number): boolean {
  return /^[ \t]*:(?:\s|$)/.test(round.text.slice(end, round.lines.lineEnd(round.lines.lineAt(end))));
}

/** Not for a key that is in quotes as a whole: something else is wrong with that one. */
const goesOnAfterQuote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*\S/s;

/** `"Goal" of the test: more sales`: text between a key in quotes and its colon. */
function keyWithText(round: Round, { start, end }: Trouble): Accident | undefined {
  const line = lineContent(round, round.lines.lineAt(start));
  const dashes = /^(?:- +)*/.exec(round.text.slice(line.start, line.end))?.[0].length ?? 0;
  const span = { start: line.start + dashes, end };
  if (!isKey(round, end) || !goesOnAfterQuote.test(round.text.slice(span.start, end))) return undefined;
  const data = { quote: round.text.charAt(span.start), text: excerpt(round.text.slice(span.start, end)) };
  return accident('text-after-quote', span, data, [fix('Quote the whole key', true, quoteEdits(round.text, span))]);
}

/** Empty lines at the start of a block text that are indented deeper than its first line. */
function raggedBlock(round: Round, { start, subject }: Trouble): Accident | undefined {
  const edits = [];
  const first = round.lines.lineAt(subject?.start ?? start) + 1;
  for (let line = first; line < round.lines.lineCount && round.lines.line(line).trim() === ''; line++) {
    const from = round.lines.lineStart(line);
    if (round.lines.line(line) !== '') edits.push({ start: from, end: round.lines.lineEnd(line), newText: '' });
  }
  const span = edits[0] ?? { start, end: start + 1 };
  if (!edits.length) return undefined;
  return accident('blank-indentation', { start: span.start, end: span.end }, {}, [fix('Empty these lines', true, edits)]);
}

/** When nobody knows: where reading stopped, and what would be right there. */
export function general(round: Round, at: number): Accident {
  const line = round.lines.lineAt(at);
  const content = lineContent(round, line);
  const start = Math.min(Math.max(at, content.start), Math.max(content.end - 1, content.start));
  const span = content.end > content.start ? { start, end: content.end } : { start: at, end: at };
  return accident('unexpected', span, { text: round.text.slice(span.start, span.end).slice(0, 40) });
}
