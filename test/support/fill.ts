/** Fills what a template leaves open, as a person would: with the example it names, else with the schema's good example. */
import { pathOf } from '../../src/core/parse/source.js';
import type { Field } from '../../src/core/spec/fields.js';
import { isPlaceholder } from '../../src/core/spec/view.js';
import { applyEdits } from '../../src/core/text.js';
import { quote } from '../../src/core/edit/quote.js';
import { specOf } from './fixture.js';

export function filled(text: string): string {
  const { spec } = specOf(text);
  const edits = spec.fields.flatMap((field) => {
    const { node } = field;
    if (node.kind !== 'scalar' || field.isKey || typeof node.value !== 'string' || !isPlaceholder(node.value)) return [];
    return [{ ...node.span, newText: valueFor(field, node.value) }];
  });
  return applyEdits(text, edits);
}

function valueFor({ schema, node }: Field, placeholder: string): string {
  const path = pathOf(node);
  const named = /for example ([^<>]+)>$/.exec(placeholder)?.[1];
  // A test that starts on 1 March ends four weeks later, as the templates' durations say.
  if (schema.format === 'date') return path.includes('evidence') ? '2026-10-01' : path.at(-1) === 'end' ? '2027-03-29' : '2027-03-01';
  // Who approves is somebody else than the author, and so is who does the other half of the work with the core PM.
  if ((schema['x-refers'] === 'person' && path[0] === 'approvals') || (path[0] === 'team' && path[1] === 'pmm')) return 'Ben Okoro';
  if (schema['x-refers'] === 'person' || path[0] === 'team') return 'Ana Ruiz';
  const isNumber = [schema.type].flat().some((type) => type === 'number' || type === 'integer');
  // "0.2 for a fifth more" begins with the number.
  const number = /^-?\d+(?:\.\d+)?(?=\s|$)/.exec(named ?? '')?.[0];
  if (isNumber && number !== undefined) return number;
  if (named !== undefined && !isNumber) return quote(named);
  const example = schema.examples?.[0] ?? schema.enum?.[0] ?? 'Something worth saying in full.';
  return typeof example === 'string' ? quote(example) : String(example);
}
