import type { Config, NamedFileTrouble } from '../../config.js';
import type { Problem } from '../../finding.js';
import { nodeAt } from '../../parse/source.js';
import type { Spec } from '../../spec/spec.js';

/** What is wrong with the files that one key of the settings names, unless the settings say something else by now. */
export function namedFileProblems(spec: Spec, { fileTroubles }: Config, key: string): readonly Omit<Problem, 'rule'>[] {
  return fileTroubles
    .filter((trouble) => trouble.at[0] === key && isStillSo(trouble, spec))
    .map(({ at, found, message, data }) => ({ message, data, span: found === undefined ? spec.at(...at).anchor : spec.at(...at).span }));
}

function isStillSo({ at, found }: NamedFileTrouble, spec: Spec): boolean {
  return found === undefined ? nodeAt(spec.source.root, at) !== undefined : spec.at(...at).text?.trim() === found;
}
