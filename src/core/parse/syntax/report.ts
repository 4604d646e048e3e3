import type { Fix, Problem } from '../../finding.js';
import { contains, type Span, type TextEdit } from '../../text.js';
import type { OffsetMap } from '../offsets.js';
import type { Accident } from './accident.js';

/** Collects findings, with their places and fixes moved from the mended copy back into the original text. */
export class Report {
  readonly problems: Problem[] = [];
  /** Lines that could not be read: what else is found there follows from that. */
  private readonly leftOut: Span[] = [];
  /** Where reading on rests on a guess: a person may mend it in another way. */
  private readonly guessed: Span[] = [];
  private readonly seen = new Map<string, number>();

  constructor(private readonly original: string) {}

  /** Returns how often the same was found in the same place before; it is reported once. */
  add({ message, data, span, fixes }: Accident, text: string, map: OffsetMap): number {
    const place = map.span(span);
    const id = `${message}@${place.start}`;
    const times = this.seen.get(id) ?? 0;
    this.seen.set(id, times + 1);
    if (times > 0 || this.leftOut.some((line) => contains(line, place.start))) return times;
    this.problems.push({
      rule: 'yaml-syntax',
      message,
      ...(data && Object.keys(data).length > 0 && { data }),
      span: place,
      ...(fixes.length > 0 && { fixes: () => fixes.flatMap((fix) => this.place(fix, text, map)) }),
    });
    return 0;
  }

  tooDeep(start: number, limit: number): void {
    this.problems.push({ rule: 'yaml-syntax', message: 'too-deep', data: { limit }, span: { start, end: start + 1 } });
  }

  leaveOut(edits: readonly TextEdit[], map: OffsetMap): void {
    for (const edit of edits) this.leftOut.push(map.span(edit));
  }

  guess(edits: readonly TextEdit[], map: OffsetMap): void {
    for (const edit of edits) this.guessed.push(map.span(edit));
  }

  cycle(name: string, span: Span): void {
    this.problems.push({ rule: 'alias-limit', message: 'cycle', data: { name }, span });
  }

  separator(start: number, mark: string, lineEnd: number): void {
    const fixes = (): Fix[] => [{ title: 'Remove this line', safe: false, edits: [{ start, end: lineEnd, newText: '' }] }];
    this.problems.push({ rule: 'multiple-documents', data: { mark }, span: { start, end: start + mark.length }, fixes });
  }

  /** A fix that touches what an earlier accident's mending changed waits until that is mended; beside a guess none is safe. */
  private place(fix: Fix, text: string, map: OffsetMap): readonly Fix[] {
    if (map.isNone) return [fix];
    const edits: TextEdit[] = fix.edits.map((edit) => ({ ...edit, ...map.span(edit) }));
    const kept = edits.every((edit, index) => {
      const before = fix.edits[index] as TextEdit;
      return this.original.slice(edit.start, edit.end) === text.slice(before.start, before.end);
    });
    return kept ? [{ ...fix, safe: fix.safe && !edits.some((edit) => this.isBesideGuess(edit)), edits }] : [];
  }

  /** Whether no line with anything on it stands between. */
  private isBesideGuess({ start, end }: Span): boolean {
    return [...this.guessed, ...this.leftOut].some((guess) => {
      const between = guess.end <= start ? this.original.slice(guess.end, start) : this.original.slice(end, guess.start);
      return between.split('\n').slice(1, -1).every((line) => line.trim() === '');
    });
  }
}
