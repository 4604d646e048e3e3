import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const suffixMismatch: Rule = {
  meta: {
    id: 'suffix-mismatch',
    title: 'The file name says another kind',
    kinds: allKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    messages: {
      default:
        'The file says it is {phrase}, its name says it is {other}. It is read as {phrase}: rename it to end in `{suffix}`, or change this line to `spec: {otherTag}`.',
    },
    source: 'this-project',
  },
  *check({ spec, detection }) {
    if (detection.by !== 'key-against-suffix') return;
    const other = detection.suffixKind;
    yield {
      data: { phrase: spec.kind.phrase, other: other.phrase, suffix: spec.kind.suffixes[0] ?? '', otherTag: other.tag },
      span: detection.span,
      fixes: () => [{ title: `Change to \`${other.tag}\``, safe: false, edits: [{ ...detection.span, newText: other.tag }] }],
    };
  },
};
