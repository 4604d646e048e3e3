import type { Span } from '../../text.js';

/** One thing that could be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'section' | 'key' | 'value' | 'reference' | 'person' | 'role';
  /** What it replaces, on one line. */
  readonly span: Span;
  /**
   * In VS Code's snippet syntax. Lines after the first are indented relative to the line the cursor is on: editors add that
   * line's own indentation.
   */
  readonly snippet: string;
  /** Beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly sortText: string;
  /** What is compared with the text typed so far; the label when absent. */
  readonly filterText?: string;
  /** Ask for completion again once this is in: its value is one of a few. */
  readonly retrigger?: boolean;
}

/** A possible value before it is known where exactly it goes. */
export interface Candidate {
  readonly label: string;
  readonly kind: Completion['kind'];
  /** What it stands for; text gets quotes where the place needs them. */
  readonly value: string | number | boolean;
  readonly detail?: string;
  readonly documentation?: string;
  /** Other words under which people look for it. */
  readonly also?: readonly string[];
}

/** Keeps the order of a list, within groups of which the lower come first. */
export function sortText(group: number, index: number): string {
  return `${group}${String(index).padStart(3, '0')}`;
}
