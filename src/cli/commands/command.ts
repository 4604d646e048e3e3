import type { ProductSpecs } from '../../core/service.js';
import type { Args, Option } from '../args.js';
import type { Paint, Terminal } from '../terminal.js';

/** What a command can reach. */
export interface Context {
  readonly terminal: Terminal;
  readonly paint: Paint;
  /** Of Product Specs itself. */
  readonly version: string;
  /** @param today `YYYY-MM-DD`; the terminal's day when absent */
  service(today?: string): ProductSpecs;
  /** Says on standard error, in one line, what went wrong. */
  complain(line: string): void;
}

export interface Command {
  readonly name: string;
  /** For the list of commands. */
  readonly summary: string;
  /** What is written behind the name: `[paths…]`. */
  readonly words: string;
  /** Whole sentences, one paragraph each. */
  readonly description: readonly string[];
  readonly options: readonly Option[];
  /** As they are typed, each with what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** The exit code: 0 clean, 1 findings, 2 when something could not be done. */
  run(args: Args, context: Context): Promise<ExitCode>;
}

export type ExitCode = 0 | 1 | 2;
