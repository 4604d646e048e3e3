/**
 * Chains of random edits to real and odd texts. After each, the text is read twice: with what the version before left to be
 * used again, and from nothing. The two must be the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../src/core/parse/parse.js';
import type { Source } from '../../src/core/parse/source.js';
import { filesOf } from '../support/fixture.js';
import { assertSame } from '../support/same-source.js';
import { bits, hostileTexts, sample } from './texts.js';

export interface Tally {
  readonly edits: number;
  /** After how many of them the text was made of parts, not read whole. */
  readonly joined: number;
}

const root = join(__dirname, '..', '..');
/** Beyond this a text is cut to some of its lines, so that time goes into edits. */
const maxLines = 60;
const chain = 25;

type Random = (below: number) => number;
type Edit = (text: string, random: Random) => string;

const fromFiles = ['test/fixtures/real', 'test/fixtures/negative', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);
/** Without the findings that are expected, and with the blanks filled. */
const clean = fromFiles
  .flatMap((text) => filesOf(text))
  .map(({ text }) => text.replace(/\{\{\w+\}\}/g, 'blank').replace(/\$\{\d+[|:]([^,|}]*)[^}]*\}/g, '$1'));
const odd = [
  ...fromFiles.filter((_, index) => index % 7 === 0), `\ufeff${sample}`, ...Object.values(hostileTexts).map(([text]) => text.slice(0, 600)),
];
const unrepeated = sample.replace('*m\n', 'm\n').replace('<<: *m', 'id: m');
const samples = [sample, unrepeated, unrepeated.replaceAll('\n', '\r\n'), `---\n${unrepeated}`];
const texts: readonly string[] = [...clean, ...clean, ...samples, ...odd];
const inserted = [
  ...bits, 'k: v\n', '  - id: x\n    text: y\n', '- z\n', 'notes: |\n  one\n\n   two\n', 'notes: >-\n  one\n', '    ', '\n\n', '"a', "'b", ' #c', '|+\n', '*m',
  '&m ', '!!str ',
];

const editsOnce: readonly Edit[] = [
  insertPiece, insertPiece, deleteSome, replaceSome, ...Array<Edit>(8).fill(typeLetters), deleteLines, deleteLines, doubleLines, indentLines,
  moveLines, pasteLines, swapSections, swapSections, doubleSection, doubleSection, changeLineBreaks,
];

export function fuzzEdits(count: number, seed: number, progress: (done: number) => void = () => undefined): Tally {
  let joined = 0;
  for (let done = 0, link = 0; done < count; link++) {
    const chainSeed = (seed + link * 0x9e3779b1) >>> 0;
    const length = Math.min(chain, count - done);
    joined += runChain(chainSeed, length);
    done += length;
    progress(done);
  }
  return { edits: count, joined };
}

/** Returns after how many edits the text was made of parts. */
function runChain(seed: number, length: number): number {
  const random = mulberry(seed);
  let text = someLines(pick(texts, random), random);
  let source = parse(text, parse(text));
  let sound = text;
  let joined = 0;
  for (let step = 0; step < length; step++) {
    const edit = pick(editsOnce, random);
    const next = edit(text, random);
    const after = check(next, source, `seed ${seed}, edit ${step} (${edit.name})`, text);
    source = after;
    if (isJoined(after)) {
      joined++;
      sound = next;
    }
    // Random edits seldom mend what random edits broke: mostly they are taken back, as people do.
    text = isJoined(after) || random(4) === 0 ? next : sound;
    if (text.length > 20_000) text = sound = someLines(text, random);
  }
  return joined;
}

function check(text: string, previous: Source, where: string, before: string): Source {
  try {
    const after = parse(text, previous);
    assertSame(after, parse(text));
    return after;
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}\n${JSON.stringify(changed(before, text))}`, { cause: error });
  }
}

/** What an edit took out and put in, with the whole text it came to. */
function changed(before: string, after: string): unknown {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, removed: before.slice(start, before.length - same), inserted: after.slice(start, after.length - same), text: after };
}

/** Parts are nobody's business but the parser's; here they show that something is tested at all. */
function isJoined(source: Source): boolean {
  return (source as { parts?: { readable: boolean } }).parts?.readable === true;
}

function mulberry(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function sectionsOf(text: string): string[] {
  return text.split(/^(?=[a-z])/m);
}

/** From the start of a section on, as far as it is allowed. */
function someLines(text: string, random: Random): string {
  const lines = linesOf(text);
  if (lines.length <= maxLines) return text;
  const starts = lines.flatMap((line, index) => (/^\w/.test(line) && index < lines.length - maxLines / 2 ? [index] : []));
  const from = starts.length > 0 ? pick(starts, random) : 0;
  return lines.slice(from, from + maxLines).join('');
}

function range(length: number, longest: number, random: Random): [from: number, to: number] {
  const from = random(length + 1);
  return [from, Math.min(length, from + 1 + random(longest))];
}

function insertPiece(text: string, random: Random): string {
  const [at] = range(text.length, 1, random);
  return text.slice(0, at) + pick(inserted, random) + text.slice(at);
}

function typeLetters(text: string, random: Random): string {
  // Within a word, where most typing happens.
  const words = [...text.matchAll(/\w\b/g)];
  const at = words.length > 0 ? pick(words, random).index : 0;
  return text.slice(0, at) + 'abc'.slice(random(3)) + text.slice(at);
}

function deleteSome(text: string, random: Random): string {
  const [from, to] = range(text.length, pick([1, 1, 1, 3, 40], random), random);
  return text.slice(0, from) + text.slice(to);
}

function replaceSome(text: string, random: Random): string {
  const [from, to] = range(text.length, pick([1, 1, 4], random), random);
  return text.slice(0, from) + pick(inserted, random) + text.slice(to);
}

function withLines(text: string, random: Random, change: (lines: readonly string[]) => readonly string[]): string {
  const lines = linesOf(text);
  const [from, to] = range(lines.length, pick([1, 1, 3, 12], random), random);
  return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)].join('');
}

function deleteLines(text: string, random: Random): string {
  return withLines(text, random, () => []);
}

function doubleLines(text: string, random: Random): string {
  return withLines(text, random, (lines) => [...lines, ...lines]);
}

function indentLines(text: string, random: Random): string {
  const by = pick([-4, -2, -1, 1, 2, 4], random);
  return withLines(text, random, (lines) => lines.map((line) => (by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), ''))));
}

function moveLines(text: string, random: Random): string {
  const lines = linesOf(text);
  const [from, to] = range(lines.length, 6, random);
  const taken = lines.splice(from, to - from);
  lines.splice(random(lines.length + 1), 0, ...taken);
  return lines.join('');
}

/** Lines of another text, at the start of a line. */
function pasteLines(text: string, random: Random): string {
  const other = linesOf(pick(texts, random));
  const [from, to] = range(other.length, 10, random);
  return withLines(text, random, (lines) => [...other.slice(from, to), ...lines]);
}

function swapSections(text: string, random: Random): string {
  const sections = sectionsOf(text);
  const [one, two] = [random(sections.length), random(sections.length)];
  [sections[one], sections[two]] = [sections[two] ?? '', sections[one] ?? ''];
  return sections.join('');
}

function doubleSection(text: string, random: Random): string {
  const sections = sectionsOf(text);
  sections.splice(random(sections.length), 0, pick(sections, random));
  return sections.join('');
}

function changeLineBreaks(text: string, random: Random): string {
  if (random(4) > 0) return withLines(text, random, (lines) => lines.map((line) => line.replace(/\r?\n$/, pick(['\r\n', '\n', '\n\n'], random))));
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
}
