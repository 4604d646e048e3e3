import type { Problem } from '../finding.js';
import { LineIndex, applyEdits, type TextEdit } from '../text.js';
import { group, maxDepth } from './concrete.js';
import { lex, type Lexed, type Lexeme } from './lexemes.js';
import { OffsetMap } from './offsets.js';
import type { Round } from './syntax/accident.js';
import { findAccidents, findAdvice } from './syntax/accidents.js';
import { general } from './syntax/diagnose.js';
import { blankOut, guessStep } from './syntax/fallback.js';
import { Report } from './syntax/report.js';
import { buildTree, type Tree } from './tree.js';

export interface Reading {
  readonly tree: Tree;
  readonly lexed: Lexed;
  readonly map: OffsetMap;
  readonly problems: readonly Problem[];
}

/** Reads a text without accidents; undefined for one that has any, is nested deeper than `depth`, or is more than one document. */
export function readCleanly(text: string, eol: '\n' | '\r\n', depth: number): Reading | undefined {
  const { lexed, tree, tooDeep, round } = readOnce(text, eol, 2, depth);
  if (lexed.separator || tooDeep || tree.troubles.length > 0 || findAccidents(round, Infinity).length > 0) return undefined;
  const report = new Report(text);
  for (const found of findAdvice(round)) report.add(found, text, OffsetMap.none);
  return { tree, lexed, map: OffsetMap.none, problems: report.problems };
}

interface Once {
  readonly lexed: Lexed;
  readonly tree: Tree;
  readonly tooDeep: Lexeme | undefined;
  readonly round: Round;
}

function readOnce(text: string, eol: '\n' | '\r\n', step: number, depth: number): Once {
  const lexed = lex(text);
  const { document, strays, tooDeep } = group(lexed.lexemes, depth);
  const tree = buildTree(document);
  return { lexed, tree, tooDeep, round: { text, lines: new LineIndex(text), lexemes: lexed.lexemes, tree, strays, eol, step } };
}

/** So many accidents, and so many characters read, until reading goes on without looking for more. */
const maxRounds = 30;
const maxRead = 300_000;

/**
 * Reads a text in rounds: the first accident is named, mended in a copy of the text, and the copy read again. So one
 * accident gives one finding, whatever the parser makes of the lines below it, and the tree is the one the person meant.
 */
export function readTolerantly(original: string, eol: '\n' | '\r\n'): Reading {
  const report = new Report(original);
  const step = guessStep(original);
  let text = original;
  let map = OffsetMap.none;
  if (/^\ufeff\s/.test(original)) {
    // Behind a byte order mark the parser counts no spaces, so that what is indented seems not to be.
    text = original.slice(1);
    map = map.after([{ start: 0, end: 1, newText: '' }]);
  }
  let read = 0;
  for (let count = 1; ; count++) {
    const { lexed, tree, tooDeep, round } = readOnce(text, eol, step, maxDepth);
    read += text.length;
    if (count === 1 && lexed.separator) {
      const { offset, source } = lexed.separator;
      report.separator(map.original(offset), source, map.original(round.lines.lineStart(round.lines.lineAt(offset) + 1)));
    }
    const accidents = findAccidents(round, tooDeep?.offset ?? Infinity);
    if (accidents.length === 0 || count === maxRounds || read > maxRead) {
      for (const found of accidents.length ? accidents.slice(0, 1) : findAdvice(round)) report.add(found, text, map);
      if (tooDeep) report.tooDeep(map.original(tooDeep.offset), maxDepth);
      for (const { code, start, end } of tree.troubles) if (code === 'cyclic-alias') report.cycle(text.slice(start + 1, end), map.span({ start, end }));
      return { tree, lexed, map, problems: report.problems };
    }
    const edits: TextEdit[] = [];
    for (const found of accidents) {
      const times = report.add(found, text, map);
      const repair = found.fixes[0];
      // What its own fix does not mend, or what has none, is left out, so that the rest can be read.
      const left = times > 0 || !repair ? blankOut(round, found.span, times > 1) : undefined;
      if (left) report.leaveOut(left, map);
      else if (!repair?.safe) report.guess(repair?.edits ?? [], map);
      for (const edit of left ?? repair?.edits ?? []) edits.push(edit);
    }
    const mended = applyEdits(text, edits);
    if (mended === text) {
      report.add(general(round, accidents[0]?.span.start ?? 0), text, map);
      return { tree, lexed, map, problems: report.problems };
    }
    map = map.after(edits);
    text = mended;
  }
}
