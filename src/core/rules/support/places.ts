/** Where a finding about something that is missing is shown. */
import { deref, type Path } from '../../parse/source.js';
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import type { Span } from '../../text.js';

/** The nearest written key on the way to it; for a section that is not there at all the status, whose promise it breaks. */
export function placeFor(spec: Spec, ...path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const view = spec.at(...path.slice(0, length));
    if (view.pair) return view.pair.key.span;
  }
  const status = spec.at('status');
  return status.exists ? status.span : (spec.root.entries()[0]?.[0].span ?? spec.root.span);
}

/**
 * Whether keys can be missing here: it is a mapping, or nothing yet. A place to fill or a value of another form has a finding of its
 * own, and what is inside cannot be judged.
 */
export function mayLackKeys(view: View): boolean {
  return !view.exists || deref(view.node)?.kind === 'map';
}

/** Something is written here or below, beyond keys and places to fill. */
export function hasContent(view: View): boolean {
  const node = deref(view.node);
  if (node?.kind === 'map') return view.entries().some(([, value]) => hasContent(value));
  return node?.kind === 'seq' ? view.items().some(hasContent) : view.filled;
}

/** Nothing is written here or below, beyond keys: a place to fill is written, and is reported as such. */
export function isBlank(view: View): boolean {
  const node = deref(view.node);
  if (node?.kind === 'map') return view.entries().every(([, value]) => isBlank(value));
  return node?.kind === 'seq' ? view.items().every(isBlank) : !view.exists;
}
