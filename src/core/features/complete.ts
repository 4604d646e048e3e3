import type { SpecAnalysis } from '../analyze.js';
import type { Slot } from '../parse/slot.js';
import { schemaAt, typesOf } from '../schema/lookup.js';
import type { Completion } from './complete/completion.js';
import { completeKey } from './complete/key.js';
import { slotsAt } from './complete/place.js';
import { completeItem, completeValue } from './complete/value.js';

export type { Completion } from './complete/completion.js';

/** What could be written at an offset; nothing within comments and long texts. */
export function complete(a: SpecAnalysis, offset: number): Completion[] {
  // Between the two characters of a line's end no editor has a cursor.
  if (offset > 0 && a.source.text.startsWith('\r\n', offset - 1)) return [];
  // Text of several lines is prose, and editors replace within one line only.
  const slots = slotsAt(a.source, offset).filter(({ typed }) => !/[\r\n]/.test(a.source.text.slice(typed.start, typed.end)));
  const found = slots.flatMap((slot) => atSlot(a, slot));
  return found.sort((one, other) => (one.sortText < other.sortText ? -1 : one.sortText > other.sortText ? 1 : 0));
}

function atSlot(a: SpecAnalysis, slot: Slot): readonly Completion[] {
  const schema = schemaAt(a.spec.kind.schema, slot.path);
  if (!schema) return [];
  if (slot.expects === 'key') return completeKey(a, slot, schema);
  if (slot.expects === 'item') return slot.flow ? completeValue(a, slot) : completeItem(a, slot, schema, slot.path);
  if (!slot.block) return completeValue(a, slot);
  // On a line of its own a value may still become anything the schema allows.
  const types = typesOf(schema);
  return [
    ...(types.includes('object') ? completeKey(a, slot, schema) : []),
    ...(types.includes('array') && typeof slot.path.at(-1) !== 'number' ? completeItem(a, slot, schema, slot.path) : []),
    ...(types.includes('array') && !types.includes('string') ? [] : completeValue(a, slot)),
  ];
}
