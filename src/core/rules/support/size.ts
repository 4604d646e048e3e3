/** Effects and margins are sizes: above 0, and without a sign, as the direction of the metric says which way they go. */
import { replaceValue } from '../../edit/replace.js';
import type { Problem } from '../../finding.js';
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import { repeated } from '../../wording/words.js';

/** What makes it none: `zero` or `sign` among the rule's messages. Undefined for a size, and where it is still open. */
export function sizeTrouble(spec: Spec, value: View, data: Readonly<Record<string, string>>, sameWithout: boolean): Omit<Problem, 'rule'> | undefined {
  const { number, text, node, span } = value;
  if (number === undefined || number > 0) return undefined;
  if (number === 0) return { message: 'zero', data, span };
  const size = (text ?? '').replace(/^\s*-/, '');
  return {
    message: 'sign',
    data: { ...data, size: repeated(size) },
    span,
    fixes: () => (node ? [{ title: `Write it as ${size.trim()}`, safe: sameWithout, edits: replaceValue(spec.source, node, size) }] : []),
  };
}
