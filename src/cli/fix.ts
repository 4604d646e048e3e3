/** Applies safe fixes until there are none left. */
import { applyEdits, type ProductSpecs } from '../core/service.js';
import { writeText } from '../node/text-file.js';
import type { Target } from './targets.js';

/** A fix may make another one possible; two that undo each other must not go on for ever. */
const mostRounds = 10;

export interface Fixed {
  /** As they are shown. */
  readonly changed: readonly string[];
  readonly troubles: readonly Failure[];
}

export interface Failure {
  readonly target: Target;
  readonly error: unknown;
}

/** Changes the targets' texts and the files. A file that cannot be written keeps its text; the others are still fixed. */
export function fixAll(targets: readonly Target[], service: ProductSpecs): Fixed {
  const before = new Map(targets.map((target) => [target, target.text]));
  const troubles: Failure[] = [];
  const attempt = (target: Target): boolean => {
    try {
      return fixOnce(target, service);
    } catch (error) {
      troubles.push({ target, error });
      return false;
    }
  };
  for (let round = 0; round < mostRounds; round++) {
    const healthy = targets.filter((target) => !troubles.some((trouble) => trouble.target === target));
    // Not `some`: it would stop at the first file that changes.
    if (healthy.filter(attempt).length === 0) break;
  }
  const changed: string[] = [];
  for (const target of targets) {
    const old = before.get(target) ?? target.text;
    if (target.file === undefined || target.text === old) continue;
    try {
      writeText(target.file, target);
      changed.push(target.shown);
    } catch (error) {
      troubles.push({ target, error });
      target.update(old);
    }
  }
  return { changed, troubles };
}

function fixOnce(target: Target, service: ProductSpecs): boolean {
  const edits = service.safeFixes(target.analyze());
  const text = applyEdits(target.text, edits);
  if (text === target.text) return false;
  target.update(text);
  return true;
}
