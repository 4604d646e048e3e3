import type { Span, TextEdit } from './text.js';

/** In rising order of weight. */
export const severities = ['info', 'warning', 'error'] as const;
/** `info` is something worth knowing that needs no action. */
export type Severity = (typeof severities)[number];

/** A change that mends a finding. */
export interface Fix {
  /** What the change does, as an imperative: "Quote the value". */
  readonly title: string;
  /** Safe fixes are right without a person looking (`--fix` applies them); the others may leave placeholders to fill. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Another place that belongs to a finding, in the same file or, with `path`, in another. */
export interface Related {
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

/** What a stage or a rule noticed, before its level is known. */
export interface Problem {
  /** The id of the rule it belongs to; its metadata is in the catalogue. */
  readonly rule: string;
  /** Which of the rule's messages; `default` when absent. */
  readonly message?: string;
  /** Values for the message's `{placeholders}`. */
  readonly data?: Readonly<Record<string, string | number>>;
  readonly span: Span;
  readonly related?: readonly Related[];
  /** Computed only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

/** What a person is shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
}
