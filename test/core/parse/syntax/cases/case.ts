/** An accident, what its first fix makes of it, and a text that looks like it but is right. */
export interface Case {
  readonly bad: string;
  /** Absent where there is no fix. */
  readonly good?: string;
  readonly nearMiss: string;
  /** Further accidents of the kind. */
  readonly also?: readonly { readonly bad: string; readonly good?: string }[];
  /** Further texts without findings. */
  readonly fine?: readonly string[];
}
export type Cases = Readonly<Record<string, Case>>;
