/**
 * Turns what the validator says into problems at exact places: on the key or value at fault, and on the key above something
 * missing. The sentences live with the rules; here is decided which one fits, and with what in its blanks.
 */
import type { Problem } from '../finding.js';
import { deref, nodeAt, pairOf, type Node, type Path, type Source } from '../parse/source.js';
import type { Kind } from './catalog.js';
import type { SchemaError } from './check.js';
import { missingKeys, missingWithin } from './missing-keys.js';
import type { Misfit } from './misfit.js';
import { unknownKey } from './unknown-key.js';
import { wrongValue } from './wrong-value.js';

export function explain(errors: readonly SchemaError[], source: Source, kind: Kind): readonly Problem[] {
  const problems: Problem[] = [...missingKeys(source, kind)];
  const told = new Set<string>();
  for (const error of leaves(errors)) {
    const path = pathFrom(error.instancePath, source.root);
    const node = nodeAt(source.root, path);
    if (!node || isUnfilled(node)) continue;
    const problem = explainOne({ error, path, node, source, kind });
    if (!problem) continue;
    const key = `${problem.rule} ${problem.span.start} ${problem.span.end} ${String(problem.data?.['key'] ?? '')}`;
    if (!told.has(key)) problems.push(problem);
    told.add(key);
  }
  return problems;
}

function explainOne(misfit: Misfit): Problem | undefined {
  switch (misfit.error.keyword) {
    case 'required':
      return misfit.path.length === 0 ? undefined : missingWithin(misfit); // at the top `missingKeys` says it, empty values included
    case 'additionalProperties':
      return unknownKey(misfit);
    default:
      return wrongValue(misfit);
  }
}

/**
 * Of alternatives (`oneOf`, `anyOf`) only what speaks about the shape the writer chose is kept: errors deeper inside the value. When
 * no alternative has the value's type, the alternatives' own error stays and theirs go.
 */
function leaves(errors: readonly SchemaError[]): readonly SchemaError[] {
  let kept = errors;
  for (const choice of errors) {
    if (choice.keyword !== 'oneOf' && choice.keyword !== 'anyOf') continue;
    const isBranch = (error: SchemaError): boolean => error !== choice && error.schemaPath.startsWith(`${choice.schemaPath}/`);
    const branches = kept.filter(isBranch);
    const telling = branches.filter((error) => error.instancePath !== choice.instancePath || error.keyword !== 'type');
    kept = kept.filter((error) => (telling.length > 0 ? error !== choice && (!isBranch(error) || telling.includes(error)) : !isBranch(error)));
  }
  // A value of the wrong type is no allowed value either; that goes without saying.
  const mistyped = new Set(kept.filter((error) => error.keyword === 'type').map((error) => error.instancePath));
  return kept.filter((error) => error.keyword === 'type' || !mistyped.has(error.instancePath));
}

/** Empty values count as missing and template text has a rule of its own; neither has a wrong type. */
function isUnfilled(node: Node): boolean {
  const value = deref(node);
  if (!value || value.kind !== 'scalar') return false;
  return value.value === null || (typeof value.value === 'string' && /^<[^>]+>$/.test(value.value.trim()));
}

/** A JSON pointer as a path; digits are list positions only where the text has a list. */
function pathFrom(pointer: string, root: Node | undefined): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (const raw of pointer.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const value = deref(node);
    const step = value?.kind === 'seq' ? Number(name) : name;
    path.push(step);
    node = typeof step === 'number' ? (value?.kind === 'seq' ? value.items[step] : undefined) : pairOf(value, step)?.value;
  }
  return path;
}
