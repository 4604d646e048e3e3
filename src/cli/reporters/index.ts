import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { stylish } from './stylish.js';

export const reporters: Readonly<Record<string, Reporter>> = { stylish, json, sarif, github, junit };

/** @param name one of them; without it the one for people */
export function reporterOf(name: string | undefined): Reporter {
  return reporters[name ?? 'stylish'] ?? stylish;
}

/** Those that list the fixes; the others only count what `--fix` would do. */
export const fixListing: ReadonlySet<Reporter> = new Set([json, sarif]);
